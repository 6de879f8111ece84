package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;

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
    Dumps.run(PIPELINE, words.toArray());
    return dump;
  }

  @Test
  void threeLanguagesOneNodeInAnyOrder() throws Exception {
    Path english = write("note-2.en.txt", ENGLISH);
    Path spanish = write("nota-3.es.txt", SPANISH);
    Path chinese = write("water.zh.txt", CHINESE);
    Path dump = build("first.nq", List.of(english, spanish, chinese));
    assertThat(Dumps.ask(dump, "?x a ihl:Organization ; ihl:unreconciled true"))
        .containsExactly("party/sahel-mediation-forum");
    assertThat(Dumps.ask(dump, "<party/sahel-mediation-forum> rdfs:label ?x"))
        .containsExactlyInAnyOrder(
            "Sahel Mediation Forum", "Foro Saheliano de Mediación", "萨赫勒调解论坛");
    String process = "andean-initiative-on-water-in-armed-conflict";
    assertThat(Dumps.ask(dump, "?x a ihl:Process ; ihl:unreconciled true"))
        .containsExactly("process/" + process);
    assertThat(Dumps.ask(dump, "?x a ihl:StateConsultation"))
        .containsExactlyInAnyOrder(
            "meeting/" + process + "/consultation-1",
            "meeting/" + process + "/consultation-2",
            "meeting/" + process + "/consultation-3");
    assertThat(Dumps.ask(dump, "<meeting/" + process + "/consultation-2> ihl:startDate ?x"))
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
    assertThat(Dumps.ask(dump, "?x a ihl:Organization ; ihl:unreconciled true")).hasSize(2);
    assertThat(Dumps.ask(dump, "?x a ihl:Process ; ihl:unreconciled true")).hasSize(2);
    assertThat(Dumps.ask(dump, "?x a ihl:StateConsultation")).hasSize(2);
    assertThat(Dumps.ask(dump, "?x a ihl:ReviewConference"))
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
            Dumps.ask(
                build("c.nq", List.of(english, french)),
                "?x a ihl:Organization ; ihl:unreconciled true"))
        .hasSize(2);
  }
}
