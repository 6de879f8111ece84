package org.solferino.cli;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.solferino.fact.Extraction;
import org.solferino.fact.Issue;

/** What was found in each document, and what is in doubt. */
record Report(List<Entry> documents, List<String> failures) {
  /** One document: how many facts of each kind, and its issues. */
  record Entry(
      String key, String file, String kind, Map<String, Integer> facts, List<Doubt> issues) {}

  /** One issue, with its place in the document's text in UTF-16 units (-1: the whole document). */
  record Doubt(String kind, String severity, int begin, int end, String message, String assumed) {}

  static Report of(Built built) {
    return new Report(built.extractions().stream().map(Report::entry).toList(), built.failures());
  }

  private static Entry entry(Extraction extraction) {
    Map<String, Integer> facts = new TreeMap<>();
    extraction.facts().forEach(f -> facts.merge(f.getClass().getSimpleName(), 1, Integer::sum));
    return new Entry(
        extraction.document().key(),
        extraction.document().fileName(),
        extraction.kind(),
        facts,
        extraction.issues().stream().map(Report::doubt).toList());
  }

  private static Doubt doubt(Issue issue) {
    return new Doubt(
        issue.kind().value(),
        issue.severity().value(),
        issue.span() == null ? -1 : issue.span().begin(),
        issue.span() == null ? -1 : issue.span().end(),
        issue.message(),
        issue.assumed() == null ? "" : issue.assumed());
  }

  /** A line a document for the terminal. */
  List<String> lines() {
    return documents.stream()
        .map(
            entry ->
                entry.file()
                    + " ("
                    + entry.kind()
                    + "): "
                    + counts(entry)
                    + "; issues "
                    + entry.issues().size())
        .toList();
  }

  private static String counts(Entry entry) {
    return entry.facts().isEmpty()
        ? "no facts"
        : entry.facts().entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
  }

  static boolean writable(Path file) {
    return file.toString().endsWith(".json") || file.toString().endsWith(".md");
  }

  void write(Path file) throws IOException {
    String text =
        file.toString().endsWith(".json")
            ? new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(this)
            : markdown();
    Files.writeString(file, text + "\n");
  }

  private String markdown() {
    StringBuilder out = new StringBuilder("# What was found\n");
    for (Entry entry : documents) {
      out.append("\n## ").append(entry.file()).append("\n\n");
      out.append(entry.kind()).append(", `").append(entry.key()).append("`\n\n");
      entry.facts().forEach((kind, n) -> out.append("- ").append(kind + ": " + n + "\n"));
      if (!entry.issues().isEmpty()) {
        out.append("\n| issue | severity | at | message | assumed |\n|---|---|---|---|---|\n");
        for (Doubt d : entry.issues()) {
          String at = d.begin() < 0 ? "" : d.begin() + "–" + d.end();
          out.append(row(d.kind(), d.severity(), at, d.message(), d.assumed()));
        }
      }
    }
    if (!failures.isEmpty()) {
      out.append("\n# What could not be read\n\n");
      failures.forEach(failure -> out.append("- ").append(failure).append('\n'));
    }
    return out.toString();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|").replaceAll("\\R", " ")).append(" |");
    }
    return row.append('\n').toString();
  }
}
