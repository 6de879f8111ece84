package org.solferino.web.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.solferino.web.event.Event;
import org.solferino.web.site.Site;

/** What the filters offer: only what some event has. */
final class Choices {
  private final Site site;
  private final List<Event> events;
  private final String language;

  Choices(Site site, List<Event> events, String language) {
    this.site = site;
    this.events = events;
    this.language = language;
  }

  List<Map<String, Object>> of(Filter filter) {
    return List.of(
        choice(
            "process",
            filter.process(),
            things(events.stream().flatMap(e -> e.processes().stream()))),
        choice("class", filter.type(), types()),
        choice("party", filter.party(), things(events.stream().flatMap(e -> e.parties().stream()))),
        choice(
            "treaty",
            filter.treaty(),
            things(events.stream().map(Event::treaty).filter(t -> t != null))));
  }

  private Map<String, String> things(Stream<Node> nodes) {
    Map<String, String> names = new TreeMap<>();
    int start = (site.base() + "id/").length();
    nodes
        .filter(node -> node.getURI().startsWith(site.base() + "id/"))
        .distinct()
        .forEach(n -> names.put(n.getURI().substring(start), site.labels().of(n, language)));
    return names;
  }

  private Map<String, String> types() {
    Map<String, String> names = new TreeMap<>();
    events.forEach(e -> names.put(e.type(), site.labels().of(e.typeTerm(), language)));
    return names;
  }

  private Map<String, Object> choice(String name, String chosen, Map<String, String> all) {
    List<Map<String, Object>> options = new ArrayList<>();
    all.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, String>, String>comparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .forEach(
            e ->
                options.add(
                    Map.of(
                        "value", e.getKey(),
                        "text", e.getValue(),
                        "chosen", e.getKey().equals(chosen))));
    return Map.of(
        "name", name,
        "label", site.messages().word(language, "timeline." + name),
        "options", options);
  }
}
