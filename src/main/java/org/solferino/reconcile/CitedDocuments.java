package org.solferino.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/**
 * Documents that were read, and that others of the build cite by their symbol. The node of a
 * document that was read is named after its file; {@code owl:sameAs} leads to the cited one.
 */
final class CitedDocuments {
  private CitedDocuments() {}

  /** What is to be said, by the document's hash. */
  static Map<String, List<Fact>> of(List<Extraction> extractions) {
    Set<String> cited = new HashSet<>();
    for (Extraction extraction : extractions) {
      for (Fact fact : extraction.facts()) {
        if (fact instanceof Fact.CitedDocument document && !document.suspect()) {
          cited.add(document.id());
        }
      }
    }
    Map<String, List<Fact>> links = new HashMap<>();
    for (Extraction extraction : extractions) {
      String own = "document/" + extraction.document().key();
      for (Fact fact : extraction.facts()) {
        if (fact instanceof Fact.Property property
            && property.subject().equals(own)
            && property.property().equals("dcterms:identifier")
            && property.value().value() instanceof Fact.Value.Text symbol) {
          String id = "document/" + symbol.text();
          if (!id.equals(own) && cited.contains(id)) {
            Said<Fact.Value> same =
                new Said<>(
                    new Fact.Value.Thing(id),
                    property.value().evidence().inferred("documents cite it by this symbol"));
            links
                .computeIfAbsent(extraction.document().sha256(), k -> new ArrayList<>())
                .add(new Fact.Property(own, "owl:sameAs", same));
          }
        }
      }
    }
    return links;
  }
}
