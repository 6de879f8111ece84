package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** A document: its metadata, its issues, its passages by language, its text with facts marked. */
final class DocumentPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node document) {
    Facts facts = view.facts();
    List<Node> passages = new ArrayList<>(facts.subjects("document", document, "Passage"));
    passages.sort(
        Comparator.comparingInt((Node p) -> Facts.integer(facts.text(p, "order")))
            .thenComparing(Facts.ORDER));
    TreeSet<String> languages = new TreeSet<>();
    for (Node passage : passages) {
      facts.objects(passage, "text").forEach(t -> languages.add(t.getLiteralLanguage()));
    }
    boolean bilingual = languages.size() > 1;
    List<Node> shown =
        passages.stream()
            .filter(p -> !bilingual || facts.objects(p, "text").size() > 1 || numbered(facts, p))
            .toList();
    List<Map<String, Object>> issues = Issues.of(view, document);
    List<Map<String, Object>> segments = new MarkedText(view, document).segments();
    return View.map(
        "rows",
            view.rows(
                document,
                "dcterms:title",
                "dcterms:identifier",
                "symbolStatus",
                "dcterms:language",
                "dcterms:date",
                "dcterms:creator",
                "submittedBy",
                "dcterms:isPartOf",
                "dcterms:hasPart",
                "fileName",
                "sha256"),
        "graphs", view.links(facts.subjects("graphOf", document)),
        "issues", issues,
        "hasIssues", !issues.isEmpty(),
        "read", !segments.isEmpty(),
        "bilingual", bilingual,
        "passages", shown.stream().map(p -> passage(view, p)).toList(),
        "hasPassages", !shown.isEmpty(),
        "segments", segments,
        "textLang", languages.size() == 1 ? languages.first() : "",
        "textDir", languages.size() == 1 ? View.dir(languages.first()) : "",
        "things", things(view, document),
        "uses", Uses.of(view, document));
  }

  private static boolean numbered(Facts facts, Node passage) {
    return facts.object(passage, "number") != null;
  }

  private static Map<String, Object> passage(View view, Node passage) {
    Map<String, Object> row = Questions.row(view, passage);
    String kind = view.names().kind(passage, view.language());
    boolean plain =
        Kinds.special(view.facts(), passage).contains(org.solferino.rdf.Vocab.ihl("Passage"));
    row.put("kind", plain ? "" : kind);
    row.put("addressees", view.links(view.facts().objects(passage, "addressee")));
    return row;
  }

  /** Meetings and milestones that the document states. */
  private static List<Map<String, Object>> things(View view, Node document) {
    Facts facts = view.facts();
    List<Node> events = new ArrayList<>();
    for (Node graph : facts.subjects("graphOf", document)) {
      for (String type : List.of("Meeting", "Milestone", "StatusEvent")) {
        facts
            .dataset()
            .find(graph, Node.ANY, org.solferino.rdf.Vocab.TYPE, org.solferino.rdf.Vocab.ihl(type))
            .forEachRemaining(q -> events.add(q.getSubject()));
      }
    }
    return Events.rows(view, Events.sorted(facts, events));
  }
}
