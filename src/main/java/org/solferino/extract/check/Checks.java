package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.solferino.extract.Reading;
import org.solferino.fact.Extraction;
import org.solferino.fact.Issue;

/** Looks over a document's facts and mentions once all are there, and says what does not fit. */
public final class Checks {
  private static final Comparator<Issue> BY_PLACE =
      Comparator.<Issue>comparingInt(i -> i.span() == null ? -1 : i.span().begin())
          .thenComparing(Issue::kind)
          .thenComparing(Issue::message);

  private Checks() {}

  /** The same extraction with the issues that the checks add, in the order of their places. */
  public static Extraction run(Reading reading, Extraction extraction) {
    List<Issue> issues = new ArrayList<>(extraction.issues());
    issues.addAll(Timetable.check(reading, extraction.facts()));
    issues.addAll(Intervals.check(reading));
    issues.addAll(Numbering.check(extraction.facts()));
    issues.addAll(Translations.check(reading));
    issues.addAll(QuestionNumbers.check(extraction.facts()));
    issues.addAll(QuestionWordings.check(reading, extraction));
    issues.addAll(Unaligned.check(reading, extraction.facts()));
    issues.addAll(Unresolved.check(reading, extraction.facts()));
    issues.addAll(Unrecognised.check(reading, extraction.facts()));
    issues.sort(BY_PLACE);
    return new Extraction(
        extraction.document(),
        extraction.kind(),
        extraction.facts(),
        issues.stream().distinct().toList());
  }
}
