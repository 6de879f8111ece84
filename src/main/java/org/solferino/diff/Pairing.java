package org.solferino.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which thing of the old build is which of the new. Keys are tried one after the other, the surest
 * first; a key pairs two things only where it leaves no choice.
 */
final class Pairing {
  /** The same thing before and now. */
  record Pair(Item before, Item now) {}

  private static final int MOST_ALIKE = 200;
  private static final double ALIKE = 0.4;

  private final Set<Item> gone;
  private final Set<Item> added;
  private final List<Pair> pairs = new ArrayList<>();

  Pairing(List<Item> before, List<Item> now) {
    gone = new LinkedHashSet<>(before);
    added = new LinkedHashSet<>(now);
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<Item> gone() {
    return List.copyOf(gone);
  }

  List<Item> added() {
    return List.copyOf(added);
  }

  /** Pairs all that have the same key, in their order: for what is equal in all that counts. */
  Pairing equal(Function<Item, String> key) {
    Map<String, List<Item>> old = group(gone, key);
    for (Item item : List.copyOf(added)) {
      List<Item> same = old.get(key.apply(item));
      if (same != null && !same.isEmpty()) {
        pair(same.remove(0), item);
      }
    }
    return this;
  }

  /** Pairs two that are alone with their key; a null key pairs nothing. */
  Pairing by(Function<Item, String> key) {
    return by(key, (before, now) -> true);
  }

  /** Likewise, where the two also fit each other. */
  Pairing by(Function<Item, String> key, BiPredicate<Item, Item> fits) {
    Map<String, List<Item>> old = group(gone, key);
    group(added, key)
        .forEach(
            (name, items) -> {
              List<Item> same = old.getOrDefault(name, List.of());
              if (items.size() == 1 && same.size() == 1 && fits.test(same.get(0), items.get(0))) {
                pair(same.get(0), items.get(0));
              }
            });
    return this;
  }

  /** Pairs those with the same key whose texts are most alike, if they are alike at all. */
  Pairing alike(Function<Item, String> key, String text) {
    Map<String, List<Item>> old = group(gone, key);
    group(added, key)
        .forEach(
            (name, items) -> {
              List<Item> same = old.getOrDefault(name, List.of());
              if ((long) items.size() * same.size() <= MOST_ALIKE) {
                pairAlike(new ArrayList<>(same), new ArrayList<>(items), text);
              }
            });
    return this;
  }

  private void pairAlike(List<Item> old, List<Item> now, String text) {
    while (!old.isEmpty() && !now.isEmpty()) {
      double best = ALIKE;
      Pair nearest = null;
      for (Item before : old) {
        for (Item after : now) {
          double alike = Words.alike(before.get(text), after.get(text));
          if (alike > best) {
            best = alike;
            nearest = new Pair(before, after);
          }
        }
      }
      if (nearest == null) {
        return;
      }
      old.remove(nearest.before());
      now.remove(nearest.now());
      pair(nearest.before(), nearest.now());
    }
  }

  private void pair(Item before, Item now) {
    gone.remove(before);
    added.remove(now);
    pairs.add(new Pair(before, now));
  }

  private static Map<String, List<Item>> group(Set<Item> items, Function<Item, String> key) {
    Map<String, List<Item>> groups = new TreeMap<>();
    for (Item item : items) {
      String name = key.apply(item);
      if (name != null) {
        groups.computeIfAbsent(name, k -> new ArrayList<>()).add(item);
      }
    }
    return groups;
  }
}
