package org.solferino.rdf;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Extraction;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/** Where the statements of one document go: each with its closure, and its evidence beside it. */
final class Statements {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Ontology ontology;
  private final Graph reference;
  private final Node graph;
  private final EvidenceWriter evidence;

  Statements(
      DatasetGraph dataset, Iris iris, Ontology ontology, Graph reference, Extraction extraction) {
    this.dataset = dataset;
    this.iris = iris;
    this.ontology = ontology;
    this.reference = reference;
    Document document = extraction.document();
    this.graph = iris.documentGraph(document.key());
    this.evidence =
        new EvidenceWriter(dataset, iris, document, new PassageIndex(extraction.facts()));
  }

  Node graph() {
    return graph;
  }

  EvidenceWriter evidence() {
    return evidence;
  }

  Graph reference() {
    return reference;
  }

  Node thing(String path) {
    return iris.thing(path);
  }

  /** A thing's node, typed with the class of this name and with every superclass. */
  Node thing(String path, String type, Evidence words) {
    Node node = iris.thing(path);
    if (type != null && !type.isEmpty()) {
      type(node, Vocab.term(type), words);
    }
    return node;
  }

  /** Likewise with a class that is general, unless the special one is a subclass of it. */
  Node thing(String path, String general, String special, Evidence words) {
    Node node = thing(path, special, words);
    Node type = Vocab.term(general);
    boolean said =
        special != null
            && !special.isEmpty()
            && ontology.classes(Vocab.term(special)).contains(type);
    if (!said) {
      type(node, type, words);
    }
    return node;
  }

  /** States a thing's class and every superclass; without words where it is bookkeeping. */
  void type(Node thing, Node type, Evidence words) {
    Set<Node> classes = ontology.classes(type);
    classes.forEach(t -> dataset.add(graph, thing, Vocab.TYPE, t));
    if (words != null) {
      evidence.writeType(thing, classes, type, words);
    }
  }

  /** States what is no extracted statement: {@code ihl:bookkeeping} lists what may come so. */
  void add(Node subject, Node property, Node object) {
    ontology.properties(property).forEach(p -> dataset.add(graph, subject, p, object));
  }

  void add(Node subject, Node property, Node object, Evidence words) {
    add(subject, property, object);
    if (words != null) {
      evidence.write(subject, ontology.properties(property), property, object, words);
    }
  }

  void add(Node subject, String property, Node object) {
    add(subject, Vocab.term(property), object);
  }

  void add(Node subject, String property, Node object, Evidence words) {
    add(subject, Vocab.term(property), object, words);
  }

  /** States a value where there is one, with its words. */
  <T> void said(Node subject, String property, Said<T> said, Function<T, Node> node) {
    if (said != null && said.value() != null) {
      add(subject, property, node.apply(said.value()), said.evidence());
    }
  }

  /** Likewise for the path of a thing. */
  void saidThing(Node subject, String property, Said<String> said) {
    said(subject, property, said, this::thing);
  }

  /** Likewise for text in the language of its words. */
  void saidText(Node subject, String property, Said<String> said) {
    if (said != null && said.value() != null) {
      Lang lang = said.evidence() == null ? Lang.UND : said.evidence().lang();
      add(subject, property, Literals.text(said.value(), lang), said.evidence());
    }
  }

  void link(Node subject, String property, String path, Evidence words) {
    if (path != null) {
      add(subject, property, thing(path), words);
    }
  }

  void labels(Node subject, Map<Lang, String> labels, Evidence words) {
    labels.forEach((lang, text) -> label(subject, Literals.text(text, lang), words));
  }

  /** A label that the source does not write itself: it is put together from what it says. */
  void composed(Node subject, Map<Lang, String> labels, Evidence words) {
    labels(subject, labels, Words.inferred(words, "label composed from kind and number"));
  }

  void saidLabels(Node subject, Map<Lang, Said<String>> labels) {
    labels.forEach(
        (lang, said) -> label(subject, Literals.text(said.value(), lang), said.evidence()));
  }

  private void label(Node subject, Node label, Evidence words) {
    add(subject, labelled(subject, label) ? Vocab.ALT_LABEL : Vocab.LABEL, label, words);
  }

  /** Whether the vocabularies call the thing something else in this language. */
  private boolean labelled(Node subject, Node label) {
    String lang = label.getLiteralLanguage();
    return !reference.contains(subject, Vocab.LABEL, label)
        && reference
            .find(subject, Vocab.LABEL, Node.ANY)
            .filterKeep(t -> lang.equals(t.getObject().getLiteralLanguage()))
            .hasNext();
  }

  void when(Node event, Said<When> said) {
    if (said == null || said.value() == null) {
      return;
    }
    When when = said.value();
    Evidence words = said.evidence();
    add(event, "startDate", Literals.date(when.start()), words);
    add(event, "endDate", Literals.date(when.end()), words);
    add(event, "datePrecision", Literals.string(when.precision().value()), words);
    if (when.edtf() != null && !when.edtf().isEmpty()) {
      add(event, "edtf", Literals.edtf(when.edtf()), words);
    }
    if (when.startTime() != null) {
      add(event, "startTime", Literals.dateTime(when.startTime()), words);
    }
    if (when.endTime() != null) {
      add(event, "endTime", Literals.dateTime(when.endTime()), words);
    }
  }
}
