package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/** A party: what it co-chairs, attends, submits, ratifies, what addresses it and mentions it. */
final class PartyPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node party) {
    Facts facts = view.facts();
    List<Map<String, Object>> chairs = leading(view, "coChair", party);
    chairs.addAll(leading(view, "chair", party));
    List<Map<String, Object>> attends = attends(view, party);
    List<Map<String, Object>> submits = leading(view, "submittedBy", party);
    List<Map<String, Object>> addressed = leading(view, "addressee", party);
    List<Node> status = Events.sorted(facts, facts.subjects("party", party, "StatusEvent"));
    return View.map(
        "rows",
            view.rows(
                party,
                "iso3",
                "m49",
                "acronym",
                "org:subOrganizationOf",
                "dcterms:isPartOf",
                "skos:exactMatch"),
        "chairs", chairs,
        "hasChairs", !chairs.isEmpty(),
        "attends", attends,
        "hasAttends", !attends.isEmpty(),
        "submits", submits,
        "hasSubmits", !submits.isEmpty(),
        "addressed", addressed,
        "hasAddressed", !addressed.isEmpty(),
        "status", Events.rows(view, status),
        "hasStatus", !status.isEmpty(),
        "uses", Uses.of(view, party));
  }

  private static List<Map<String, Object>> leading(View view, String property, Node party) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Node> subjects = view.facts().subjects(property, party);
    for (Node subject : Events.sorted(view.facts(), subjects)) {
      Map<String, Object> row = view.link(subject);
      row.put("words", view.words(view.facts().words(subject, Vocab.ihl(property), party)));
      row.put("identifier", view.facts().text(subject, "dcterms:identifier"));
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, Object>> attends(View view, Node party) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Facts facts = view.facts();
    for (Node part : facts.subjects("party", party, "Participation")) {
      for (Node meeting : facts.subjects("participation", part)) {
        Map<String, Object> row = view.link(meeting);
        row.put("role", view.names().label(facts.object(part, "role"), view.language()));
        row.put("words", view.words(facts.words(part, Vocab.ihl("party"), party)));
        rows.add(row);
      }
    }
    return rows;
  }
}
