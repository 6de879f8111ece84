package org.solferino.evaluate;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation for a person or a program: as text, as Markdown, as JSON. */
public final class Figures {
  private final Evaluation evaluation;
  private final Comparison comparison;
  private final int show;

  /**
   * What is to be shown.
   *
   * @param comparison null where there is no earlier run
   * @param show how many missing and extra rows to name for a document and category
   */
  public Figures(Evaluation evaluation, Comparison comparison, int show) {
    this.evaluation = evaluation;
    this.comparison = comparison;
    this.show = show;
  }

  public String text() {
    StringBuilder out = new StringBuilder();
    rows().forEach(line -> out.append(line).append('\n'));
    if (out.length() > 0) {
      out.append('\n');
    }
    for (Table table : tables()) {
      out.append(table.text()).append('\n');
    }
    out.append(last()).append('\n');
    compared().forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  public String markdown() {
    StringBuilder out = new StringBuilder();
    for (Table table : tables()) {
      out.append(table.markdown()).append('\n');
    }
    out.append(last()).append('\n');
    for (List<String> lines : List.of(rows(), compared())) {
      if (!lines.isEmpty()) {
        out.append('\n');
        lines.forEach(line -> out.append("- ").append(line.strip()).append('\n'));
      }
    }
    return out.toString();
  }

  public String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("macroF1", round(evaluation.macroF1()));
    Map<String, Object> categories = new LinkedHashMap<>();
    evaluation.byCategory().forEach((name, score) -> categories.put(name, figures(score)));
    all.put("categories", categories);
    Map<String, Object> extractors = new LinkedHashMap<>();
    evaluation
        .byExtractor()
        .forEach(
            (name, score) -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("right", score.right());
              one.put("extra", score.extra());
              one.put("precision", round(score.precision()));
              extractors.put(name, one);
            });
    all.put("extractors", extractors);
    all.put("languages", groups(evaluation.byLanguage()));
    all.put("kinds", groups(evaluation.byKind()));
    all.put("documents", SavedRun.of(evaluation.outcomes()).documents());
    if (comparison != null) {
      Map<String, Object> compared = new LinkedHashMap<>();
      compared.put("gained", comparison.gained());
      compared.put("lost", comparison.lost());
      compared.put("fallen", comparison.fallen());
      all.put("baseline", compared);
    }
    return new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapter(
                Row.class,
                (com.google.gson.JsonSerializer<Row>)
                    (row, type, context) -> context.serialize(row.cells()))
            .create()
            .toJson(all)
        + "\n";
  }

  private static Map<String, Object> groups(Map<String, Evaluation.Group> groups) {
    Map<String, Object> all = new LinkedHashMap<>();
    groups.forEach(
        (name, group) -> {
          Map<String, Object> one = figures(group.score());
          one.put("documents", group.documents());
          one.put("macroF1", round(group.macroF1()));
          all.put(name, one);
        });
    return all;
  }

  private static Map<String, Object> figures(Score score) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("expected", score.expected());
    one.put("found", score.found());
    one.put("right", score.right());
    one.put("precision", round(score.precision()));
    one.put("recall", round(score.recall()));
    one.put("f1", round(score.f1()));
    return one;
  }

  private static double round(double figure) {
    return Math.round(figure * 10_000) / 10_000.0;
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    Table categories =
        new Table("category", "expected", "found", "right", "precision", "recall", "F1");
    evaluation.byCategory().forEach((name, score) -> categories.add(cells(name, score)));
    tables.add(categories);
    Table extractors = new Table("extractor", "right", "extra", "precision");
    evaluation
        .byExtractor()
        .forEach(
            (name, score) ->
                extractors.add(
                    List.of(
                        name, "" + score.right(), "" + score.extra(), three(score.precision()))));
    tables.add(extractors);
    tables.add(groups("language", evaluation.byLanguage()));
    tables.add(groups("kind", evaluation.byKind()));
    return tables;
  }

  private static Table groups(String title, Map<String, Evaluation.Group> groups) {
    Table table =
        new Table(
            title,
            "documents",
            "expected",
            "found",
            "right",
            "precision",
            "recall",
            "F1",
            "macro F1");
    groups.forEach(
        (name, group) -> {
          List<String> cells = new ArrayList<>(cells(name.isEmpty() ? "–" : name, group.score()));
          cells.add(1, "" + group.documents());
          cells.add(three(group.macroF1()));
          table.add(cells);
        });
    return table;
  }

  private static List<String> cells(String name, Score score) {
    return List.of(
        name,
        "" + score.expected(),
        "" + score.found(),
        "" + score.right(),
        three(score.precision()),
        three(score.recall()),
        three(score.f1()));
  }

  private List<String> rows() {
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : evaluation.outcomes()) {
      named(lines, outcome, "missing", outcome.missing());
      named(lines, outcome, "extra", outcome.extra());
    }
    return lines;
  }

  private void named(List<String> lines, Outcome outcome, String what, java.util.Set<Row> rows) {
    String head = outcome.gold().fileName() + ": " + outcome.category() + ": " + what + ": ";
    rows.stream().limit(show).forEach(row -> lines.add(head + row));
    if (show > 0 && rows.size() > show) {
      lines.add(head + "… and " + (rows.size() - show) + " more");
    }
  }

  private String last() {
    long documents = evaluation.outcomes().stream().map(o -> o.gold().file()).distinct().count();
    return String.format(
        Locale.ROOT,
        "macro F1 %.4f over %d categories of %d documents",
        evaluation.macroF1(),
        evaluation.byCategory().size(),
        documents);
  }

  private List<String> compared() {
    List<String> lines = new ArrayList<>();
    if (comparison == null) {
      return lines;
    }
    comparison.gained().forEach(change -> lines.add("gained: " + line(change)));
    comparison.lost().forEach(change -> lines.add("lost: " + line(change)));
    comparison
        .byCategory()
        .forEach((name, n) -> lines.add(name + ": gained " + n[0] + ", lost " + n[1]));
    if (!comparison.unknown().isEmpty()) {
      lines.add(
          comparison.unknown().size()
              + " categories of documents are not in the earlier run: "
              + comparison.unknown().get(0)
              + (comparison.unknown().size() > 1 ? ", …" : ""));
    }
    lines.add(
        comparison.fallen().isEmpty()
            ? "No category lost more than it gained."
            : "Lost more than gained: " + String.join(", ", comparison.fallen()) + ".");
    return lines;
  }

  private static String line(Comparison.Change change) {
    return change.document()
        + ": "
        + change.category()
        + ": "
        + change.row()
        + " (now "
        + change.now()
        + ")";
  }

  private static String three(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
