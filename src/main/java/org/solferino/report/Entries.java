package org.solferino.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.solferino.store.Cells;
import org.solferino.store.Cells.Cell;
import org.solferino.store.Graphs;

/** Reads the report's entries out of the graph, by the queries in {@code report/}. */
final class Entries {
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final Comparator<Doubt> WORST_FIRST =
      Comparator.<Doubt>comparingInt(d -> SEVERITIES.indexOf(d.severity()))
          .thenComparingInt(d -> d.places().isEmpty() ? -1 : d.places().get(0).begin())
          .thenComparing(Doubt::kind)
          .thenComparing(Doubt::message);

  private Entries() {}

  static List<Entry> of(Graphs graphs) {
    Map<String, List<Map<String, Cell>>> documents = byDocument(graphs, "documents");
    Map<String, List<Map<String, Cell>>> facts = byDocument(graphs, "facts");
    Map<String, List<Map<String, Cell>>> issues = byDocument(graphs, "issues");
    Map<String, List<Map<String, Cell>>> texts = byDocument(graphs, "texts");
    List<Entry> entries = new ArrayList<>();
    documents.forEach(
        (iri, rows) ->
            entries.add(
                entry(
                    iri,
                    rows,
                    facts.getOrDefault(iri, List.of()),
                    issues.getOrDefault(iri, List.of()),
                    texts.getOrDefault(iri, List.of()))));
    return entries;
  }

  private static Entry entry(
      String iri,
      List<Map<String, Cell>> rows,
      List<Map<String, Cell>> facts,
      List<Map<String, Cell>> issues,
      List<Map<String, Cell>> texts) {
    Map<String, List<Map<String, Cell>>> said =
        rows.stream().collect(Collectors.groupingBy(row -> local(text(row, "property"))));
    String kind = value(said, "kind", "value");
    String coverage = value(said, "coverage", "value");
    CodePointText text = new CodePointText(texts.isEmpty() ? "" : text(texts.get(0), "text"));
    return new Entry(
        iri,
        text(rows.get(0), "file"),
        said.getOrDefault("title", List.of()).stream()
            .map(row -> new Entry.Title(text(row, "value"), row.get("value").lang()))
            .toList(),
        local(kind),
        name(value(said, "kind", "label"), kind),
        said.getOrDefault("language", List.of()).stream().map(r -> text(r, "value")).toList(),
        number(value(said, "passageCount", "value")),
        coverage.isEmpty() ? null : Double.valueOf(coverage),
        facts.stream()
            .map(
                row ->
                    new Entry.Count(
                        local(text(row, "class")),
                        name(text(row, "label"), text(row, "class")),
                        number(text(row, "count"))))
            .toList(),
        issues.stream().map(row -> doubt(row, text)).distinct().sorted(WORST_FIRST).toList());
  }

  private static Doubt doubt(Map<String, Cell> row, CodePointText text) {
    List<Place> places = new ArrayList<>();
    if (row.containsKey("begin")) {
      places.add(place(row, text, "begin", "end", "lang", "page"));
    }
    if (row.containsKey("otherBegin")) {
      places.add(place(row, text, "otherBegin", "otherEnd", "otherLang", "otherPage"));
    }
    return new Doubt(
        text(row, "kind"),
        text(row, "severity"),
        text(row, "message"),
        text(row, "assumed"),
        places);
  }

  private static Place place(
      Map<String, Cell> row, CodePointText text, String from, String to, String lang, String page) {
    return Place.in(
        text,
        text(row, lang),
        number(text(row, from)),
        number(text(row, to)),
        number(text(row, page)));
  }

  private static Map<String, List<Map<String, Cell>>> byDocument(Graphs graphs, String query) {
    return Cells.of(graphs, read(query)).stream()
        .collect(
            Collectors.groupingBy(
                row -> text(row, "document"), LinkedHashMap::new, Collectors.toList()));
  }

  private static String read(String query) {
    String resource = "/report/" + query + ".rq";
    try (InputStream in = Entries.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String value(
      Map<String, List<Map<String, Cell>>> said, String property, String variable) {
    List<Map<String, Cell>> rows = said.get(property);
    return rows == null ? "" : text(rows.get(0), variable);
  }

  private static String text(Map<String, Cell> row, String variable) {
    return row.containsKey(variable) ? row.get(variable).text() : "";
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String name(String label, String iri) {
    return label.isEmpty() ? local(iri) : label;
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
