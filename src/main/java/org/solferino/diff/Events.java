package org.solferino.diff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Meetings, and deadlines and publications: what is new, gone, moved or called otherwise.
 *
 * @param sameAs which meeting of the new build an old one is, where its IRI is another
 */
record Events(Theme theme, Map<String, String> sameAs) {
  /** A label closes with its date, which a move changes without renaming anything. */
  private static final Pattern DATE =
      Pattern.compile(",? \\d{4}(?:-\\d\\d){0,2}+(?:/\\d{4}(?:-\\d\\d){0,2}+)?$");

  /** Days by which a meeting may move and still be known for the same without its IRI. */
  private static final long NEAR = 183;

  static Events meetings(List<Item> before, List<Item> now) {
    Pairing pairing =
        new Pairing(before, now)
            .equal(item -> item.key("thing", "first", "last", "kind"))
            .by(item -> item.get("thing"))
            .by(item -> known(item, "round", "process", "kind"), Events::near)
            .by(
                item -> item.get("round").isEmpty() ? known(item, "process", "kind") : null,
                Events::near);
    Map<String, String> sameAs = new TreeMap<>();
    pairing
        .pairs()
        .forEach(pair -> sameAs.put(pair.before().get("thing"), pair.now().get("thing")));
    return new Events(theme("Meetings", pairing, things(before), things(now)), sameAs);
  }

  static Events milestones(List<Item> before, List<Item> now, Map<String, String> meetings) {
    Pairing pairing =
        new Pairing(before.stream().map(item -> item.moved("meeting", meetings)).toList(), now)
            .equal(item -> item.key("kind", "process", "meeting", "version", "first", "last"))
            .by(item -> item.key("kind", "process", "meeting", "version"));
    return new Events(theme("Deadlines and publications", pairing, Set.of(), Set.of()), Map.of());
  }

  private static Theme theme(
      String title, Pairing pairing, Set<String> thingsBefore, Set<String> thingsNow) {
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      Item old = pair.before();
      Item now = pair.now();
      if (!dates(old).equals(dates(now))) {
        changes.add(Change.of("moved", name(now), dates(old), dates(now), now));
      }
      if (!label(old).equals(label(now))) {
        changes.add(Change.of("renamed", name(now), label(old), label(now), now));
      }
    }
    for (Item item : pairing.added()) {
      // Another document of the new build may give a known meeting another date.
      boolean known = thingsBefore.contains(item.get("thing"));
      changes.add(Change.of(known ? "another date" : "added", name(item), "", dates(item), item));
    }
    for (Item item : pairing.gone()) {
      boolean known = thingsNow.contains(item.get("thing"));
      changes.add(Change.of(known ? "no longer dated" : "gone", name(item), dates(item), "", item));
    }
    return Theme.of(title, changes);
  }

  /** Rounds are counted anew each year; what lies further away is another meeting. */
  private static boolean near(Item before, Item now) {
    try {
      LocalDate old = LocalDate.parse(before.get("first"));
      return Math.abs(ChronoUnit.DAYS.between(old, LocalDate.parse(now.get("first")))) <= NEAR;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Set<String> things(List<Item> items) {
    return items.stream().map(item -> item.get("thing")).collect(Collectors.toSet());
  }

  /** A key whose first cell must be there. */
  private static String known(Item item, String needed, String... more) {
    return item.get(needed).isEmpty() ? null : item.key(needed) + item.key(more);
  }

  private static String dates(Item item) {
    String first = item.get("first");
    String last = item.get("last");
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String label(Item item) {
    String label = item.get("label").isEmpty() ? item.local("kind") : item.get("label");
    return DATE.matcher(label).replaceFirst("");
  }

  private static String name(Item item) {
    String process = item.get("meeting").isEmpty() ? item.local("process") : item.local("meeting");
    return process.isEmpty() ? label(item) : label(item) + " (" + process + ")";
  }
}
