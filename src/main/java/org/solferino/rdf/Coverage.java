package org.solferino.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;

/**
 * The share of a document's passages of which something is known: the passage is itself a
 * recommendation, a question or the like, it mentions or cites something, or the words of a fact
 * stand in it. To four places.
 */
final class Coverage {
  private Coverage() {}

  /** States the share, once all facts and their evidence are written; nothing without passages. */
  static void write(Extraction extraction, Statements to, Node evidence, DatasetGraph dataset) {
    Set<Node> passages = new HashSet<>();
    Set<Node> known = new HashSet<>();
    for (Fact fact : extraction.facts()) {
      if (fact instanceof Fact.Passage passage) {
        passages.add(to.thing(passage.id()));
        if (!passage.type().equals("Passage")) {
          known.add(to.thing(passage.id()));
        }
      } else if (fact instanceof Fact.Mention mention) {
        known.add(to.thing(mention.subject()));
      } else if (fact instanceof Fact.DateMention mention) {
        known.add(to.thing(mention.subject()));
      }
    }
    dataset
        .find(evidence, Node.ANY, Vocab.ihl("passage"), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!passages.contains(quad.getObject()) || known.contains(quad.getObject())) {
                return;
              }
              if (ofAnother(quad, evidence, dataset)) {
                known.add(quad.getObject());
              }
            });
    known.retainAll(passages);
    if (!passages.isEmpty()) {
      BigDecimal share =
          BigDecimal.valueOf(known.size())
              .divide(BigDecimal.valueOf(passages.size()), 4, RoundingMode.HALF_UP);
      Node document = to.thing("document/" + extraction.document().key());
      to.add(document, "coverage", Literals.typed(share.toPlainString(), "decimal"));
      to.add(document, "passageCount", Literals.integer(passages.size()));
    }
  }

  /** Whether the reifier is of a statement about something else than the passage. */
  private static boolean ofAnother(Quad quad, Node evidence, DatasetGraph dataset) {
    var reified = dataset.find(evidence, quad.getSubject(), Vocab.REIFIES, Node.ANY);
    boolean other = false;
    while (reified.hasNext()) {
      Node triple = reified.next().getObject();
      other |= triple.isTripleTerm() && !triple.getTriple().getSubject().equals(quad.getObject());
    }
    return other;
  }
}
