package org.solferino.web.thing;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** A treaty: its articles as a text with addresses, its events, who cites it. */
final class TreatyPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node treaty) {
    Facts facts = view.facts();
    List<Node> status = Events.sorted(facts, facts.subjects("treaty", treaty, "StatusEvent"));
    List<Map<String, Object>> articles = new TreatyText(view, treaty).articles();
    return View.map(
        "rows",
            view.rows(
                treaty,
                "dcterms:title",
                "dcterms:date",
                "entryIntoForceDate",
                "treatyKind",
                "parentTreaty",
                "dcterms:isPartOf"),
        "parts", view.links(facts.subjects("dcterms:isPartOf", treaty, "Treaty")),
        "protocols", view.links(facts.subjects("parentTreaty", treaty)),
        "status", Events.rows(view, status),
        "hasStatus", !status.isEmpty(),
        "articles", articles,
        "hasArticles", !articles.isEmpty(),
        "uses", Uses.of(view, treaty));
  }
}
