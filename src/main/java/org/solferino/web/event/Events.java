package org.solferino.web.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.solferino.web.site.Row;
import org.solferino.web.site.Site;

/** Reads the events of a store. The caller holds the transaction. */
public final class Events {
  private Events() {}

  /** All events by their dates. */
  public static List<Event> all(Site site) {
    Map<Node, List<Row>> rows = grouped(site.rows().ask("events"));
    Map<Node, List<Row>> parties = grouped(site.rows().ask("event-parties"));
    Map<Node, List<Row>> quotes = grouped(site.rows().ask("event-quotes"));
    Map<Node, List<Node>> wholes = new LinkedHashMap<>();
    for (Row row : site.rows().ask("process-parts")) {
      wholes.computeIfAbsent(row.node("process"), p -> new ArrayList<>()).add(row.node("whole"));
    }
    List<Event> events = new ArrayList<>();
    rows.forEach(
        (thing, own) -> {
          Event event =
              event(
                  own,
                  parties.getOrDefault(thing, List.of()),
                  quotes.getOrDefault(thing, List.of()),
                  wholes);
          if (event != null) {
            events.add(event);
          }
        });
    events.sort(
        Comparator.comparing(Event::start)
            .thenComparing(Event::end)
            .thenComparing(e -> e.thing().getURI()));
    return List.copyOf(events);
  }

  private static Map<Node, List<Row>> grouped(List<Row> rows) {
    Map<Node, List<Row>> groups = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.node("event").isURI())
        .forEach(row -> groups.computeIfAbsent(row.node("event"), e -> new ArrayList<>()).add(row));
    return groups;
  }

  /** Where documents disagree on a date, the newest document's counts. */
  private static Row newest(List<Row> rows) {
    Row newest = rows.get(0);
    for (Row row : rows) {
      if (row.text("stated").compareTo(newest.text("stated")) > 0) {
        newest = row;
      }
    }
    return newest;
  }

  private static Event event(
      List<Row> rows, List<Row> parties, List<Row> quotes, Map<Node, List<Node>> wholes) {
    Row row = newest(rows);
    try {
      LocalDate start = LocalDate.parse(row.text("start"));
      LocalDate end = LocalDate.parse(row.text("end"));
      Set<Node> processes = new LinkedHashSet<>();
      nodes(rows, "process").stream()
          .sorted(
              Comparator.<Node>comparingInt(p -> -wholes.getOrDefault(p, List.of()).size())
                  .thenComparing(Node::getURI))
          .forEach(processes::add);
      for (Node process : List.copyOf(processes)) {
        processes.addAll(wholes.getOrDefault(process, List.of()));
      }
      String type = local(row.node("type"));
      return new Event(
          row.node("event"),
          kind(row.node("event")),
          type,
          start,
          end.isBefore(start) ? start : end,
          time(row, "startTime"),
          time(row, "endTime"),
          row.has("precision") ? row.text("precision") : "day",
          List.copyOf(processes),
          row.node("treaty"),
          row.node("venue"),
          nodes(parties, "party"),
          nodes(rows, "document"),
          quotes.stream()
              .filter(q -> q.text("start").equals(row.text("start")))
              .map(q -> new Event.Quote(q.text("quote"), q.lang("quote")))
              .distinct()
              .limit(3)
              .toList());
    } catch (DateTimeException e) {
      // A date that is none has no place on a timeline; the shapes report it.
      return null;
    }
  }

  private static Set<Node> nodes(List<Row> rows, String name) {
    Map<String, Node> nodes = new TreeMap<>();
    rows.stream()
        .filter(row -> row.has(name) && row.node(name).isURI())
        .forEach(row -> nodes.put(row.text(name), row.node(name)));
    return new LinkedHashSet<>(nodes.values());
  }

  private static OffsetDateTime time(Row row, String name) {
    return row.has(name) ? OffsetDateTime.parse(row.text(name)) : null;
  }

  private static String kind(Node event) {
    String iri = event.getURI();
    if (iri.contains("/id/meeting/")) {
      return "meeting";
    }
    return iri.contains("/id/milestone/") ? "milestone" : "status";
  }

  private static String local(Node type) {
    String iri = type.getURI();
    return iri.substring(iri.indexOf('#') + 1);
  }
}
