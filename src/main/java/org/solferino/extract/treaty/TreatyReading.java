package org.solferino.extract.treaty;

import java.util.List;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/**
 * What a treaty's text states.
 *
 * @param facts provisions in the order of the text, then definitions, cited provisions, references
 * @param issues repaired numbering, references that lead nowhere
 */
public record TreatyReading(List<Fact> facts, List<Issue> issues) {
  public TreatyReading {
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }
}
