package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.solferino.document.Span;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** Lists of questions that the two languages number differently; one issue a list. */
final class QuestionNumbers {
  private QuestionNumbers() {}

  static List<Issue> check(List<Fact> facts) {
    Map<String, List<Fact.Passage>> lists = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Passage p && p.sourceNumber() != null && p.number() != null) {
        int end = p.id().lastIndexOf('.');
        lists
            .computeIfAbsent(end < 0 ? p.id() : p.id().substring(0, end), k -> new ArrayList<>())
            .add(p);
      }
    }
    List<Issue> issues = new ArrayList<>();
    for (List<Fact.Passage> list : lists.values()) {
      Fact.Passage first = list.get(0);
      Span own = first.number().evidence().span();
      String lead = first.number().evidence().lang().tag();
      issues.add(
          new Issue(
              Issue.Kind.LANGUAGES_DISAGREE,
              Issue.Severity.INFO,
              first.sourceNumber().evidence().span(),
              first.id(),
              "numbered "
                  + numbers(list, true)
                  + " in "
                  + first.sourceNumber().evidence().lang().tag()
                  + ", "
                  + numbers(list, false)
                  + " in "
                  + lead,
              "the numbers in " + lead,
              own));
    }
    return issues;
  }

  private static String numbers(List<Fact.Passage> list, boolean source) {
    return list.stream()
        .map(p -> source ? p.sourceNumber().value() : p.number().value())
        .collect(Collectors.joining(", "));
  }
}
