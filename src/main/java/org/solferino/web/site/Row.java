package org.solferino.web.site;

import java.util.Map;
import org.apache.jena.graph.Node;

/** One answer: a node a variable; a variable that is not bound has none. */
public record Row(Map<String, Node> nodes) {
  public Node node(String name) {
    return nodes.get(name);
  }

  public boolean has(String name) {
    return nodes.containsKey(name);
  }

  /** The words of a literal or the address of an IRI; the empty string where there is none. */
  public String text(String name) {
    Node node = nodes.get(name);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The language of a literal, or the empty string. */
  public String lang(String name) {
    Node node = nodes.get(name);
    return node != null && node.isLiteral() ? node.getLiteralLanguage() : "";
  }
}
