/** The command line: one class a command, and the wiring. Nothing imports it. */
package org.solferino.cli;
