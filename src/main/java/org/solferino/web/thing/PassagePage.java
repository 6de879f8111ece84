package org.solferino.web.thing;

import java.util.Map;
import org.apache.jena.graph.Node;

/** A passage: its words in each language, where it stands, what it says. */
final class PassagePage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node passage) {
    return View.map(
        "texts", Questions.row(view, passage).get("texts"),
        "place", "",
        "rows",
            view.rows(
                passage,
                "document",
                "section",
                "dcterms:isPartOf",
                "number",
                "sourceNumber",
                "addressee",
                "cites",
                "mentions",
                "mentionsDate"),
        "parts", view.links(view.facts().subjects("dcterms:isPartOf", passage, "Passage")),
        "citedBy", view.links(view.facts().subjects("question", passage)));
  }
}
