package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.lexicon.Vocabulary;
import org.solferino.source.SourceFile;

/** Bodies and treaties that the vocabularies do not hold, in running text. */
class UnknownNamesTest {
  private static final String HEADER =
      """
      @prefix ihl: <https://w3id.org/solferino/ontology#> .
      @prefix party: <https://w3id.org/solferino/id/party/> .
      @prefix treaty: <https://w3id.org/solferino/id/treaty/> .
      @prefix process: <https://w3id.org/solferino/id/process/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  @TempDir private Path folder;

  private static Extraction read(String text) {
    return new Pipeline().extract(new SourceFile("text.txt", "0", text, ""));
  }

  static Stream<String[]> sentences() throws Exception {
    return Files.readAllLines(Path.of("src/test/resources/names/unknown.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }

  /** Passages that mention or cite each thing that the vocabularies do not hold. */
  private static String found(Extraction extraction) {
    Map<String, Integer> found = new TreeMap<>();
    for (Fact fact : extraction.facts()) {
      if (fact instanceof Fact.Mention mention) {
        String id = mention.thing().value();
        String[] steps = id.split("/");
        boolean named = steps[0].equals("party") || steps[0].equals("treaty");
        if (named && !Vocabulary.standard().has(steps[0] + "/" + steps[1])) {
          assertThat(mention.cites()).as(id).isEqualTo(steps[0].equals("treaty"));
          found.merge(id, 1, Integer::sum);
        }
      }
    }
    return found.isEmpty()
        ? "-"
        : found.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void namesInASentence(String lang, String text, String expected) {
    assertThat(found(read(text.replace("¶", "\n\n")))).as(lang + " " + text).isEqualTo(expected);
  }

  @Test
  void oneAcronymInTwoLanguagesIsOneBody() {
    Extraction extraction = read("The Sahel Mediation Forum (SMF) met.\n\n萨赫勒调解论坛（SMF）召开了会议。\n");
    // The translation is the same passage.
    assertThat(found(extraction)).isEqualTo("party/sahel-mediation-forum 1");
    assertThat(labels(extraction, "party/sahel-mediation-forum"))
        .containsExactlyInAnyOrder("Sahel Mediation Forum", "萨赫勒调解论坛");
  }

  @Test
  void oneAcronymOfTwoBodiesMeansNeither() {
    Extraction extraction =
        read(
            "The Sahel Mediation Forum (SMF) and the Samoan Marine Foundation (SMF) met.\n\n"
                + "The SMF will report.\n");
    assertThat(found(extraction))
        .isEqualTo("party/sahel-mediation-forum 1 party/samoan-marine-foundation 1");
  }

  private static List<String> labels(Extraction extraction, String id) {
    return extraction.facts().stream()
        .filter(fact -> fact instanceof Fact.UnknownParty party && party.id().equals(id))
        .flatMap(fact -> ((Fact.UnknownParty) fact).label().values().stream())
        .toList();
  }

  /** The Turtle that the report gives for each unknown name. */
  private static List<String> turtle(Extraction extraction) {
    return extraction.issues().stream()
        .filter(issue -> issue.kind() == Issue.Kind.UNKNOWN_NAME)
        .map(Issue::assumed)
        .toList();
  }

  @Test
  void theTurtleOfTheReportIsTurtle() throws Exception {
    List<String> all = new ArrayList<>();
    for (String[] sentence : sentences().toList()) {
      all.addAll(turtle(read(sentence[1].replace("¶", "\n\n"))));
    }
    all.addAll(turtle(read("The \"Suva Convention \\ on Satellites in Orbit\" was cited.")));
    assertThat(all).hasSizeGreaterThan(15);
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(HEADER + String.join("\n", all), Lang.TURTLE).parse(graph);
    assertThat(graph.size()).isGreaterThan(40);
  }

  /** A name that has been pasted into its vocabulary is known to the next build. */
  @Test
  void aPastedNameIsKnown() throws Exception {
    String text =
        "The Sahel Mediation Forum (SMF) met.\n\n"
            + "Article 4 of the Suva Convention on the Protection of Satellites applies.\n";
    List<String> turtle = turtle(read(text));
    assertThat(turtle).hasSize(2);
    Path document = Files.writeString(folder.resolve("note.en.txt"), text);
    Path vocabulary = Files.createDirectories(folder.resolve("classes/ontology/vocabulary"));
    for (String file : List.of("bodies", "treaties")) {
      String kind = file.equals("bodies") ? "party:" : "treaty:";
      String pasted =
          turtle.stream().filter(t -> t.startsWith(kind)).collect(Collectors.joining("\n"));
      // The vocabularies' own prefixes must do for what is pasted.
      Files.writeString(
          vocabulary.resolve(file + ".ttl"),
          Files.readString(Path.of("ontology/vocabulary", file + ".ttl")) + "\n" + pasted + "\n");
    }
    Path dump = folder.resolve("dump.nq");
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("classes")
                    + File.pathSeparator
                    + System.getProperty("java.class.path"),
                "org.solferino.cli.Main",
                "build",
                document.toString(),
                "--output",
                dump.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(build.waitFor()).as(said).isZero();
    assertThat(said).contains("no issue");
    assertThat(Files.readString(dump))
        .contains(
            "/id/party/sahel-mediation-forum>",
            "/suva-convention-on-the-protection-of-satellites/art_4>")
        .doesNotContain("unreconciled> \"true\"");
  }
}
