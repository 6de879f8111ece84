package org.solferino.evaluate;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.solferino.store.UnusableData;

/**
 * The rows of an evaluation as a file, by document, category and outcome: the same, the same bytes.
 */
record SavedRun(SortedMap<String, SortedMap<String, SortedMap<String, TreeSet<Row>>>> documents) {
  static final String RIGHT = "right";
  static final String MISSING = "missing";
  static final String EXTRA = "extra";
  private static final long LARGEST = 256L << 20;

  /** The file as Gson reads it. */
  private static final TypeToken<Map<String, Map<String, Map<String, List<List<String>>>>>> FORM =
      new TypeToken<>() {};

  static SavedRun of(List<Outcome> outcomes) {
    SavedRun run = new SavedRun(new TreeMap<>());
    for (Outcome outcome : outcomes) {
      SortedMap<String, TreeSet<Row>> parts =
          run.documents
              .computeIfAbsent(outcome.gold().fileName(), f -> new TreeMap<>())
              .computeIfAbsent(outcome.category(), c -> new TreeMap<>());
      parts.put(RIGHT, new TreeSet<>(outcome.right()));
      parts.put(MISSING, new TreeSet<>(outcome.missing()));
      parts.put(EXTRA, new TreeSet<>(outcome.extra()));
    }
    return run;
  }

  static SavedRun read(Path file) throws UnusableData {
    Map<String, Map<String, Map<String, List<List<String>>>>> raw;
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnusableData(file + ": too large for a saved run; save it anew with --save");
      }
      raw = new Gson().fromJson(Files.readString(file), FORM.getType());
      if (raw == null) {
        throw new UnusableData(file + ": empty; save a run with --save");
      }
      SavedRun run = new SavedRun(new TreeMap<>());
      raw.forEach(
          (document, categories) ->
              categories.forEach(
                  (category, parts) ->
                      parts.forEach(
                          (part, rows) ->
                              run.documents
                                  .computeIfAbsent(document, d -> new TreeMap<>())
                                  .computeIfAbsent(category, c -> new TreeMap<>())
                                  .put(part, rows(rows)))));
      return run;
    } catch (IOException | JsonParseException | NullPointerException e) {
      throw new UnusableData(
          file + ": not a saved run (" + e.getMessage() + "); save one with --save", e);
    }
  }

  private static TreeSet<Row> rows(List<List<String>> rows) {
    TreeSet<Row> all = new TreeSet<>();
    rows.forEach(cells -> all.add(new Row(cells)));
    return all;
  }

  /** One row a line, so that a change to it shows as a line. */
  void write(Path file) throws IOException {
    Gson gson = new com.google.gson.GsonBuilder().disableHtmlEscaping().create();
    StringBuilder out = new StringBuilder("{");
    String document = "\n";
    for (var one : documents.entrySet()) {
      out.append(document).append(gson.toJson(one.getKey())).append(": {");
      String category = "\n";
      for (var part : one.getValue().entrySet()) {
        List<String> lists = new ArrayList<>();
        for (var rows : part.getValue().entrySet()) {
          List<String> lines =
              rows.getValue().stream().map(row -> "   " + gson.toJson(row.cells())).toList();
          lists.add(
              "  "
                  + gson.toJson(rows.getKey())
                  + (lines.isEmpty() ? ": []" : ": [\n" + String.join(",\n", lines) + "]"));
        }
        out.append(category).append(' ').append(gson.toJson(part.getKey())).append(": {\n");
        out.append(String.join(",\n", lists)).append('}');
        category = ",\n";
      }
      out.append('}');
      document = ",\n";
    }
    Files.writeString(file, out.append("\n}\n").toString());
  }

  TreeSet<Row> rows(String document, String category, String part) {
    return documents
        .getOrDefault(document, new TreeMap<>())
        .getOrDefault(category, new TreeMap<>())
        .getOrDefault(part, new TreeSet<>());
  }

  boolean holds(String document, String category) {
    return documents.getOrDefault(document, new TreeMap<>()).containsKey(category);
  }
}
