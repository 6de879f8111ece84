/** The only room that makes triples: facts, their evidence, the reference graph, dumps. */
package org.solferino.rdf;
