package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/** The guiding questions of agenda items, each language in a column of its own. */
final class Questions {
  private Questions() {}

  static List<Map<String, Object>> of(View view, List<Node> items) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (Node item : items) {
      List<Node> questions = new ArrayList<>(view.facts().objects(item, "question"));
      if (!questions.isEmpty()) {
        questions.sort(
            Comparator.comparingInt((Node q) -> Facts.integer(view.facts().text(q, "order")))
                .thenComparing(Facts.ORDER));
        groups.add(
            View.map(
                "item", view.link(item),
                "rows", questions.stream().map(q -> row(view, q)).toList()));
      }
    }
    return groups;
  }

  /** A passage's number and its wordings, English first. */
  static Map<String, Object> row(View view, Node passage) {
    Facts facts = view.facts();
    List<Map<String, Object>> texts = new ArrayList<>();
    List<Node> wordings = new ArrayList<>(facts.objects(passage, "text"));
    wordings.sort(Comparator.comparing(Node::getLiteralLanguage));
    for (Node text : wordings) {
      Map<String, Object> fact = view.fact(passage, Vocab.ihl("text"), text);
      fact.put("l", text.getLiteralLanguage());
      texts.add(fact);
    }
    String number = facts.text(passage, "number");
    String other = facts.text(passage, "sourceNumber");
    Node whole = facts.object(passage, "dcterms:isPartOf");
    return View.map(
        "href",
        view.site().href(passage),
        "number",
        number.isEmpty() ? "¶" : number,
        "other",
        other,
        "part",
        whole != null && facts.is(whole, "Passage"),
        "texts",
        texts,
        "one",
        texts.size() == 1);
  }
}
