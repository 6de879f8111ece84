package org.solferino.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.solferino.fact.Extraction;

/** What was found, as a line a document for the terminal. */
final class Summary {
  private Summary() {}

  static List<String> lines(Built built) {
    return built.extractions().stream().map(Summary::line).toList();
  }

  private static String line(Extraction extraction) {
    Map<String, Integer> facts = new TreeMap<>();
    extraction.facts().forEach(f -> facts.merge(f.getClass().getSimpleName(), 1, Integer::sum));
    String counts =
        facts.entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
    int issues = extraction.issues().size();
    return extraction.document().fileName()
        + " ("
        + extraction.kind()
        + "): "
        + (counts.isEmpty() ? "no facts" : counts)
        + (issues == 0 ? "; no issue" : "; issues " + issues);
  }
}
