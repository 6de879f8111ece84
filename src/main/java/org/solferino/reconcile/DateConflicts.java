package org.solferino.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.document.Span;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/**
 * Events that documents date differently. Both dates stand; each document gets an issue that names
 * the other, its date and its words. A date that holds the other one's days only says it less
 * exactly. Deadlines are compared by what they are for, since their names hold their dates; a
 * document that gives several for one thing is left out.
 */
final class DateConflicts {
  private static final int LONGEST_QUOTE = 160;

  private DateConflicts() {}

  /** What one document says of one event. */
  private record Dating(Extraction extraction, String id, Said<When> when) {
    String file() {
      return extraction.document().fileName();
    }

    String said() {
      Span span = when.evidence().span();
      String words = extraction.document().text().substring(span.begin(), span.end());
      String line = words.strip().replaceAll("\\s++", " ");
      String quote = line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
      return when.value().edtf() + " (\"" + quote + "\")";
    }
  }

  /** The issues, by the document's hash. */
  static Map<String, List<Issue>> of(List<Extraction> extractions) {
    Map<String, Map<String, List<Dating>>> events = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (Fact fact : extraction.facts()) {
        Dating dating = dating(extraction, fact);
        if (dating != null) {
          events
              .computeIfAbsent(what(fact), k -> new TreeMap<>())
              .computeIfAbsent(
                  extraction.document().key() + " " + extraction.document().sha256(),
                  k -> new ArrayList<>())
              .add(dating);
        }
      }
    }
    Map<String, List<Issue>> issues = new HashMap<>();
    for (Map<String, List<Dating>> event : events.values()) {
      List<Dating> one =
          event.values().stream().filter(d -> d.size() == 1).map(d -> d.get(0)).toList();
      for (Dating mine : one) {
        for (Dating other : one) {
          if (differ(mine.when().value(), other.when().value())) {
            issues
                .computeIfAbsent(mine.extraction().document().sha256(), k -> new ArrayList<>())
                .add(issue(mine, other));
          }
        }
      }
    }
    return issues;
  }

  private static Dating dating(Extraction extraction, Fact fact) {
    Said<When> when = null;
    String id = null;
    if (fact instanceof Fact.Meeting meeting) {
      id = meeting.id();
      when = meeting.when();
    } else if (fact instanceof Fact.Milestone milestone) {
      // Publications without a version may be of anything.
      id = milestone.meeting() == null && milestone.version() == null ? null : milestone.id();
      when = milestone.when();
    } else if (fact instanceof Fact.StatusEvent event && event.count() == null) {
      id = event.id();
      when = event.when();
    }
    boolean said = id != null && when != null && when.value() != null && when.evidence() != null;
    return said ? new Dating(extraction, id, when) : null;
  }

  /** The event itself, or what a deadline or a publication is for. */
  private static String what(Fact fact) {
    if (fact instanceof Fact.Milestone m) {
      String version = m.version() == null ? "" : String.valueOf(m.version().value());
      return m.type() + " " + m.process() + " " + m.meeting() + " " + version;
    }
    return fact instanceof Fact.Meeting meeting ? meeting.id() : ((Fact.StatusEvent) fact).id();
  }

  private static boolean differ(When one, When other) {
    return !one.covers(other) && !other.covers(one);
  }

  private static Issue issue(Dating mine, Dating other) {
    return new Issue(
        Issue.Kind.DATE_CONFLICT,
        Issue.Severity.WARNING,
        mine.when().evidence().span(),
        mine.id(),
        "documents disagree on the date: "
            + mine.said()
            + " in "
            + mine.file()
            + ", "
            + other.said()
            + " in "
            + other.file(),
        "both dates stand");
  }
}
