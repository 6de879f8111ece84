package org.solferino.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.solferino.document.Lang;

/**
 * The ontology and the closure of its classes and properties, so that no query needs a reasoner.
 */
public final class Ontology {
  private static final Node SUB_CLASS = Vocab.uri(Vocab.RDFS + "subClassOf");
  private static final Node SUB_PROPERTY = Vocab.uri(Vocab.RDFS + "subPropertyOf");

  private final Graph graph;
  private final Map<Node, Set<Node>> classes = new ConcurrentHashMap<>();
  private final Map<Node, Set<Node>> properties = new ConcurrentHashMap<>();

  Ontology(Graph graph) {
    this.graph = graph;
  }

  /** The ontology of this release. */
  public static Ontology standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Ontology STANDARD = load();

    private static Ontology load() {
      Graph graph = GraphFactory.createDefaultGraph();
      OntologyFiles.read(OntologyFiles.ONTOLOGY).parse(graph);
      return new Ontology(graph);
    }
  }

  /** What {@code ontology/ihl.ttl} says. */
  public Graph graph() {
    return graph;
  }

  /** A class and all that it is a sub-class of. */
  Set<Node> classes(Node type) {
    return classes.computeIfAbsent(type, node -> closure(node, SUB_CLASS));
  }

  /** A property and all that it is a sub-property of. */
  Set<Node> properties(Node property) {
    // What every label of a concept is to a reader who knows RDFS alone.
    return property.equals(Vocab.PREF_LABEL)
        ? Set.of(Vocab.PREF_LABEL, Vocab.LABEL)
        : properties.computeIfAbsent(property, node -> closure(node, SUB_PROPERTY));
  }

  /** The labels of a class or a property, one a language. */
  Map<Lang, String> labels(Node term) {
    Map<Lang, String> labels = new EnumMap<>(Lang.class);
    graph
        .find(term, Vocab.LABEL, Node.ANY)
        .mapWith(Triple::getObject)
        .forEach(l -> labels.put(Lang.of(l.getLiteralLanguage()), l.getLiteralLexicalForm()));
    return labels;
  }

  /** The statement and all that follows from it by sub-classes and sub-properties. */
  public Set<Triple> closure(Triple triple) {
    Node subject = triple.getSubject();
    Node object = triple.getObject();
    return triple.getPredicate().equals(Vocab.TYPE)
        ? classes(object).stream()
            .map(type -> Triple.create(subject, Vocab.TYPE, type))
            .collect(Collectors.toUnmodifiableSet())
        : properties(triple.getPredicate()).stream()
            .map(property -> Triple.create(subject, property, object))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether the ontology declares a term of its own namespace; other terms are not its business.
   */
  public boolean declares(Node term) {
    return !term.isURI()
        || !term.getURI().startsWith(Vocab.IHL)
        || graph.contains(term, Vocab.TYPE, Node.ANY);
  }

  private Set<Node> closure(Node start, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (found.add(node)) {
        graph.find(node, property, Node.ANY).mapWith(Triple::getObject).forEach(open::add);
      }
    }
    found.removeIf(node -> !node.isURI());
    return Set.copyOf(found);
  }
}
