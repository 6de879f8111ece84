package org.solferino.web.site;

import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called in a visitor's language. The caller holds the transaction. */
public final class Labels {
  private static final List<Node> PROPERTIES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          DCTerms.identifier.asNode());

  private final DatasetGraph dataset;

  public Labels(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The thing's label in the language, else in English, else in any; else the end of its address.
   */
  public String of(Node thing, String language) {
    Node name = name(thing, language);
    return name == null ? end(thing) : name.getLiteralLexicalForm();
  }

  /** Likewise with the label's own language; null where the graph has no label. */
  public Node name(Node thing, String language) {
    if (thing.isLiteral()) {
      return thing;
    }
    for (Node property : PROPERTIES) {
      Node label = label(thing, property, language);
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  private Node label(Node thing, Node property, String language) {
    TreeMap<String, Node> labels = new TreeMap<>();
    dataset
        .find(Node.ANY, thing, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node value = quad.getObject();
              if (value.isLiteral()) {
                labels.merge(value.getLiteralLanguage(), value, Labels::first);
              }
            });
    if (labels.isEmpty()) {
      return null;
    }
    for (String wanted : new String[] {language, "en", ""}) {
      if (labels.containsKey(wanted)) {
        return labels.get(wanted);
      }
    }
    return labels.firstEntry().getValue();
  }

  private static Node first(Node a, Node b) {
    return a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm()) <= 0 ? a : b;
  }

  private static String end(Node thing) {
    if (!thing.isURI()) {
      return thing.toString();
    }
    String iri = thing.getURI();
    int hash = iri.indexOf('#');
    if (hash >= 0) {
      return iri.substring(hash + 1);
    }
    int id = iri.indexOf("/id/");
    return id < 0 ? iri : iri.substring(id + 4);
  }
}
