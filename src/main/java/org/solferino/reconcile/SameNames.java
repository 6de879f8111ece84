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
 * Treaties, parties and processes that the vocabularies do not hold, and that are named in several
 * languages: where a passage and its translation name one such thing each, of one kind, they name
 * the same; and where one acronym stands behind names in different languages, of which at least one
 * does not make the acronym itself. The English name's path stays, else the first one in the
 * alphabet. Names that would bring two of one language together are left apart.
 */
final class SameNames {
  private final Map<String, TreeMap<Lang, TreeSet<String>>> groups = new TreeMap<>();
  private final Map<String, Unknown> things = new TreeMap<>();

  /** A thing with its names and acronyms in all documents. */
  private record Unknown(String kind, Map<Lang, String> names, TreeSet<String> acronyms) {}

  private SameNames() {}

  /** Paths to be replaced, with what is to stand for them. */
  static Map<String, String> of(List<Extraction> extractions) {
    SameNames found = new SameNames();
    extractions.forEach(e -> e.facts().forEach(found::take));
    extractions.forEach(e -> e.facts().forEach(found::acronym));
    extractions.forEach(found::pairs);
    found.acronyms();
    return found.names();
  }

  private void take(Fact fact) {
    if (fact instanceof Fact.UnknownTreaty treaty) {
      thing(treaty.id(), "treaty " + treaty.kind(), treaty.label());
    } else if (fact instanceof Fact.UnknownParty party) {
      Unknown thing = thing(party.id(), "party", party.label());
      if (party.acronym() != null) {
        thing.acronyms().add(party.acronym());
      }
    } else if (fact instanceof Fact.Process process && !process.label().isEmpty()) {
      thing(process.id(), "process", process.label());
    }
  }

  private Unknown thing(String id, String kind, Map<Lang, String> label) {
    Unknown thing =
        things.computeIfAbsent(
            id, k -> new Unknown(kind, new EnumMap<>(Lang.class), new TreeSet<>()));
    label.forEach(
        (lang, name) -> thing.names().merge(lang, name, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return thing;
  }

  private void acronym(Fact fact) {
    if (fact instanceof Fact.Property property
        && property.property().equals("acronym")
        && things.containsKey(property.subject())
        && property.value().value() instanceof Fact.Value.Text text) {
      things.get(property.subject()).acronyms().add(text.text());
    }
  }

  private Lang lang(String id) {
    Unknown thing = things.get(id);
    return thing == null || thing.names().size() != 1
        ? Lang.UND
        : thing.names().keySet().iterator().next();
  }

  /** The unknown things of each passage, by kind and by the language of their names. */
  private void pairs(Extraction extraction) {
    Map<String, Map<Lang, TreeSet<String>>> passages = new HashMap<>();
    for (Fact fact : extraction.facts()) {
      if (fact instanceof Fact.Mention mention) {
        String id = mention.thing().value();
        Lang lang = lang(id);
        if (lang != Lang.UND) {
          String kind = things.get(id).kind();
          passages
              .computeIfAbsent(
                  mention.subject() + " " + kind.split(" ")[0], k -> new EnumMap<>(Lang.class))
              .computeIfAbsent(lang, k -> new TreeSet<>())
              .add(id);
        }
      }
    }
    for (Map<Lang, TreeSet<String>> named : passages.values()) {
      boolean one = named.size() > 1 && named.values().stream().allMatch(ids -> ids.size() == 1);
      if (one
          && named.values().stream().map(i -> things.get(i.first()).kind()).distinct().count()
              == 1) {
        named.values().forEach(ids -> join(ids.first(), named));
      }
    }
  }

  /** Things of one acronym, where that is not by chance. */
  private void acronyms() {
    Map<String, TreeSet<String>> byAcronym = new TreeMap<>();
    things.forEach(
        (id, thing) ->
            thing
                .acronyms()
                .forEach(
                    acronym ->
                        byAcronym
                            .computeIfAbsent(thing.kind() + " " + acronym, k -> new TreeSet<>())
                            .add(id)));
    byAcronym.forEach(
        (key, ids) -> {
          String acronym = key.substring(key.lastIndexOf(' ') + 1);
          Map<Lang, TreeSet<String>> named = new EnumMap<>(Lang.class);
          boolean foreign = false;
          for (String id : ids) {
            for (Map.Entry<Lang, String> name : things.get(id).names().entrySet()) {
              named.computeIfAbsent(name.getKey(), k -> new TreeSet<>()).add(id);
              foreign |= !initials(name.getValue(), acronym);
            }
          }
          boolean one = named.values().stream().allMatch(of -> of.size() == 1);
          if (ids.size() > 1 && one && foreign) {
            ids.forEach(id -> join(id, named));
          }
        });
  }

  /** Whether the name's longer words begin with the acronym's letters: then it is of this name. */
  private static boolean initials(String name, String acronym) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{Mn}]++")) {
      if (word.length() > 3) {
        letters.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return letters.toString().equals(acronym);
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
                  .allMatch(ids -> ids.size() == 1 && group.equals(groups.get(ids.first())));
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
              if (id.startsWith("process/")) {
                // A meeting's path begins with its process's.
                names.put(meetings(id), meetings(stays));
              }
            }
          }
        });
    return names;
  }

  private static String meetings(String process) {
    return "meeting/" + process.substring("process/".length());
  }
}
