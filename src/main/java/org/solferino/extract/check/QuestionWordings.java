package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;
import org.solferino.extract.Reading;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** Lists of questions that a document in two languages has in one of them alone. */
final class QuestionWordings {
  private QuestionWordings() {}

  /** One issue a list and language, unless the extractor has said so already. */
  static List<Issue> check(Reading reading, Extraction extraction) {
    Map<String, List<Fact.Passage>> lists = new LinkedHashMap<>();
    for (Fact fact : extraction.facts()) {
      if (fact instanceof Fact.Passage p && p.type().equals("GuidingQuestion")) {
        int end = p.id().lastIndexOf('.');
        lists.computeIfAbsent(p.id().substring(0, Math.max(end, 0)), k -> new ArrayList<>()).add(p);
      }
    }
    List<Issue> issues = new ArrayList<>();
    for (List<Fact.Passage> list : lists.values()) {
      Fact.Passage first = list.get(0);
      boolean known =
          extraction.issues().stream()
              .anyMatch(
                  i -> i.kind() == Issue.Kind.UNALIGNED_PASSAGE && first.id().equals(i.about()));
      for (Lang lang : reading.document().languages()) {
        boolean none = list.stream().noneMatch(p -> p.text().containsKey(lang));
        if (none && !known && first.number() != null) {
          issues.add(
              new Issue(
                  Issue.Kind.UNALIGNED_PASSAGE,
                  Issue.Severity.WARNING,
                  first.number().evidence().span(),
                  first.id(),
                  list.size() == 1
                      ? "no wording of this question was found in " + lang.tag()
                      : "no wording was found in "
                          + lang.tag()
                          + " of the "
                          + list.size()
                          + " questions from here on",
                  "the wording in the other language alone"));
        }
      }
    }
    return issues;
  }
}
