package org.solferino.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one build says of one thing; where several documents say the same, all of them. */
final class Item {
  private static final String ID = "/id/";

  private final Map<String, String> cells;
  private final SortedSet<Source> sources = new TreeSet<>();

  private Item(Map<String, String> cells) {
    this.cells = cells;
  }

  /**
   * The rows of an answer, folded over {@code file}, {@code quote} and names in other languages.
   */
  static List<Item> of(Collection<Map<String, String>> rows) {
    Map<String, Item> all = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    for (Map<String, String> row : rows) {
      Map<String, String> cells = new LinkedHashMap<>(row);
      String file = cells.remove("file");
      String quote = cells.remove("quote");
      String any = cells.remove("any");
      String key = String.join("\u0001", cells.values());
      Item item = all.computeIfAbsent(key, k -> new Item(cells));
      if (file != null) {
        item.sources.add(new Source(file, quote == null ? "" : quote));
      }
      if (any != null && !any.isEmpty()) {
        names.merge(key, any, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    all.forEach(
        (key, item) -> {
          if (item.get("label").isEmpty() && names.containsKey(key)) {
            item.cells.put("label", names.get(key));
          }
        });
    return List.copyOf(all.values());
  }

  String get(String name) {
    return cells.getOrDefault(name, "");
  }

  /** Some cells in one, as a key. */
  String key(String... names) {
    StringBuilder key = new StringBuilder();
    for (String name : names) {
      key.append(get(name)).append('\u0001');
    }
    return key.toString();
  }

  /** The part of an IRI behind {@code id/{kind}/}, or the local name of a term. */
  String local(String name) {
    return local(get(name), name);
  }

  private static String local(String iri, String name) {
    int hash = iri.lastIndexOf('#');
    if (hash >= 0) {
      return iri.substring(hash + 1);
    }
    int id = iri.indexOf(ID);
    int slash = id < 0 ? -1 : iri.indexOf('/', id + ID.length());
    return slash < 0 ? iri : iri.substring(slash + 1);
  }

  SortedSet<Source> sources() {
    return sources;
  }

  /** The same with another value where {@code to} knows the one here. */
  Item moved(String name, Map<String, String> to) {
    String value = to.get(get(name));
    if (value == null) {
      return this;
    }
    Item item = new Item(new LinkedHashMap<>(cells));
    item.cells.put(name, value);
    item.sources.addAll(sources);
    return item;
  }
}
