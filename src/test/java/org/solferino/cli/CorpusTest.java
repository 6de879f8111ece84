package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/**
 * The corpus: composed documents in the manner of real ones, with what they state. A category of a
 * document that is not wholly right is named in known.tsv with its figure and the reason; one that
 * gets worse, and one that gets better without its row, fail.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final List<String> FOLDERS =
      List.of(
          "notes", "reports", "letters", "lists", "papers", "blind", "blind2", "blind3", "blind4");

  @TempDir private Path folder;

  @BeforeAll
  static void init() {
    Graphs.init();
  }

  @Test
  void everyCategoryOfEveryDocument() throws Exception {
    Map<String, String> figures = new TreeMap<>();
    for (String kind : FOLDERS) {
      figures.putAll(figures(CORPUS.resolve(kind)));
    }
    assertThat(figures).hasSizeGreaterThan(100);
    figures.values().removeIf("1.000"::equals);
    assertThat(figures).isEqualTo(known());
  }

  /** F1 by document and category, to three places. */
  private Map<String, String> figures(Path gold) throws Exception {
    Path saved = folder.resolve(gold.getFileName() + ".json");
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new Evaluate(new Pipeline()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute("--gold", gold.toString(), "--save", saved.toString(), "--quiet");
    assertThat(code).as(err.toString()).isZero();
    Map<String, String> figures = new TreeMap<>();
    JsonObject run = JsonParser.parseString(Files.readString(saved)).getAsJsonObject();
    for (Map.Entry<String, JsonElement> document : run.entrySet()) {
      for (var category : document.getValue().getAsJsonObject().entrySet()) {
        JsonObject rows = category.getValue().getAsJsonObject();
        int right = rows.getAsJsonArray("right").size();
        int wrong = rows.getAsJsonArray("missing").size() + rows.getAsJsonArray("extra").size();
        double f1 = right + wrong == 0 ? 1 : 2.0 * right / (2.0 * right + wrong);
        figures.put(
            document.getKey() + " " + category.getKey(), String.format(Locale.ROOT, "%.3f", f1));
      }
    }
    return figures;
  }

  private static Map<String, String> known() throws Exception {
    Map<String, String> known = new TreeMap<>();
    for (String line : Files.readAllLines(CORPUS.resolve("known.tsv"), StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#")) {
        assertThat(cells).as(line).hasSize(4);
        known.put(cells[0] + " " + cells[1], cells[2]);
      }
    }
    return known;
  }
}
