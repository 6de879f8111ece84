/** What was found in each document and what is in doubt, asked of the graph, for a person. */
package org.solferino.report;
