package org.solferino.web.linked;

import java.util.Iterator;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Site;
import org.solferino.web.site.TripleOrder;

/**
 * What the graph says of a thing: the statements about it, the first of those that lead to it, and
 * the labels of its neighbours. {@code docs/linked-data.md} says the same for users.
 */
final class Description {
  private static final int MOST_INCOMING = 200;

  private final DatasetGraph dataset;
  private final String evidence;

  Description(Site site) {
    this.dataset = site.graphs().dataset();
    this.evidence = site.base() + "graph/evidence/";
  }

  /**
   * The triples.
   *
   * @param words whether the words that the statements about it rest on are wanted too, which only
   *     RDF 1.2 can hold
   * @param terms whether the form can hold triple terms at all
   */
  Graph of(Node thing, boolean words, boolean terms) {
    TreeSet<Triple> triples = new TreeSet<>(TripleOrder.BY_TERMS);
    TreeSet<Node> neighbours = new TreeSet<>(NodeCmp::compareRDFTerms);
    boolean reifier = dataset.contains(Node.ANY, thing, Vocab.REIFIES, Node.ANY);
    outgoing(thing, reifier, triples);
    incoming(thing, triples);
    if (words && terms) {
      for (Triple stated : java.util.List.copyOf(triples)) {
        if (stated.getSubject().equals(thing)) {
          reifiers(stated, triples);
        }
      }
    }
    if (!terms) {
      triples.removeIf(t -> t.getObject().isTripleTerm());
    }
    for (Triple t : triples) {
      neighbours.add(t.getSubject());
      neighbours.add(t.getObject());
      neighbours.add(t.getPredicate());
    }
    neighbours.remove(thing);
    neighbours.stream().filter(Node::isURI).forEach(n -> labels(n, triples));
    Graph graph = GraphFactory.createDefaultGraph();
    Vocab.PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
    triples.forEach(graph::add);
    return graph;
  }

  private void outgoing(Node thing, boolean all, TreeSet<Triple> triples) {
    dataset
        .find(Node.ANY, thing, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              boolean fact = !quad.getGraph().toString().startsWith(evidence);
              if ((fact || all) && triples.add(quad.asTriple()) && quad.getObject().isBlank()) {
                outgoing(quad.getObject(), all, triples);
              }
            });
  }

  private void incoming(Node thing, TreeSet<Triple> triples) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Node.ANY, thing);
    int count = 0;
    while (quads.hasNext() && count < MOST_INCOMING) {
      Quad quad = quads.next();
      if (!quad.getGraph().toString().startsWith(evidence)) {
        triples.add(quad.asTriple());
        count++;
      }
    }
  }

  private void reifiers(Triple stated, TreeSet<Triple> triples) {
    Node term = org.apache.jena.graph.NodeFactory.createTripleTerm(stated);
    dataset
        .find(Node.ANY, Node.ANY, Vocab.REIFIES, term)
        .forEachRemaining(quad -> outgoing(quad.getSubject(), true, triples));
  }

  private void labels(Node node, TreeSet<Triple> triples) {
    dataset
        .find(Node.ANY, node, Vocab.LABEL, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
  }
}
