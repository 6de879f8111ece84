package org.solferino.web.thing;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** A concept: its names by language, its definitions, its neighbours, where it is used. */
final class ConceptPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node concept) {
    Facts facts = view.facts();
    List<Map<String, Object>> definitions = new ArrayList<>();
    for (Node text : facts.objects(concept, "skos:definition")) {
      definitions.add(view.fact(concept, org.solferino.rdf.Vocab.DEFINITION, text));
    }
    return View.map(
        "definitions", definitions,
        "definedIn", view.links(facts.subjects("defines", concept)),
        "rows", view.rows(concept, "skos:broader", "skos:related", "dcterms:source"),
        "narrower", view.links(facts.subjects("skos:broader", concept)),
        "names", names(view, concept),
        "uses", Uses.of(view, concept));
  }

  private static List<Map<String, Object>> names(View view, Node concept) {
    TreeMap<String, List<String>> byLanguage = new TreeMap<>();
    for (String property : List.of("skos:prefLabel", "skos:altLabel")) {
      for (Node label : view.facts().objects(concept, property)) {
        List<String> labels =
            byLanguage.computeIfAbsent(label.getLiteralLanguage(), l -> new ArrayList<>());
        if (!labels.contains(label.getLiteralLexicalForm())) {
          labels.add(label.getLiteralLexicalForm());
        }
      }
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    byLanguage.forEach(
        (lang, labels) ->
            rows.add(
                View.map(
                    "language",
                        ULocale.getDisplayName(lang, ULocale.forLanguageTag(view.language())),
                    "l", lang,
                    "dir", View.dir(lang),
                    "first", labels.get(0),
                    "others", String.join(" · ", labels.subList(1, labels.size())))));
    return rows;
  }
}
