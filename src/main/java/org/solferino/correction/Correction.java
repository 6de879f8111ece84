package org.solferino.correction;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One correction, sound in itself.
 *
 * @param file its file's name
 * @param iri its name
 * @param document that it corrects
 * @param asserts statements to add
 * @param retracts statements to take out
 * @param reasons why
 * @param record all that its file says of it
 */
record Correction(
    String file,
    Node iri,
    Node document,
    Set<Triple> asserts,
    Set<Triple> retracts,
    List<Node> reasons,
    List<Triple> record) {

  /** How messages begin. */
  String place() {
    return file + ": <" + iri + ">";
  }
}
