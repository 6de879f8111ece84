package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/** The issues of a document, in the order of its text. */
final class Issues {
  private Issues() {}

  static List<Map<String, Object>> of(View view, Node document) {
    Facts facts = view.facts();
    List<Node> issues = new ArrayList<>();
    for (Node graph : facts.subjects("graphOf", document)) {
      facts
          .dataset()
          .find(graph, Node.ANY, Vocab.TYPE, Vocab.ihl("Issue"))
          .forEachRemaining(q -> issues.add(q.getSubject()));
    }
    issues.sort(
        Comparator.comparingInt((Node i) -> Facts.integer(facts.text(i, "begin")))
            .thenComparing(Facts.ORDER));
    return issues.stream().map(issue -> row(view, issue)).toList();
  }

  private static Map<String, Object> row(View view, Node issue) {
    Facts facts = view.facts();
    Node quote = facts.object(issue, "quote");
    Node comment = facts.object(issue, "rdfs:comment");
    return View.map(
        "href", view.site().href(issue),
        "kind", view.names().label(issue, view.language()),
        "severity", facts.text(issue, "severity"),
        "comment", comment == null ? "" : view.text(comment),
        "assumed", facts.text(issue, "assumed"),
        "quote", quote == null ? "" : view.text(quote),
        "relates", view.links(facts.objects(issue, "relates")));
  }
}
