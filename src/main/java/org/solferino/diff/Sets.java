package org.solferino.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Statements with several values: which were added, which are gone. */
final class Sets {
  private Sets() {}

  static Theme addressees(List<Item> before, List<Item> now, Map<String, String> documents) {
    return compare(
        "Addressees",
        before.stream().map(item -> item.moved("document", documents)).toList(),
        now,
        Texts::name);
  }

  static Theme particulars(List<Item> before, List<Item> now, Map<String, String> meetings) {
    return compare(
        "How meetings are held",
        before.stream().map(item -> item.moved("meeting", meetings)).toList(),
        now,
        item -> {
          String label = item.get("propertyLabel");
          return (label.isEmpty() ? item.local("property") : label)
              + " of "
              + item.local("meeting");
        });
  }

  /** Only of what both builds hold: what is new or gone as a whole stands elsewhere. */
  private static Theme compare(
      String title, List<Item> before, List<Item> now, Function<Item, String> name) {
    SortedMap<String, SortedMap<String, Item>> old = group(before, name);
    List<Change> changes = new ArrayList<>();
    group(now, name)
        .forEach(
            (about, values) -> {
              SortedMap<String, Item> earlier = old.get(about);
              if (earlier != null && !earlier.keySet().equals(values.keySet())) {
                changes.add(change(about, earlier, values));
              }
            });
    return Theme.of(title, changes);
  }

  private static Change change(
      String about, SortedMap<String, Item> before, SortedMap<String, Item> now) {
    SortedSet<Source> sources = new TreeSet<>();
    now.forEach(
        (value, item) -> {
          if (!before.containsKey(value)) {
            sources.addAll(item.sources());
          }
        });
    if (sources.isEmpty()) {
      now.values()
          .forEach(item -> item.sources().forEach(s -> sources.add(new Source(s.document(), ""))));
    }
    return new Change("changed", about, list(before), list(now), "", List.copyOf(sources));
  }

  private static String list(SortedMap<String, Item> values) {
    String list =
        String.join(", ", values.keySet().stream().filter(value -> !value.isEmpty()).toList());
    return list.isEmpty() ? "nobody named" : list;
  }

  private static SortedMap<String, SortedMap<String, Item>> group(
      List<Item> items, Function<Item, String> name) {
    SortedMap<String, SortedMap<String, Item>> groups = new TreeMap<>();
    for (Item item : items) {
      String value = item.get("label").isEmpty() ? item.local("value") : item.get("label");
      SortedMap<String, Item> values =
          groups.computeIfAbsent(name.apply(item), n -> new TreeMap<>());
      values.putIfAbsent(value, item);
    }
    return groups;
  }
}
