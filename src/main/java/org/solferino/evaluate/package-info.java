/** Compares what a build states with what a person has written down: gold. */
package org.solferino.evaluate;
