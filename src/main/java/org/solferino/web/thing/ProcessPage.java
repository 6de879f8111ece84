package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/** A process: its parts, rounds and milestones, those of its parts included, and what is next. */
final class ProcessPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node process) {
    Facts facts = view.facts();
    List<Node> parts = facts.subjects("dcterms:isPartOf", process, "Process");
    List<Node> whole = new ArrayList<>(parts);
    whole.add(process);
    List<Node> meetings = Events.sorted(facts, dated(facts, whole, "Meeting"));
    List<Node> milestones = Events.sorted(facts, dated(facts, whole, "Milestone"));
    List<Node> events = new ArrayList<>(meetings);
    events.addAll(milestones);
    return View.map(
        "rows", view.rows(process, "dcterms:isPartOf", "coChair", "chair", "treaty"),
        "parts", parts.stream().map(p -> part(view, p)).toList(),
        "hasParts", !parts.isEmpty(),
        "meetings", Events.rows(view, meetings),
        "hasMeetings", !meetings.isEmpty(),
        "milestones", Events.rows(view, milestones),
        "hasMilestones", !milestones.isEmpty(),
        "next", Events.rows(view, coming(view, Events.sorted(facts, events))),
        "documents", view.links(documents(facts, meetings)));
  }

  /** Events that are not over today. */
  static List<Node> coming(View view, List<Node> events) {
    String today = view.site().today().toString();
    return events.stream()
        .filter(e -> view.facts().text(e, "endDate").compareTo(today) >= 0)
        .toList();
  }

  private static List<Node> dated(Facts facts, List<Node> processes, String type) {
    TreeSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    for (Node process : processes) {
      for (Node event : facts.subjects("process", process, type)) {
        if (facts.object(event, "startDate") != null) {
          found.add(event);
        }
      }
    }
    return List.copyOf(found);
  }

  private static Map<String, Object> part(View view, Node part) {
    Map<String, Object> row = view.link(part);
    row.put("number", view.facts().text(part, "number"));
    row.put("rounds", view.facts().subjects("process", part, "Meeting").size());
    row.put("coChairs", view.rows(part, "coChair"));
    return row;
  }

  private static List<Node> documents(Facts facts, List<Node> meetings) {
    TreeSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    meetings.forEach(m -> found.addAll(facts.statedBy(m)));
    return List.copyOf(found);
  }
}
