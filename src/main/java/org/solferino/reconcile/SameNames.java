package org.solferino.reconcile;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.solferino.document.Lang;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;

/**
 * Treaties that the vocabularies do not hold, and that a document names in two languages: where a
 * passage and its translation name one such treaty each, of one kind, they name the same. The
 * English name's path stays, else the first one in the alphabet. Names that would bring two of one
 * language together are left apart.
 */
final class SameNames {
  private final Map<String, TreeMap<Lang, TreeSet<String>>> groups = new TreeMap<>();
  private final Map<String, Fact.UnknownTreaty> treaties = new TreeMap<>();

  private SameNames() {}

  /** Paths to be replaced, with what is to stand for them. */
  static Map<String, String> of(List<Extraction> extractions) {
    SameNames found = new SameNames();
    for (Extraction extraction : extractions) {
      for (Fact fact : extraction.facts()) {
        if (fact instanceof Fact.UnknownTreaty treaty) {
          found.treaties.putIfAbsent(treaty.id(), treaty);
        }
      }
    }
    extractions.forEach(found::pairs);
    return found.names();
  }

  private Lang lang(String id) {
    Fact.UnknownTreaty treaty = treaties.get(id);
    return treaty == null || treaty.label().size() != 1
        ? Lang.UND
        : treaty.label().keySet().iterator().next();
  }

  /** The unknown treaties of each passage, by the language of their names. */
  private void pairs(Extraction extraction) {
    Map<String, Map<Lang, TreeSet<String>>> passages = new HashMap<>();
    for (Fact fact : extraction.facts()) {
      if (fact instanceof Fact.Mention mention) {
        String id = mention.thing().value();
        Lang lang = lang(id);
        if (lang != Lang.UND) {
          passages
              .computeIfAbsent(mention.subject(), k -> new EnumMap<>(Lang.class))
              .computeIfAbsent(lang, k -> new TreeSet<>())
              .add(id);
        }
      }
    }
    for (Map<Lang, TreeSet<String>> named : passages.values()) {
      boolean one = named.size() > 1 && named.values().stream().allMatch(ids -> ids.size() == 1);
      if (one
          && named.values().stream().map(i -> treaties.get(i.first()).kind()).distinct().count()
              == 1) {
        named.values().forEach(ids -> join(ids.first(), named));
      }
    }
  }

  private void join(String id, Map<Lang, TreeSet<String>> with) {
    TreeMap<Lang, TreeSet<String>> group = groups.computeIfAbsent(id, k -> new TreeMap<>());
    with.forEach((lang, ids) -> group.computeIfAbsent(lang, k -> new TreeSet<>()).addAll(ids));
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    groups.forEach(
        (id, group) -> {
          boolean plain =
              group.values().stream()
                  .allMatch(ids -> ids.size() == 1 && groups.get(ids.first()).equals(group));
          if (plain) {
            String stays =
                group.containsKey(Lang.EN)
                    ? group.get(Lang.EN).first()
                    : group.values().stream()
                        .map(TreeSet::first)
                        .min(Comparator.naturalOrder())
                        .orElse(id);
            if (!stays.equals(id)) {
              names.put(id, stays);
            }
          }
        });
    return names;
  }
}
