package org.solferino.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts with a number, in documents and in treaties: new, dropped, reworded, renumbered. */
final class Texts {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Texts() {}

  /** Recommendations, conclusions, questions, paragraphs of resolutions. */
  static Theme passages(List<Item> before, List<Item> now, Map<String, String> documents) {
    Pairing pairing =
        new Pairing(before.stream().map(item -> item.moved("document", documents)).toList(), now)
            .equal(item -> item.key("document", "kind", "number", "lang", "text"))
            .by(item -> item.key("document", "kind", "lang", "text"))
            .by(item -> numbered(item) ? item.key("document", "kind", "number", "lang") : null)
            .alike(item -> item.key("document", "kind", "number", "lang"), "text")
            .alike(item -> item.key("document", "kind", "lang"), "text");
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      Item old = pair.before();
      Item item = pair.now();
      if (!old.get("number").equals(item.get("number"))) {
        changes.add(
            Change.of("renumbered", name(item), old.get("number"), item.get("number"), item));
      }
      if (!old.get("text").equals(item.get("text"))) {
        changes.add(Change.reworded(name(item), old.get("text"), item.get("text"), item));
      }
    }
    pairing.gone().forEach(i -> changes.add(Change.of("dropped", name(i), i.get("text"), "", i)));
    pairing.added().forEach(i -> changes.add(Change.of("added", name(i), "", i.get("text"), i)));
    return Theme.of("Recommendations, conclusions and questions", changes);
  }

  /**
   * Provisions of treaties. A provision's text holds that of its parts: of a change, the deepest
   * provision is named; of what is new or gone, the topmost.
   */
  static Theme provisions(List<Item> before, List<Item> now) {
    Pairing pairing =
        new Pairing(before, now)
            .equal(item -> item.key("thing", "lang", "text"))
            .by(item -> item.key("thing", "lang"));
    List<Change> changes = new ArrayList<>();
    TreeSet<String> changed = new TreeSet<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      if (!pair.before().get("text").equals(pair.now().get("text"))) {
        changed.add(pair.now().get("thing") + "/");
      }
    }
    pairing.gone().forEach(item -> changed.add(item.get("thing") + "/"));
    pairing.added().forEach(item -> changed.add(item.get("thing") + "/"));
    for (Pairing.Pair pair : pairing.pairs()) {
      String text = pair.now().get("text");
      if (!pair.before().get("text").equals(text) && deepest(pair.now(), changed)) {
        changes.add(
            Change.reworded(article(pair.now()), pair.before().get("text"), text, pair.now()));
      }
    }
    for (Item item : topmost(pairing.gone())) {
      changes.add(Change.of("gone", article(item), item.get("text"), "", item));
    }
    for (Item item : topmost(pairing.added())) {
      changes.add(Change.of("added", article(item), "", item.get("text"), item));
    }
    return Theme.of("Provisions of treaties", changes);
  }

  private static boolean deepest(Item item, TreeSet<String> changed) {
    String own = item.get("thing") + "/";
    String next = changed.higher(own);
    return next == null || !next.startsWith(own);
  }

  private static List<Item> topmost(List<Item> items) {
    Set<String> all = new TreeSet<>(items.stream().map(item -> item.key("thing", "lang")).toList());
    return items.stream()
        .filter(
            item -> {
              String thing = item.get("thing");
              String above = thing.substring(0, Math.max(0, thing.lastIndexOf('/')));
              return !all.contains(above + "\u0001" + item.get("lang") + "\u0001");
            })
        .toList();
  }

  private static boolean numbered(Item item) {
    return !item.get("number").isEmpty();
  }

  /** E.g. "operative paragraph 3 (s-2024-852, en)". */
  static String name(Item item) {
    String kind = HUMP.matcher(item.local("kind")).replaceAll(" ").toLowerCase(Locale.ROOT);
    String lang = item.get("lang").isEmpty() ? "" : ", " + item.get("lang");
    String number = numbered(item) ? " " + item.get("number") : "";
    return kind + number + " (" + item.local("document") + lang + ")";
  }

  private static String article(Item item) {
    String treaty =
        item.get("treatyLabel").isEmpty() ? item.local("treaty") : item.get("treatyLabel");
    return treaty + ", " + item.get("eId").replace("__", ", ").replace('_', ' ');
  }
}
