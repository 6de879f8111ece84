package org.solferino.fact;

import java.util.List;
import org.solferino.document.Document;

/**
 * All that was found in one document.
 *
 * @param document the document
 * @param kind class name of its kind: {@code ConceptNote}, {@code MeetingReport}, {@code Letter}, …
 * @param facts in a stable order
 * @param issues in the order of their places
 */
public record Extraction(Document document, String kind, List<Fact> facts, List<Issue> issues) {
  public Extraction {
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }
}
