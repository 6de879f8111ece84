package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.fact.Extraction;
import org.solferino.source.SourceFolder;
import org.solferino.store.Answer;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;

/**
 * Every query under queries/ against the answers that the seeds' words give.
 *
 * <p>src/test/resources/queries/NAME.expected holds lines {@code var=value; var2=value}, each of
 * which must be among the answer's rows; {@code rows: n} fixes their number, {@code none:} a row
 * that must not be there, {@code #} starts a comment. IRIs stand there without their base.
 */
class CannedQueriesTest {
  private static final Path FOLDER = Path.of("queries");
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static Graphs graphs;

  @BeforeAll
  static void build() throws Exception {
    Graphs.init();
    Pipeline pipeline = new Pipeline();
    Map<String, Extraction> extractions = new TreeMap<>();
    for (Path file : SourceFolder.files(List.of(Path.of("seeds")))) {
      Extraction extraction = pipeline.read(file);
      extractions.put(extraction.document().key(), extraction);
    }
    graphs = Graphs.of(List.copyOf(extractions.values()));
  }

  @AfterAll
  static void close() {
    graphs.close();
  }

  static List<String> names() {
    try (Stream<Path> below = Files.walk(FOLDER)) {
      return below
          .filter(p -> p.toString().endsWith(".rq"))
          .map(p -> p.getFileName().toString().replace(".rq", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void answersAsTheSourcesDo(String name) throws Exception {
    List<Map<String, String>> rows = rows(name);
    for (String line : Files.readAllLines(EXPECTED.resolve(name + ".expected"))) {
      if (line.startsWith("rows:")) {
        assertThat(rows).as(name).hasSize(Integer.parseInt(line.substring(5).strip()));
      } else if (line.startsWith("none:")) {
        Map<String, String> row = row(line.substring(5));
        assertThat(rows).as(line).noneMatch(r -> r.entrySet().containsAll(row.entrySet()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Map<String, String> row = row(line);
        assertThat(rows).as(line).anyMatch(r -> r.entrySet().containsAll(row.entrySet()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasAFullHeader(String name) throws Exception {
    NamedQuery query = NamedQuery.find(name);
    assertThat(query.title()).isNotBlank().isNotEqualTo(name);
    assertThat(query.question()).endsWith("?");
    for (NamedQuery.Parameter parameter : query.parameters()) {
      assertThat(parameter.value()).as(parameter.name()).isNotBlank();
      assertThat(parameter.meaning()).as(parameter.name()).isNotBlank();
      assertThat(query.text()).contains("?" + parameter.name());
    }
    assertThat(QueryFactory.create(query.text()).hasOrderBy()).as("has an order").isTrue();
  }

  @Test
  void eachQueryHasExpectationsAndEachExpectationAQuery() throws IOException {
    Set<String> expected;
    try (Stream<Path> files = Files.list(EXPECTED)) {
      expected =
          files
              .map(p -> p.getFileName().toString().replace(".expected", ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(names()).doesNotHaveDuplicates().containsExactlyElementsOf(expected);
  }

  private static List<Map<String, String>> rows(String name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.write(graphs, NamedQuery.find(name), Map.of(), Answer.Format.JSON, out);
    ResultSet results = ResultSetFactory.fromJSON(new ByteArrayInputStream(out.toByteArray()));
    List<Map<String, String>> rows = new ArrayList<>();
    while (results.hasNext()) {
      Binding binding = results.nextBinding();
      Map<String, String> row = new LinkedHashMap<>();
      for (String variable : results.getResultVars()) {
        Node node = binding.get(Var.alloc(variable));
        row.put(variable, node == null ? "" : text(node));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.toString()
        .replace("https://w3id.org/solferino/id/", "")
        .replace("https://w3id.org/solferino/ontology#", "ihl:");
  }

  private static Map<String, String> row(String line) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String pair : line.split(";")) {
      String[] parts = pair.strip().split("=", 2);
      row.put(parts[0], parts[1]);
    }
    return row;
  }
}
