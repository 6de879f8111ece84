package org.solferino.web.thing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/** Events in the order of time, as rows. */
final class Events {
  private Events() {}

  static List<Node> sorted(Facts facts, List<Node> events) {
    List<Node> sorted = new ArrayList<>(events);
    sorted.sort(
        Comparator.comparing((Node e) -> facts.text(e, "startDate"))
            .thenComparing(e -> facts.text(e, "endDate"))
            .thenComparing(Facts.ORDER));
    return sorted;
  }

  /** A meeting's agenda in its order. */
  static List<Node> agenda(Facts facts, Node meeting) {
    List<Node> items = new ArrayList<>(facts.subjects("meeting", meeting, "AgendaItem"));
    items.sort(
        Comparator.comparingInt((Node i) -> Facts.integer(facts.text(i, "order")))
            .thenComparing(Facts.ORDER));
    return items;
  }

  /** Date, name, kind, process and words of each. */
  static List<Map<String, Object>> rows(View view, List<Node> events) {
    return events.stream().map(event -> row(view, event)).toList();
  }

  private static Map<String, Object> row(View view, Node event) {
    Map<String, Object> row = when(view, event);
    Node process = view.facts().object(event, "process");
    row.put("event", view.link(event));
    row.put("kind", view.names().kind(event, view.language()));
    row.put("process", process == null ? "" : view.link(process));
    row.put("sort", view.facts().text(event, "startDate"));
    return row;
  }

  /** An event's time in words, and the words that it rests on. */
  static Map<String, Object> when(View view, Node event) {
    Facts facts = view.facts();
    List<Words> words = new ArrayList<>();
    for (String property : List.of("startDate", "startTime", "endTime")) {
      Node value = facts.object(event, property);
      if (value != null) {
        for (Words one : facts.words(event, Vocab.ihl(property), value)) {
          if (words.stream()
              .noneMatch(w -> w.begin() == one.begin() && w.document().equals(one.document()))) {
            words.add(one);
          }
        }
      }
    }
    return View.map(
        "date", view.names().span(event, view.language()),
        "times", view.dates().times(facts.text(event, "startTime"), facts.text(event, "endTime")),
        "words", view.words(words));
  }

  static Collator collator(String language) {
    return Collator.getInstance(language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.UK);
  }
}
