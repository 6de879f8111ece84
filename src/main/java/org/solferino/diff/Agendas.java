package org.solferino.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Items of agendas: new, dropped, at another time, or called otherwise. */
final class Agendas {
  private Agendas() {}

  static Theme of(List<Item> before, List<Item> now, Map<String, String> meetings) {
    Pairing pairing =
        new Pairing(before.stream().map(item -> item.moved("meeting", meetings)).toList(), now)
            .equal(item -> item.key("meeting", "kind", "number", "label", "from", "to"))
            .by(item -> item.key("meeting", "kind", "number", "label"))
            .by(item -> item.get("number").isEmpty() ? null : item.key("meeting", "kind", "number"))
            .by(item -> item.key("meeting", "kind", "label"))
            .by(item -> item.get("number").isEmpty() ? item.key("meeting", "kind") : null);
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      Item old = pair.before();
      Item item = pair.now();
      if (!times(old).equals(times(item))) {
        changes.add(Change.of("moved", name(item), times(old), times(item), item));
      }
      if (!old.get("label").equals(item.get("label"))) {
        changes.add(Change.reworded(name(item), old.get("label"), item.get("label"), item));
      }
    }
    pairing.gone().forEach(i -> changes.add(Change.of("dropped", name(i), times(i), "", i)));
    pairing.added().forEach(i -> changes.add(Change.of("added", name(i), "", times(i), i)));
    return Theme.of("Agendas", changes);
  }

  private static String times(Item item) {
    String times = item.get("from") + "–" + item.get("to");
    return times.equals("–") ? "no time" : times;
  }

  private static String name(Item item) {
    String label = item.get("label").isEmpty() ? item.local("kind") : item.get("label");
    return label + " (" + item.local("meeting") + ")";
  }
}
