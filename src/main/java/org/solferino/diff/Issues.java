package org.solferino.diff;

import java.util.ArrayList;
import java.util.List;

/** Doubts that are new, and doubts that are resolved. */
final class Issues {
  private Issues() {}

  static Theme of(List<Item> before, List<Item> now) {
    Pairing pairing = new Pairing(before, now).equal(Issues::key);
    List<Change> changes = new ArrayList<>();
    pairing.gone().forEach(i -> changes.add(change("resolved", i)));
    pairing.added().forEach(i -> changes.add(change("new", i)));
    return Theme.of("Issues", changes);
  }

  private static String key(Item item) {
    return item.key("kind", "comment", "words") + item.sources().first().document();
  }

  private static Change change(String what, Item item) {
    List<Source> sources =
        item.sources().stream().map(s -> new Source(s.document(), item.get("words"))).toList();
    return new Change(what, item.get("kind") + ": " + item.get("comment"), "", "", "", sources);
  }
}
