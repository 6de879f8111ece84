package org.solferino.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * One graph with the vocabularies and the ontology as its background, and nothing else, so that one
 * document's facts never count for another.
 *
 * @param graph the name under which {@code dataset} holds the graph
 * @param extractors by statement, from the evidence; empty for gold
 */
record View(DatasetGraph dataset, Node graph, Map<Triple, Set<String>> extractors) {
  private static final Node EXTRACTOR =
      NodeFactory.createURI("https://w3id.org/solferino/ontology#extractor");

  static View of(Node name, Graph facts, Graph evidence, Graph background) {
    DatasetGraph named =
        DatasetGraphFactory.create(new MultiUnion(new Graph[] {facts, background}));
    named.addGraph(name, facts);
    return new View(named, name, extractors(evidence));
  }

  static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }

  private static Map<Triple, Set<String>> extractors(Graph evidence) {
    Map<Triple, Set<String>> all = new HashMap<>();
    Node reifies = NodeFactory.createURI(RDF.getURI() + "reifies");
    evidence
        .find(Node.ANY, reifies, Node.ANY)
        .forEachRemaining(
            reified -> {
              if (reified.getObject().isTripleTerm()) {
                Set<String> names =
                    all.computeIfAbsent(reified.getObject().getTriple(), t -> new TreeSet<>());
                evidence
                    .find(reified.getSubject(), EXTRACTOR, Node.ANY)
                    .forEachRemaining(t -> names.add(t.getObject().getLiteralLexicalForm()));
              }
            });
    return all;
  }
}
