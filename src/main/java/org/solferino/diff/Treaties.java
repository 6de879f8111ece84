package org.solferino.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Events in treaties' lives: newly in force, ratified, with another number of parties. */
final class Treaties {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Treaties() {}

  static Theme of(List<Item> before, List<Item> now) {
    Pairing pairing =
        new Pairing(before, now)
            .equal(item -> item.key("kind", "treaty", "party", "first", "last", "count"))
            .by(item -> item.get("thing"))
            .by(item -> item.key("kind", "treaty", "party"));
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      String from = value(pair.before());
      String to = value(pair.now());
      if (!from.equals(to)) {
        changes.add(Change.of("changed", name(pair.now()), from, to, pair.now()));
      }
    }
    for (Item item : pairing.added()) {
      boolean force = item.local("kind").equals("EntryIntoForce");
      changes.add(Change.of(force ? "newly in force" : "added", name(item), "", value(item), item));
    }
    pairing.gone().forEach(i -> changes.add(Change.of("gone", name(i), value(i), "", i)));
    return Theme.of("Treaties", changes);
  }

  private static String value(Item item) {
    String first = item.get("first");
    String last = item.get("last");
    String date = first.equals(last) ? first : first + "/" + last;
    return item.get("count").isEmpty() ? date : item.get("count") + " on " + date;
  }

  private static String name(Item item) {
    String treaty = label(item, "treaty");
    String kind = HUMP.matcher(item.local("kind")).replaceAll(" ").toLowerCase(Locale.ROOT);
    return item.get("party").isEmpty()
        ? treaty + ": " + kind
        : treaty + ": " + kind + ", " + label(item, "party");
  }

  private static String label(Item item, String name) {
    String label = item.get(name + "Label");
    return label.isEmpty() ? item.local(name) : label;
  }
}
