package org.solferino.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.solferino.document.Document;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;

/** Writes the words that statements rest on into the document's evidence graph. */
final class EvidenceWriter {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Document document;
  private final PassageIndex passages;
  private final CodePoints points;
  private final PageIndex pages;
  private final Node graph;

  EvidenceWriter(DatasetGraph dataset, Iris iris, Document document, PassageIndex passages) {
    this.dataset = dataset;
    this.iris = iris;
    this.document = document;
    this.passages = passages;
    this.points = new CodePoints(document.text());
    this.pages = new PageIndex(document.blocks());
    this.graph = iris.evidenceGraph(document.key());
  }

  /** The text that all offsets point into. */
  void writeText() {
    Node node = iris.thing("document/" + document.key());
    dataset.add(graph, node, Vocab.ihl("text"), Literals.string(document.text()));
  }

  /**
   * One reifier a statement and place; it reifies the statement under each property of ours that it
   * stands under.
   */
  void write(Node subject, Set<Node> properties, Node property, Node object, Evidence words) {
    Node reifier = reifier(subject, property, object, words);
    for (Node p : properties) {
      if (p.equals(property) || p.getURI().startsWith(Vocab.IHL)) {
        add(reifier, Vocab.REIFIES, NodeFactory.createTripleTerm(subject, p, object));
      }
    }
  }

  /** Likewise for a thing's class: the reifier reifies each class of ours that it has. */
  void writeType(Node subject, Set<Node> classes, Node type, Evidence words) {
    Node reifier = reifier(subject, Vocab.TYPE, type, words);
    for (Node c : classes) {
      if (c.equals(type) || c.getURI().startsWith(Vocab.IHL)) {
        add(reifier, Vocab.REIFIES, NodeFactory.createTripleTerm(subject, Vocab.TYPE, c));
      }
    }
  }

  private Node reifier(Node subject, Node property, Node object, Evidence words) {
    Span span = words.span();
    String name =
        Hash.of(
            Dump.string(subject)
                + Dump.string(property)
                + Dump.string(object)
                + span.begin()
                + "-"
                + span.end()
                + words.extractor());
    Node reifier = iris.thing("evidence/" + document.key() + "/" + name);
    add(reifier, Vocab.ihl("quote"), Literals.text(quote(span), words.lang()));
    add(reifier, Vocab.ihl("passage"), iris.thing(passage(span)));
    add(reifier, Vocab.ihl("begin"), Literals.integer(begin(span)));
    add(reifier, Vocab.ihl("end"), Literals.integer(end(span)));
    int page = pages.page(span.begin());
    if (page > 0) {
      add(reifier, Vocab.ihl("page"), Literals.integer(page));
    }
    if (words.extractor() != null && !words.extractor().isEmpty()) {
      add(reifier, Vocab.ihl("extractor"), Literals.string(words.extractor()));
    }
    if (words.inferred() != null && !words.inferred().isEmpty()) {
      add(reifier, Vocab.ihl("inferred"), Literals.string(words.inferred()));
    }
    return reifier;
  }

  /** The path of the passage in which the words stand, or of the document. */
  String passage(Span span) {
    return passages.covering(span).orElse("document/" + document.key());
  }

  /** The source's own words. */
  String quote(Span span) {
    int length = document.text().length();
    return document.text().substring(Math.min(span.begin(), length), Math.min(span.end(), length));
  }

  int begin(Span span) {
    return points.at(span.begin());
  }

  int end(Span span) {
    return points.at(span.end());
  }

  private void add(Node subject, Node property, Node object) {
    dataset.add(graph, subject, property, object);
  }
}
