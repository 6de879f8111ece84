package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Vocab;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** How a build says what it was made of, by what, when, and where its documents came from. */
class ProvenanceTest {
  private static final Iris IRIS = new Iris();
  private static final String PREFIXES =
      "@prefix ihl: <https://w3id.org/solferino/ontology#> .\n"
          + "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
          + "@prefix pav: <http://purl.org/pav/> .\n"
          + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

  @TempDir Path folder;

  private final StringWriter talk = new StringWriter();
  private Path documents;

  @BeforeAll
  static void jena() {
    Graphs.init();
  }

  @BeforeEach
  void note() throws Exception {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.copy(Path.of("src/test/resources/cases/note.en.txt"), documents.resolve("note.en.txt"));
  }

  private int run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", documents.toString()));
    arguments.addAll(List.of(more));
    CommandLine line = Main.commands(new Pipeline());
    line.setErr(new PrintWriter(talk, true));
    return line.execute(arguments.toArray(String[]::new));
  }

  private DatasetGraph build(String... more) {
    Path output = folder.resolve("out.nq");
    List<String> arguments = new ArrayList<>(List.of("-q", "-o", output.toString()));
    arguments.addAll(List.of(more));
    assertThat(run(arguments.toArray(String[]::new))).as(talk.toString()).isZero();
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(output.toString()).parse(dataset);
    return dataset;
  }

  private static Graph provenance(DatasetGraph dataset) {
    return dataset.getGraph(IRIS.provenanceGraph());
  }

  private static Node theBuild(DatasetGraph dataset) {
    List<Node> builds =
        provenance(dataset)
            .find(Node.ANY, Vocab.TYPE, Vocab.ihl("Build"))
            .mapWith(Triple::getSubject)
            .toList();
    assertThat(builds).hasSize(1);
    return builds.get(0);
  }

  private void manifest(String turtle) throws Exception {
    Files.writeString(documents.resolve("manifest.ttl"), PREFIXES + turtle);
  }

  @Test
  void aBuildSaysWhatItReadAndWhatItMade() throws Exception {
    DatasetGraph dataset = build("--time", "2026-11-01T12:00:00+02:00");
    Graph graph = provenance(dataset);
    Node build = theBuild(dataset);
    Node note = IRIS.thing("document/note");
    assertThat(graph.contains(build, Vocab.TYPE, Vocab.term("prov:Activity"))).isTrue();
    assertThat(graph.contains(build, Vocab.term("prov:used"), note)).isTrue();
    String sha256 =
        HexFormat.of()
            .formatHex(
                java.security.MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(documents.resolve("note.en.txt"))));
    Node hash = NodeFactory.createLiteralString(sha256);
    assertThat(graph.contains(note, Vocab.ihl("sha256"), hash)).isTrue();
    for (Node made : List.of(IRIS.documentGraph("note"), IRIS.evidenceGraph("note"))) {
      assertThat(graph.contains(made, Vocab.term("prov:wasGeneratedBy"), build)).isTrue();
      assertThat(dataset.containsGraph(made)).isTrue();
    }
    Node time = graph.find(build, Vocab.term("prov:endedAtTime"), Node.ANY).next().getObject();
    assertThat(time.getLiteralLexicalForm()).isEqualTo("2026-11-01T10:00:00Z");
    Node agent =
        graph.find(build, Vocab.term("prov:wasAssociatedWith"), Node.ANY).next().getObject();
    assertThat(graph.contains(agent, Vocab.TYPE, Vocab.term("prov:SoftwareAgent"))).isTrue();
    assertThat(graph.contains(agent, Vocab.ihl("softwareVersion"), Node.ANY)).isTrue();
  }

  @Test
  void theNameOfABuildChangesWithItsInputAndItsTimeAlone() throws Exception {
    Node first = theBuild(build());
    assertThat(provenance(build()).contains(first, Vocab.term("prov:endedAtTime"), Node.ANY))
        .isFalse();
    assertThat(theBuild(build())).isEqualTo(first);
    Node timed = theBuild(build("--time", "2026-11-01T10:00:00Z"));
    assertThat(timed).isNotEqualTo(first);
    assertThat(theBuild(build("--time", "2026-11-01T12:00:00+02:00"))).isEqualTo(timed);
    Files.writeString(documents.resolve("other.txt"), "The meeting is on 3 March 2026.\n");
    assertThat(theBuild(build())).isNotEqualTo(first);
  }

  @Test
  void aManifestSaysWhereADocumentCameFrom() throws Exception {
    manifest(
        "[] ihl:fileName \"note.en.txt\" ; dcterms:source <https://example.org/note> ;"
            + " dcterms:rights \"all reserved\"@en ; pav:retrievedOn \"2026-02-16\"^^xsd:date .");
    Graph graph = provenance(build());
    Node note = IRIS.thing("document/note");
    assertThat(
            graph.contains(
                note,
                Vocab.term("dcterms:source"),
                NodeFactory.createURI("https://example.org/note")))
        .isTrue();
    assertThat(graph.contains(note, Vocab.term("dcterms:rights"), Node.ANY)).isTrue();
    assertThat(graph.contains(note, Vocab.term("pav:retrievedOn"), Node.ANY)).isTrue();
    assertThat(talk.toString()).isEmpty();
  }

  @Test
  void badEntriesAreNamedWithTheirLineAndTheRestIsTaken() throws Exception {
    manifest(
        "[] ihl:fileName \"gone.txt\" ; dcterms:source <https://example.org/gone> .\n"
            + "[] ihl:fileName \"../secret.txt\" .\n"
            + "[] dcterms:source <https://example.org/nameless> .\n"
            + "[] ihl:fileName \"note.en.txt\" ; dcterms:source <file:///etc/passwd> ;\n"
            + "   ihl:coChair <https://example.org/x> ; pav:retrievedOn \"soon\" ;\n"
            + "   dcterms:rights \"free\" .\n");
    Files.writeString(folder.resolve("secret.txt"), "x");
    DatasetGraph dataset = build();
    Node note = IRIS.thing("document/note");
    Graph graph = provenance(dataset);
    assertThat(graph.contains(note, Vocab.term("dcterms:rights"), Node.ANY)).isTrue();
    for (String left : List.of("dcterms:source", "ihl:coChair", "pav:retrievedOn")) {
      assertThat(graph.contains(Node.ANY, Vocab.term(left), Node.ANY)).as(left).isFalse();
    }
    assertThat(talk.toString().lines())
        .hasSize(6)
        .anyMatch(l -> l.contains("manifest.ttl:5: ") && l.contains("gone.txt"))
        .anyMatch(l -> l.contains("manifest.ttl:6: ") && l.contains("../secret.txt"))
        .anyMatch(l -> l.contains("0 file names"))
        .anyMatch(l -> l.contains("manifest.ttl:8: ") && l.contains("a web address"))
        .anyMatch(l -> l.contains("coChair") && l.contains("docs/evidence.md"))
        .anyMatch(l -> l.contains("xsd:date"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "deep", "huge", "many"})
  void aManifestThatCannotBeReadStopsNothing(String kind) throws Exception {
    String good = "[] ihl:fileName \"note.en.txt\" ; dcterms:rights \"free\" .\n";
    manifest(
        switch (kind) {
          case "broken" -> good + "[] ihl:fileName \"note.en.txt ;";
          case "deep" -> good + "[] ihl:fileName " + "[ <a:b> ".repeat(100_000);
          case "huge" -> good + "#".repeat(1 << 21);
          default -> good + "<a:a> <a:b> 1, 2 .\n<a:a> <a:b> 3 .\n".repeat(10_000);
        });
    Graph graph = provenance(build());
    assertThat(graph.contains(Node.ANY, Vocab.term("dcterms:rights"), Node.ANY)).isFalse();
    assertThat(talk.toString()).contains("manifest.ttl: ").doesNotContain("\tat ");
    if (kind.equals("broken")) {
      assertThat(talk.toString()).contains("line: 6");
    }
  }

  @Test
  void theManifestItselfIsNoDocument() throws Exception {
    manifest("[] ihl:fileName \"note.en.txt\" ; dcterms:rights \"free\" .\n");
    DatasetGraph dataset = build();
    assertThat(dataset.containsGraph(IRIS.documentGraph("manifest"))).isFalse();
  }

  @Test
  void theManifestOfTheSeedsIsSound() throws Exception {
    Path output = folder.resolve("seeds.nq");
    CommandLine line = Main.commands(new Pipeline());
    line.setErr(new PrintWriter(talk, true));
    assertThat(line.execute("build", "seeds", "-q", "-o", output.toString())).isZero();
    assertThat(talk.toString()).isEmpty();
    assertThat(Files.readString(output, StandardCharsets.UTF_8))
        .contains("<https://undocs.org/S/2024/852>");
  }

  @Test
  void theTimeIsTheArgumentsElseTheEnvironments() {
    assertThat(BuildTime.of("2026-02-16T09:00:00+01:00", "5"))
        .isEqualTo(Instant.parse("2026-02-16T08:00:00Z"));
    assertThat(BuildTime.of(null, "86400")).isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
    assertThat(BuildTime.of(null, null)).isNull();
    assertThatThrownBy(() -> BuildTime.of(null, "soon")).hasMessageContaining("SOURCE_DATE_EPOCH");
    assertThat(run("-o", folder.resolve("x.nq").toString(), "--time", "noon"))
        .isEqualTo(Main.USAGE);
    assertThat(talk.toString()).contains("--time noon");
  }
}
