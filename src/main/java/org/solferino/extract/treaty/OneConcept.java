package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.solferino.fact.Fact;
import org.solferino.lexicon.Vocabulary;

/**
 * What a treaty defines apart is not one thing to it, though a vocabulary takes its words for names
 * of one concept ("unexploded ordnance", "explosive remnants of war"): the concept goes to the
 * words that are its label, and the others get concepts of their own.
 */
final class OneConcept {
  private OneConcept() {}

  static List<Fact.Definition> each(List<Fact.Definition> defined, String treaty) {
    Map<String, Set<String>> provisions = new HashMap<>();
    for (Fact.Definition definition : defined) {
      provisions
          .computeIfAbsent(definition.concept(), c -> new TreeSet<>())
          .add(definition.provision());
    }
    Map<String, Integer> slugs = new HashMap<>();
    List<Fact.Definition> out = new ArrayList<>();
    for (Fact.Definition definition : defined) {
      boolean shared = provisions.get(definition.concept()).size() > 1 && !label(definition);
      out.add(
          shared
              ? new Fact.Definition(
                  definition.provision(),
                  slug(definition.provision(), treaty, slugs),
                  definition.term(),
                  definition.definition())
              : definition);
    }
    return out;
  }

  private static boolean label(Fact.Definition definition) {
    return Vocabulary.standard()
        .label(definition.concept(), definition.term().evidence().lang())
        .filter(label -> label.equalsIgnoreCase(definition.term().value()))
        .isPresent();
  }

  private static String slug(String provision, String treaty, Map<String, Integer> slugs) {
    String slug =
        "concept/"
            + treaty.substring(treaty.indexOf('/') + 1)
            + "-"
            + provision.substring(treaty.length() + 1).replace('/', '-')
            + "-term";
    int count = slugs.merge(slug, 1, Integer::sum);
    return count == 1 ? slug : slug + "-" + count;
  }
}
