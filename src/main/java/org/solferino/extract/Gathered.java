package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Span;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** Facts and issues as extractors find them. */
public final class Gathered {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  public void add(Fact fact) {
    facts.add(fact);
  }

  public void issue(
      Issue.Kind kind,
      Issue.Severity severity,
      Span span,
      String about,
      String message,
      String assumed) {
    issues.add(new Issue(kind, severity, span, about, message, assumed));
  }

  public List<Fact> facts() {
    return facts;
  }

  public List<Issue> issues() {
    return issues;
  }
}
