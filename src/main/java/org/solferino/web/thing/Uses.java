package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.solferino.rdf.Vocab;

/** Where documents mention a thing: their sentences, with the words marked. */
final class Uses {
  private static final int MOST = 25;

  private Uses() {}

  /** A group a document: its link, how many passages, and the words of the first of them. */
  static List<Map<String, Object>> of(View view, Node thing) {
    Facts facts = view.facts();
    TreeMap<Node, List<Node>> byDocument = new TreeMap<>(NodeCmp::compareRDFTerms);
    for (Node place : facts.subjects("mentions", thing)) {
      Node document = facts.object(place, "document");
      byDocument
          .computeIfAbsent(document == null ? place : document, d -> new ArrayList<>())
          .add(place);
    }
    List<Map<String, Object>> groups = new ArrayList<>();
    byDocument.forEach(
        (document, places) -> {
          List<Words> words = new ArrayList<>();
          for (Node place : places) {
            words.addAll(facts.words(place, Vocab.ihl("mentions"), thing));
          }
          words.sort(Words.ORDER);
          Map<String, Object> group = view.link(document);
          group.put("count", places.size());
          group.put("quotes", words.stream().limit(MOST).map(view::words).toList());
          group.put("more", words.size() > MOST ? words.size() - MOST : 0);
          group.put("terms", terms(words));
          groups.add(group);
        });
    return groups;
  }

  /** The different words that a document uses for the thing, most frequent first. */
  private static String terms(List<Words> words) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    words.forEach(w -> counts.merge(w.quote().replaceAll("\\s++", " "), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(8)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(java.util.stream.Collectors.joining(" · "));
  }
}
