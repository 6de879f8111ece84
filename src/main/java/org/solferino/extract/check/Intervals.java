package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.List;
import org.solferino.extract.Dated;
import org.solferino.extract.Read;
import org.solferino.extract.Reading;
import org.solferino.fact.Issue;

/** Times of day that end before they begin. Dates that do so are found where they are resolved. */
final class Intervals {
  private Intervals() {}

  static List<Issue> check(Reading reading) {
    List<Issue> issues = new ArrayList<>();
    for (Read read : reading.body()) {
      for (Dated date : read.dates()) {
        if (date.isTime() && date.endTime() != null && date.endTime().isBefore(date.startTime())) {
          issues.add(
              new Issue(
                  Issue.Kind.END_BEFORE_START,
                  Issue.Severity.WARNING,
                  read.block().text().source(date.begin(), date.end()),
                  null,
                  date.endTime() + " is before " + date.startTime(),
                  "it ends on the day after"));
        }
      }
    }
    return issues;
  }
}
