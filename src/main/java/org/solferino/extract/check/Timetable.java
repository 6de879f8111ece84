package org.solferino.extract.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Span;
import org.solferino.extract.Dated;
import org.solferino.extract.Read;
import org.solferino.extract.Reading;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.When;

/** Whether agendas and deadlines fit their meeting and themselves. */
final class Timetable {
  /** A day that stands alone on its line, or nearly so, is that of the items below it. */
  private static final int DAY_LINE = 40;

  private final Map<String, When> meetings = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private Timetable() {}

  static List<Issue> check(Reading reading, List<Fact> facts) {
    Timetable timetable = new Timetable();
    Map<String, List<Fact.AgendaItem>> agendas = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Meeting m && m.when() != null && m.when().value() != null) {
        timetable.meetings.put(m.id(), m.when().value());
      } else if (fact instanceof Fact.AgendaItem item && item.start() != null) {
        agendas.computeIfAbsent(item.meeting(), id -> new ArrayList<>()).add(item);
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Fact.Milestone milestone) {
        timetable.deadline(milestone);
      }
    }
    agendas.forEach(
        (meeting, items) -> {
          items.sort(Comparator.comparingInt(Fact.AgendaItem::order));
          timetable.order(items);
          timetable.hours(timetable.meetings.get(meeting), items);
          timetable.days(reading, timetable.meetings.get(meeting), items);
        });
    return timetable.issues;
  }

  private void deadline(Fact.Milestone milestone) {
    When meeting = milestone.meeting() == null ? null : meetings.get(milestone.meeting());
    if (meeting == null || !milestone.type().endsWith("Deadline") || milestone.when() == null) {
      return;
    }
    if (milestone.when().value().start().isAfter(meeting.end())) {
      warn(
          Issue.Kind.DEADLINE_AFTER_MEETING,
          milestone.when().evidence(),
          milestone.id(),
          "the deadline is " + milestone.when().value().edtf() + ", the meeting " + meeting.edtf(),
          "both dates as written");
    }
  }

  private void order(List<Fact.AgendaItem> items) {
    OffsetDateTime end = null;
    OffsetDateTime start = null;
    for (Fact.AgendaItem item : items) {
      OffsetDateTime own = item.start().value();
      if (start != null && own.isBefore(start)) {
        warn(
            Issue.Kind.OVERLAPPING_AGENDA,
            item.start().evidence(),
            item.id(),
            "begins at " + own.toLocalTime() + ", before the item above it",
            "the times as written");
      } else if (end != null && own.isBefore(end)) {
        warn(
            Issue.Kind.OVERLAPPING_AGENDA,
            item.start().evidence(),
            item.id(),
            "begins at " + own.toLocalTime() + ", before the end of the item above it",
            "the times as written");
      }
      start = own;
      end = item.end() == null ? own : item.end().value();
    }
  }

  /** Registration may open early; all else lies within the meeting's hours, where it states any. */
  private void hours(When meeting, List<Fact.AgendaItem> items) {
    if (meeting == null || !meeting.start().equals(meeting.end())) {
      return;
    }
    for (Fact.AgendaItem item : items) {
      OffsetDateTime end = item.end() == null ? item.start().value() : item.end().value();
      boolean early =
          meeting.startTime() != null && item.start().value().isBefore(meeting.startTime());
      boolean late = meeting.endTime() != null && end.isAfter(meeting.endTime());
      if (!item.type().equals("Registration") && (early || late)) {
        warn(
            Issue.Kind.AGENDA_OUTSIDE_MEETING,
            item.start().evidence(),
            item.id(),
            (early
                    ? "begins at " + item.start().value().toLocalTime()
                    : "ends at " + end.toLocalTime())
                + ", the meeting "
                + (early
                    ? "at " + meeting.startTime().toLocalTime()
                    : "at " + meeting.endTime().toLocalTime()),
            "the times as written");
      }
    }
  }

  /** Days that stand as headings within the agenda. */
  private void days(Reading reading, When meeting, List<Fact.AgendaItem> items) {
    if (meeting == null) {
      return;
    }
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Fact.AgendaItem item : items) {
      first = Math.min(first, item.start().evidence().block());
      last = Math.max(last, item.start().evidence().block());
    }
    for (Read read : reading.body()) {
      Block block = read.block();
      if (block.order() < first - 1 || block.order() > last) {
        continue;
      }
      for (Dated date : read.dates()) {
        boolean heading = block.string().strip().length() <= DAY_LINE;
        if (heading && date.isDay() && !meeting.covers(date.when())) {
          Span span = block.text().source(date.begin(), date.end());
          issues.add(
              new Issue(
                  Issue.Kind.AGENDA_OUTSIDE_MEETING,
                  Issue.Severity.WARNING,
                  span,
                  items.get(0).meeting(),
                  date.when().edtf() + " is none of the meeting's days, " + meeting.edtf(),
                  "the items are on the meeting's days"));
        }
      }
    }
  }

  private void warn(
      Issue.Kind kind, Evidence evidence, String about, String message, String assumed) {
    issues.add(
        new Issue(
            kind,
            Issue.Severity.WARNING,
            evidence == null ? null : evidence.span(),
            about,
            message,
            assumed));
  }
}
