package org.solferino.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.rdf.Sample;

class StoreTdb2Test {
  private static final String CSV_HEADER = "begin\r\n";

  @TempDir private Path folder;

  @BeforeAll
  static void init() {
    Graphs.init();
  }

  private static String ask(Graphs graphs, String text, Map<String, String> values)
      throws UnusableData {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.write(graphs, NamedQuery.parse("test", "", text), values, Answer.Format.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Outside GRAPH a pattern meets the union; inside, one graph; annotations span both. */
  private static final String QUERY =
      """
      # param: start (date) = 2026-02-16 — first day
      PREFIX ihl: <https://w3id.org/solferino/ontology#>
      SELECT DISTINCT ?begin {
        GRAPH ?g { ?m a ihl:Meeting ; ihl:startDate ?start }
        ?g ihl:graphOf ?d . ?d ihl:fileName "a.zh.txt" .
        ?m ihl:startDate ?start {| ihl:quote ?quote ; ihl:begin ?begin |}
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"a.trig", "a.nq.gz", "store"})
  void whatIsWrittenAnswersAlike(String name) throws Exception {
    Path output = folder.resolve(name);
    Graphs.of(List.of(Sample.extraction())).write(output);
    try (Graphs graphs = Graphs.open(output.toString())) {
      assertThat(ask(graphs, QUERY, Map.of())).isEqualTo(CSV_HEADER + "4\r\n");
      assertThat(ask(graphs, QUERY, Map.of("start", "2025-01-01"))).isEqualTo(CSV_HEADER);
    }
  }

  @Test
  void aSecondBuildTakesThePlaceOfTheFirst() throws Exception {
    for (int i = 0; i < 3; i++) {
      Graphs.of(List.of(Sample.extraction("key-" + i))).write(folder);
    }
    assertThat(Files.readString(folder.resolve("CURRENT"))).isEqualTo("store-0003\n");
    assertThat(folder.resolve("store-0001")).doesNotExist();
    try (Graphs graphs = Graphs.open(folder.toString())) {
      String named =
          "SELECT DISTINCT ?begin { GRAPH ?begin {} FILTER(CONTAINS(STR(?begin), 'key')) }";
      assertThat(ask(graphs, named, Map.of())).contains("key-2").doesNotContain("key-1");
    }
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws Exception {
    Files.writeString(folder.resolve("letter.txt"), "mine");
    Graphs graphs = Graphs.of(List.of(Sample.extraction()));
    assertThatThrownBy(() -> graphs.write(folder)).isInstanceOf(IOException.class);
    assertThat(folder.resolve("letter.txt")).exists();
  }

  @Test
  void parametersCannotBreakOut() throws Exception {
    Graphs graphs = Graphs.of(List.of(Sample.extraction()));
    String query =
        "# param: s (string) — any\n# param: i (iri)\nSELECT (STR(?s) AS ?begin) { BIND(1 AS ?x) }";
    assertThat(ask(graphs, query, Map.of("s", "\" } DROP ALL #"))).contains("DROP ALL");
    assertThatThrownBy(() -> ask(graphs, query, Map.of("other", "x")))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining("no parameter \"other\"");
    assertThatThrownBy(() -> ask(graphs, QUERY, Map.of("start", "soon")))
        .hasMessageContaining("not of type date");
  }

  @Test
  void headersAreRead() {
    NamedQuery query =
        NamedQuery.parse(
            "q",
            "",
            "# title: T\n# question: Q?\n# param: party (iri) = party/CHE — who — really\nASK {}");
    assertThat(query.title()).isEqualTo("T");
    assertThat(query.question()).isEqualTo("Q?");
    assertThat(query.parameters())
        .containsExactly(new NamedQuery.Parameter("party", "iri", "party/CHE", "who — really"));
    assertThat(query.asks()).isTrue();
  }

  @Test
  void undeclaredTermsAreFound() {
    Graphs graphs = Graphs.of(List.of(Sample.extraction()));
    assertThat(Check.of(graphs).stream().map(Check.Finding::message))
        .noneMatch(message -> message.contains("does not declare"));
  }
}
