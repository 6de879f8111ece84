package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** What documents in different languages name alike is one node; what only sounds alike is two. */
class NamesAcrossDocumentsTest {
  private static final Pipeline PIPELINE = new Pipeline();
  private static final String ENGLISH =
      """
      Andean Initiative on Water in Armed Conflict

      SECOND STATE CONSULTATION

      Quito, 14 October 2025

      Concept note

      The Andean Initiative on Water in Armed Conflict (IAACA) held its first State consultation in Lima on 3 June 2025.

      The Sahel Mediation Forum (SMF) and the Quito Convention on the Protection of Wells were recalled.
      """;
  private static final String SPANISH =
      """
      Iniciativa Andina sobre el Agua en los Conflictos Armados

      TERCERA CONSULTA DE LOS ESTADOS

      Quito, 22 de abril de 2026

      Nota conceptual

      La Iniciativa Andina sobre el Agua en los Conflictos Armados (IAACA) celebró su segunda consulta de los Estados el 14 de octubre de 2025.

      Participó el Foro Saheliano de Mediación (SMF).
      """;
  private static final String CHINESE =
      """
      关于水的说明

      萨赫勒调解论坛（SMF）向各国提交了报告，各国对报告表示欢迎，并感谢各方的合作。
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void jena() {
    Graphs.init();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path build(String name, List<Path> documents) {
    Path dump = folder.resolve(name);
    List<String> words = new ArrayList<>(List.of("build"));
    documents.forEach(d -> words.add(d.toString()));
    words.addAll(List.of("-o", dump.toString()));
    CommandLine line = Main.commands(PIPELINE::read);
    StringWriter talk = new StringWriter();
    line.setErr(new PrintWriter(talk, true));
    assertThat(line.execute(words.toArray(String[]::new))).as(talk.toString()).isZero();
    return dump;
  }

  private static TreeSet<String> ask(Path dump, String pattern) {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    RDFParser.source(dump.toString()).parse(quads);
    String query =
        "PREFIX ihl: <https://w3id.org/solferino/ontology#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " BASE <https://w3id.org/solferino/id/> SELECT ?x WHERE { "
            + pattern
            + " }";
    TreeSet<String> values = new TreeSet<>();
    try (QueryExec exec = QueryExec.graph(GraphView.createUnionGraph(quads)).query(query).build()) {
      exec.select().forEachRemaining(row -> values.add(text(row.get("x"))));
    }
    return values;
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replace("https://w3id.org/solferino/id/", "");
  }

  @Test
  void threeLanguagesOneNodeInAnyOrder() throws Exception {
    Path english = write("note-2.en.txt", ENGLISH);
    Path spanish = write("nota-3.es.txt", SPANISH);
    Path chinese = write("water.zh.txt", CHINESE);
    Path dump = build("first.nq", List.of(english, spanish, chinese));
    assertThat(ask(dump, "?x a ihl:Organization ; ihl:unreconciled true"))
        .containsExactly("party/sahel-mediation-forum");
    assertThat(ask(dump, "<party/sahel-mediation-forum> rdfs:label ?x"))
        .containsExactlyInAnyOrder(
            "Sahel Mediation Forum", "Foro Saheliano de Mediación", "萨赫勒调解论坛");
    String process = "andean-initiative-on-water-in-armed-conflict";
    assertThat(ask(dump, "?x a ihl:Process ; ihl:unreconciled true"))
        .containsExactly("process/" + process);
    assertThat(ask(dump, "?x a ihl:StateConsultation"))
        .containsExactlyInAnyOrder(
            "meeting/" + process + "/consultation-1",
            "meeting/" + process + "/consultation-2",
            "meeting/" + process + "/consultation-3");
    assertThat(ask(dump, "<meeting/" + process + "/consultation-2> ihl:startDate ?x"))
        .containsExactly("2025-10-14");
    for (List<Path> order :
        List.of(List.of(spanish, chinese, english), List.of(chinese, english, spanish))) {
      assertThat(Files.mismatch(dump, build("again.nq", order))).isEqualTo(-1);
    }
  }

  @Test
  void likeNamesAreNotOneThing() throws Exception {
    Path first =
        write(
            "first.en.txt",
            """
            Working Group on Water Points in Armed Conflict

            FIRST STATE CONSULTATION

            Quito, 14 October 2025

            Concept note

            The Samoan Marine Foundation (SMF) took part. The Second Review Conference of the Convention on Cluster Munitions was held from 20 to 21 September 2021.
            """);
    Path second =
        write(
            "second.en.txt",
            """
            Working Group on Water Pipes in Armed Conflict

            FIRST STATE CONSULTATION

            Lima, 3 June 2025

            Concept note

            The Sahel Mediation Forum (SMF) took part. The Second Review Conference of the Anti-Personnel Mine Ban Convention was held from 30 November to 4 December 2009.
            """);
    Path dump = build("two.nq", List.of(first, second));
    assertThat(ask(dump, "?x a ihl:Organization ; ihl:unreconciled true")).hasSize(2);
    assertThat(ask(dump, "?x a ihl:Process ; ihl:unreconciled true")).hasSize(2);
    assertThat(ask(dump, "?x a ihl:StateConsultation")).hasSize(2);
    assertThat(ask(dump, "?x a ihl:ReviewConference"))
        .containsExactlyInAnyOrder(
            "meeting/apmbc/review-conference-2", "meeting/ccm/review-conference-2");
  }

  /** A French body of the same three letters, which are its own, is another one. */
  @Test
  void anAcronymThatEachNameMakesItselfMayBeChance() throws Exception {
    Path english = write("a.en.txt", "The Sahel Mediation Forum (SMF) met.\n");
    Path french =
        write(
            "b.fr.txt",
            "Le rapport du Secrétariat des Mines Flottantes (SMF) a été examiné par les États.\n");
    assertThat(
            ask(
                build("c.nq", List.of(english, french)),
                "?x a ihl:Organization ; ihl:unreconciled true"))
        .hasSize(2);
  }
}
