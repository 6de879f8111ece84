package org.solferino.correction;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Vocab;

/**
 * What goes from a document's graphs when statements are retracted: they themselves, what followed
 * from them alone, and the evidence for them. Worked out for all retractions at once, so that their
 * order does not show.
 *
 * @param facts that go from the document's graph
 * @param evidence that goes from its evidence graph
 */
record Removal(Set<Triple> facts, Set<Triple> evidence) {
  static Removal of(Set<Triple> retracted, Graph facts, Graph evidence, Ontology ontology) {
    Set<Triple> inferred = new LinkedHashSet<>();
    Set<Node> reifiers = new LinkedHashSet<>();
    for (Triple triple : retracted) {
      ontology.closure(triple).stream().filter(facts::contains).forEach(inferred::add);
      reifiers(triple, evidence).forEach(reifiers::add);
    }
    Set<Triple> all = Set.copyOf(inferred);
    inferred.removeAll(retracted);
    Set<Triple> kept = new LinkedHashSet<>();
    for (Triple triple : inferred) {
      boolean said = !reifiers.containsAll(reifiers(triple, evidence));
      if (said || causes(triple, facts, ontology).stream().anyMatch(c -> !all.contains(c))) {
        kept.addAll(ontology.closure(triple));
      }
    }
    Set<Triple> gone = new LinkedHashSet<>(all);
    gone.removeIf(t -> kept.contains(t) && !retracted.contains(t));
    return new Removal(gone, words(reifiers, all, evidence));
  }

  /** Statements from which this one follows. */
  static Set<Triple> causes(Triple triple, Graph facts, Ontology ontology) {
    boolean type = triple.getPredicate().equals(Vocab.TYPE);
    Set<Triple> causes = new LinkedHashSet<>();
    facts
        .find(
            triple.getSubject(), type ? Vocab.TYPE : Node.ANY, type ? Node.ANY : triple.getObject())
        .filterKeep(t -> !t.equals(triple) && ontology.closure(t).contains(triple))
        .forEach(causes::add);
    return causes;
  }

  /** A reifier that is left with nothing to reify goes whole. */
  private static Set<Triple> words(Set<Node> reifiers, Set<Triple> unsaid, Graph evidence) {
    Set<Triple> gone = new LinkedHashSet<>();
    for (Node reifier : reifiers) {
      Set<Triple> links = evidence.find(reifier, Vocab.REIFIES, Node.ANY).toSet();
      Set<Triple> cut = new LinkedHashSet<>(links);
      cut.removeIf(link -> !unsaid.contains(link.getObject().getTriple()));
      gone.addAll(
          cut.size() < links.size() ? cut : evidence.find(reifier, Node.ANY, Node.ANY).toSet());
    }
    return gone;
  }

  private static Set<Node> reifiers(Triple triple, Graph evidence) {
    return evidence
        .find(Node.ANY, Vocab.REIFIES, NodeFactory.createTripleTerm(triple))
        .mapWith(Triple::getSubject)
        .toSet();
  }
}
