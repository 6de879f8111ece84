/** What changed between two builds, in a researcher's words. */
package org.solferino.diff;
