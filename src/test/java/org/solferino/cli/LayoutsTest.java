package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.solferino.source.samples.Layouts;
import org.solferino.source.samples.ReadingOrder;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/**
 * Each seed in each layout says what the seed as plain text says, and in the same order: the F1 of
 * its words and the F1 of its facts against the plain text's are at least 0.98, and its mean F1
 * against the gold is at most 0.02 lower.
 */
class LayoutsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final double MOST = 0.02;
  private static final Pipeline PIPELINE = new Pipeline();

  @TempDir private static Path made;
  private static JsonObject plain;

  @BeforeAll
  static void init() throws Exception {
    Graphs.init();
    plain = run(SEEDS, made.resolve("plain.json"));
  }

  @ParameterizedTest
  @EnumSource(Layouts.class)
  void saysWhatThePlainTextSays(Layouts layout) throws Exception {
    Path folder = Files.createDirectory(made.resolve(layout.name()));
    layout.write(folder);
    JsonObject found = run(folder, made.resolve(layout + ".json"));
    Map<String, String> figures = new LinkedHashMap<>();
    Map<String, String> low = new TreeMap<>();
    for (String name : new TreeSet<>(plain.keySet())) {
      JsonObject expected = plain.getAsJsonObject(name);
      JsonObject got = found.getAsJsonObject(name);
      double text = ReadingOrder.of(SEEDS.resolve(name)).f1(ReadingOrder.of(folder.resolve(name)));
      double facts = f1(rows(expected), rows(got));
      double gold = macro(got) - macro(expected);
      String figure =
          String.format(Locale.ROOT, "text %.4f facts %.4f gold %+.4f", text, facts, gold);
      figures.put(name, figure);
      if (text < 1 - MOST || facts < 1 - MOST || gold < -MOST) {
        Set<String> missing = rows(expected);
        missing.removeAll(rows(got));
        Set<String> extra = rows(got);
        extra.removeAll(rows(expected));
        low.put(name, figure + "\n  missing " + missing + "\n  extra " + extra);
      }
    }
    assertThat(low).as("%s", figures).isEmpty();

    assertThat(figures).hasSize(5);
  }

  private static JsonObject run(Path docs, Path saved) throws Exception {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new Evaluate(PIPELINE))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute(
                "--gold=src/test/resources/gold/seeds",
                "--docs=" + docs,
                "--corrections=corrections",
                "--save=" + saved,
                "--quiet");
    assertThat(code).as(err.toString()).isZero();
    return JsonParser.parseString(Files.readString(saved)).getAsJsonObject();
  }

  /** All rows that were found, each with its category. */
  private static Set<String> rows(JsonObject document) {
    Set<String> rows = new TreeSet<>();
    for (Map.Entry<String, JsonElement> category : document.entrySet()) {
      for (String side : new String[] {"right", "extra"}) {
        for (JsonElement row : category.getValue().getAsJsonObject().getAsJsonArray(side)) {
          rows.add(category.getKey() + " " + row);
        }
      }
    }
    return rows;
  }

  private static double f1(Set<String> expected, Set<String> found) {
    Set<String> both = new TreeSet<>(expected);
    both.retainAll(found);
    return 2.0 * both.size() / (expected.size() + found.size());
  }

  private static double macro(JsonObject document) {
    return document.asMap().values().stream()
        .map(JsonElement::getAsJsonObject)
        .mapToDouble(
            c -> {
              int right = c.getAsJsonArray("right").size();
              int wrong = c.getAsJsonArray("missing").size() + c.getAsJsonArray("extra").size();
              return right + wrong == 0 ? Double.NaN : 2.0 * right / (2.0 * right + wrong);
            })
        .filter(v -> !Double.isNaN(v))
        .average()
        .orElse(1);
  }
}
