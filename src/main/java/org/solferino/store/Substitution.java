package org.solferino.store;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts values in the place of a query's variables inside triple terms, where {@code {| |}} and
 * {@code <<( )>>} hold them. Jena's own substitution replaces variables everywhere else, and would
 * leave these free, so that the answer would be too wide.
 */
final class Substitution {
  private Substitution() {}

  static Query of(Query query, Map<String, Node> values) {
    return values.isEmpty()
        ? query
        : QueryTransformOps.transform(query, node -> outside(node, values));
  }

  /** What is no triple term is left to Jena, which knows where a variable must stay. */
  private static Node outside(Node node, Map<String, Node> values) {
    return node.isTripleTerm() ? inside(node, values) : node;
  }

  private static Node inside(Node node, Map<String, Node> values) {
    if (node.isTripleTerm()) {
      Triple triple = node.getTriple();
      return NodeFactory.createTripleTerm(
          inside(triple.getSubject(), values),
          inside(triple.getPredicate(), values),
          inside(triple.getObject(), values));
    }
    return Var.isVar(node) ? values.getOrDefault(Var.alloc(node).getVarName(), node) : node;
  }
}
