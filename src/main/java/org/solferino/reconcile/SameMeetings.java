package org.solferino.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.When;

/**
 * Meetings that one document names by their date and another by their round. They are one where
 * class and process agree, or one process is a part of the other, and the days of one hold the days
 * of the other; and only where no other meeting comes into question on either side, for a wrong
 * merge is worse than none. The name by the round stays.
 */
final class SameMeetings {
  private SameMeetings() {}

  /** A meeting, with the dates that documents give it. */
  private record Known(String id, String type, String process, boolean byRound, List<When> dates) {}

  /** Paths to be replaced, with what is to stand for them. */
  static Map<String, String> of(List<Extraction> extractions) {
    Map<String, Known> all = known(extractions);
    Map<String, TreeSet<String>> rounds = new TreeMap<>();
    Map<String, TreeSet<String>> dates = new TreeMap<>();
    for (Known dated : all.values()) {
      for (Known round : all.values()) {
        if (!dated.byRound() && round.byRound() && same(dated, round)) {
          rounds.computeIfAbsent(dated.id(), k -> new TreeSet<>()).add(round.id());
          dates.computeIfAbsent(round.id(), k -> new TreeSet<>()).add(dated.id());
        }
      }
    }
    Map<String, String> names = new TreeMap<>();
    rounds.forEach(
        (dated, of) -> {
          if (of.size() == 1 && dates.get(of.first()).size() == 1) {
            names.put(dated, of.first());
          }
        });
    return names;
  }

  private static Map<String, Known> known(List<Extraction> extractions) {
    Map<String, Known> all = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (Fact fact : extraction.facts()) {
        if (fact instanceof Fact.Meeting m && m.process() != null && m.when() != null) {
          boolean round = m.round() != null && m.id().endsWith("-" + m.round().value());
          boolean dated = m.round() == null && m.id().endsWith(m.when().value().start().toString());
          When.Precision precision = m.when().value().precision();
          if ((round || dated) && precision.compareTo(When.Precision.DAY) <= 0) {
            String process = m.process().value();
            all.computeIfAbsent(
                    m.id(), id -> new Known(id, m.type(), process, round, new ArrayList<>()))
                .dates()
                .add(m.when().value());
          }
        }
      }
    }
    return all;
  }

  private static boolean same(Known dated, Known round) {
    return dated.type().equals(round.type())
        && (within(dated.process(), round.process()) || within(round.process(), dated.process()))
        && dated.dates().stream()
            .allMatch(d -> round.dates().stream().allMatch(r -> d.covers(r) || r.covers(d)));
  }

  private static boolean within(String part, String whole) {
    return part.equals(whole) || part.startsWith(whole + "/");
  }
}
