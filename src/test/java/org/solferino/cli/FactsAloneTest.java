package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** A dump of facts alone is RDF 1.1: another parser reads it, and JSON-LD holds all of it. */
class FactsAloneTest {
  private static final String GRAPHS = "https://w3id.org/solferino/graph/";
  private static final String CONTEXT = "ontology/context.jsonld";

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    Graphs.init();
    for (String name : List.of("facts.nq", "facts.trig")) {
      String output = folder.resolve(name).toString();
      CommandLine line = Main.commands(new Pipeline());
      assertThat(line.execute("build", "seeds", "-q", "--facts", "-o", output)).isZero();
    }
  }

  /** Statements of each graph as another library reads them. */
  private static Map<String, Integer> rio(Path file, org.eclipse.rdf4j.rio.RDFFormat format)
      throws Exception {
    Map<String, Set<Statement>> read = new TreeMap<>();
    RDFHandler handler =
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement s) {
            read.computeIfAbsent(s.getContext().stringValue(), g -> new HashSet<>()).add(s);
          }
        };
    try (InputStream in = Files.newInputStream(file)) {
      var parser = Rio.createParser(format);
      parser.setRDFHandler(handler);
      parser.parse(in, "");
    }
    Map<String, Integer> counts = new TreeMap<>();
    read.forEach((graph, statements) -> counts.put(graph, statements.size()));
    return counts;
  }

  private static DatasetGraph jena(String name) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(folder.resolve(name).toString()).parse(dataset);
    return dataset;
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts.nq", "facts.trig"})
  void anotherParserReadsTheSameStatements(String name) throws Exception {
    var format =
        name.endsWith(".nq")
            ? org.eclipse.rdf4j.rio.RDFFormat.NQUADS
            : org.eclipse.rdf4j.rio.RDFFormat.TRIG;
    Map<String, Integer> expected = new TreeMap<>();
    DatasetGraph dataset = jena(name);
    dataset
        .listGraphNodes()
        .forEachRemaining(g -> expected.put(g.getURI(), dataset.getGraph(g).size()));
    assertThat(rio(folder.resolve(name), format)).isEqualTo(expected);
  }

  @Test
  void theDumpHoldsTheFactsOfAllSeedsAndNothingElse() {
    Set<String> names = new HashSet<>();
    jena("facts.nq").listGraphNodes().forEachRemaining(g -> names.add(g.getURI()));
    Set<String> expected = new HashSet<>(Set.of(GRAPHS + "reference", GRAPHS + "ontology"));
    keys().forEach(key -> expected.add(GRAPHS + "document/" + key));
    assertThat(names).isEqualTo(expected);
  }

  static Stream<String> keys() {
    return SeedGraphs.extractions().stream().map(e -> e.document().key());
  }

  /** The context is taken from the repository; nothing is fetched, or the loader below fails. */
  @ParameterizedTest
  @MethodSource("keys")
  void jsonLdWithTheContextHoldsTheSameGraph(String key) throws Exception {
    DatasetGraph dataset = jena("facts.nq");
    Graph facts = dataset.getGraph(node(GRAPHS + "document/" + key));
    assertThat(facts.isEmpty()).isFalse();
    String plain = RDFWriter.source(facts).format(RDFFormat.JSONLD11_PLAIN).asString();
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (url, given) -> {
          throw new AssertionError("fetched " + url);
        });
    var compact =
        JsonLd.compact(
                JsonDocument.of(new StringReader(plain)),
                JsonDocument.of(Files.newBufferedReader(Path.of(CONTEXT))))
            .options(options)
            .get();
    StringWriter text = new StringWriter();
    text.write(compact.toString());
    assertThat(text.toString()).contains("\"fileName\":\"" + key + ".");
    Graph again = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(
        again,
        new ByteArrayInputStream(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Lang.JSONLD11);
    assertThat(again.isIsomorphicWith(facts)).as(difference(again, facts)).isTrue();
  }

  private static String difference(Graph a, Graph b) {
    List<String> lines = new java.util.ArrayList<>();
    a.find().filterDrop(b::contains).forEach(t -> lines.add("+ " + t));
    b.find().filterDrop(a::contains).forEach(t -> lines.add("- " + t));
    return String.join("\n", lines.subList(0, Math.min(20, lines.size())));
  }

  private static Node node(String uri) {
    return org.apache.jena.graph.NodeFactory.createURI(uri);
  }
}
