package org.solferino.web.thing;

import java.util.Map;
import org.apache.jena.graph.Node;

/** A provision: its words, its place in the treaty, what it cites and who cites it. */
final class ProvisionPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node provision) {
    Facts facts = view.facts();
    Node treaty = facts.object(provision, "treaty");
    return View.map(
        "texts", Questions.row(view, provision).get("texts"),
        "place",
            treaty == null ? "" : view.site().href(treaty) + "#" + facts.text(provision, "eId"),
        "rows",
            view.rows(
                provision,
                "treaty",
                "dcterms:isPartOf",
                "modality",
                "defines",
                "cites",
                "sourceNumber"),
        "parts", view.links(TreatyText.parts(facts, provision)),
        "citedBy", TreatyText.citing(view, provision));
  }
}
