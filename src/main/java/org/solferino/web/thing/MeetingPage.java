package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/** A meeting: when, where, who, its agenda with the questions, its deadlines, who took part. */
final class MeetingPage implements ThingPages.Kind {
  @Override
  public Map<String, Object> model(View view, Node meeting) {
    Facts facts = view.facts();
    List<Node> items = Events.agenda(facts, meeting);
    return View.map(
        "when", Events.when(view, meeting),
        "rows",
            view.rows(
                meeting,
                "process",
                "coChair",
                "chair",
                "venue",
                "mode",
                "workingLanguage",
                "speakingLimit",
                "registrationUrl",
                "contactEmail"),
        "previous", view.links(facts.objects(meeting, "follows")),
        "next", view.links(facts.subjects("follows", meeting)),
        "agenda", items.stream().map(item -> item(view, item)).toList(),
        "hasAgenda", !items.isEmpty(),
        "questions", Questions.of(view, items),
        "hasQuestions", items.stream().anyMatch(item -> !facts.objects(item, "question").isEmpty()),
        "milestones",
            Events.rows(
                view, Events.sorted(facts, facts.subjects("meeting", meeting, "Milestone"))),
        "roles", roles(view, meeting),
        "hasRoles", !facts.objects(meeting, "participation").isEmpty(),
        "documents", view.links(facts.statedBy(meeting)));
  }

  private static Map<String, Object> item(View view, Node item) {
    Facts facts = view.facts();
    String times = view.dates().times(facts.text(item, "startTime"), facts.text(item, "endTime"));
    int zone = times.indexOf(" (");
    List<Map<String, Object>> labels = new ArrayList<>();
    for (Node label : facts.objects(item, "rdfs:label")) {
      labels.add(view.fact(item, Vocab.LABEL, label));
    }
    // The visitor's language first.
    labels.sort(Comparator.comparing((Map<String, Object> l) -> !l.get("l").equals("")));
    return View.map(
        "href", view.site().href(item),
        "time", zone < 0 ? times : times.substring(0, zone),
        "labels", labels,
        "kind", view.names().kind(item, view.language()),
        "words", words(view, item),
        "quiet", facts.is(item, "Break"));
  }

  private static List<Map<String, Object>> words(View view, Node item) {
    Node start = view.facts().object(item, "startTime");
    return start == null
        ? List.of()
        : view.words(view.facts().words(item, Vocab.ihl("startTime"), start));
  }

  private static List<Map<String, Object>> roles(View view, Node meeting) {
    Facts facts = view.facts();
    TreeMap<String, List<Map<String, Object>>> roles = new TreeMap<>();
    for (Node part : facts.objects(meeting, "participation")) {
      String role = view.names().label(facts.object(part, "role"), view.language());
      for (Node party : facts.objects(part, "party")) {
        Map<String, Object> fact = view.fact(part, Vocab.ihl("party"), party);
        roles.computeIfAbsent(role, r -> new ArrayList<>()).add(fact);
      }
    }
    java.text.Collator order = Events.collator(view.language());
    List<Map<String, Object>> rows = new ArrayList<>();
    roles.forEach(
        (role, parties) -> {
          parties.sort((a, b) -> order.compare(a.get("text"), b.get("text")));
          rows.add(View.map("role", role, "count", parties.size(), "parties", parties));
        });
    return rows;
  }
}
