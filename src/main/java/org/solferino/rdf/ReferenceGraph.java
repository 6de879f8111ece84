package org.solferino.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The vocabularies with their closure: what is known before any document is read. */
public final class ReferenceGraph {
  private final Iris iris;
  private final Ontology ontology;
  private final Graph graph = GraphFactory.createDefaultGraph();

  /** Reads the vocabularies of this release. */
  public ReferenceGraph(Iris iris, Ontology ontology) {
    this.iris = iris;
    this.ontology = ontology;
    OntologyFiles.vocabularies()
        .forEach(file -> OntologyFiles.read(file).parse(new Loading(name(file), graph, true)));
  }

  public Graph graph() {
    return graph;
  }

  /** Adds the reference graph and the ontology's graph. */
  public void addTo(DatasetGraph dataset) {
    graph
        .find()
        .forEachRemaining(
            t ->
                dataset.add(
                    iris.referenceGraph(), t.getSubject(), t.getPredicate(), t.getObject()));
    Graph terms = GraphFactory.createDefaultGraph();
    OntologyFiles.read(OntologyFiles.ONTOLOGY).parse(new Loading("ihl", terms, false));
    terms
        .find()
        .forEachRemaining(
            t ->
                dataset.add(iris.ontologyGraph(), t.getSubject(), t.getPredicate(), t.getObject()));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".ttl".length());
  }

  /**
   * Adds each triple with its closure. Blank nodes get IRIs in the order that the file has them, so
   * that two builds are the same to the byte.
   */
  private final class Loading extends StreamRDFBase {
    private final String file;
    private final Graph target;
    private final boolean closing;
    private final Map<Node, Node> blanks = new HashMap<>();

    Loading(String file, Graph target, boolean closing) {
      this.file = file;
      this.target = target;
      this.closing = closing;
    }

    @Override
    public void triple(Triple triple) {
      Node subject = named(triple.getSubject());
      Node object = named(triple.getObject());
      Node predicate = triple.getPredicate();
      if (!closing) {
        target.add(Triple.create(subject, predicate, object));
      } else if (predicate.equals(Vocab.TYPE)) {
        ontology
            .classes(object)
            .forEach(type -> target.add(Triple.create(subject, predicate, type)));
      } else {
        ontology
            .properties(predicate)
            .forEach(property -> target.add(Triple.create(subject, property, object)));
      }
    }

    private Node named(Node node) {
      return node.isBlank()
          ? blanks.computeIfAbsent(
              node, b -> iris.thing("blank/" + file + "-" + (blanks.size() + 1)))
          : iris.move(node);
    }
  }
}
