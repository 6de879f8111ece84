package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;

/** What several documents say of one thing comes together in the graph. */
class ReconciliationTest {
  private static final Pipeline PIPELINE = new Pipeline();
  private static final String ROUND = "meeting/global-ihl-initiative/workstream-5/consultation-4";

  @TempDir Path folder;
  private Path docs;

  @BeforeAll
  static void jena() {
    Graphs.init();
  }

  @BeforeEach
  void documents() throws Exception {
    docs = Files.createDirectory(folder.resolve("docs"));
    write(
        "note-4.en.txt",
        """
        Global IHL Initiative

        WORKSTREAM 5

        FOURTH STATE CONSULTATION ON HOSPITALS

        Monday, 4 May 2026

        Concept note

        The deadline to register for the consultation is 20 April 2026.
        """);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(docs.resolve(name), text);
  }

  private TreeSet<String> ask(String pattern) {
    Path dump = folder.resolve("asked.nq");
    run("build", docs, "-o", dump);
    return Dumps.ask(dump, pattern);
  }

  private static void run(Object... arguments) {
    Dumps.run(PIPELINE, arguments);
  }

  private void recalled() throws Exception {
    write(
        "note-5.en.txt",
        """
        Global IHL Initiative

        WORKSTREAM 5

        FIFTH STATE CONSULTATION ON HOSPITALS

        Monday, 7 September 2026

        Concept note

        At the State consultation held on 4 May 2026, States exchanged views on hospitals.
        """);
  }

  @Test
  void aMeetingRecalledByItsDateIsTheOneAnnouncedByItsRound() throws Exception {
    recalled();
    assertThat(ask("?x a ihl:StateConsultation ; ihl:startDate ?d . FILTER(MONTH(?d) = 5)"))
        .containsExactly(ROUND);
    assertThat(ask("?r rdf:reifies <<( <" + ROUND + "> ihl:startDate ?d )>> ; ihl:quote ?x"))
        .containsExactlyInAnyOrder("4 May 2026", "Monday, 4 May 2026");
    assertThat(ask("<" + ROUND + "> rdfs:label ?x . FILTER(LANG(?x) IN (\"en\", \"zh\"))"))
        .containsExactlyInAnyOrder("State consultation 4, Workstream 5", "工作领域5第4次国家咨商");
  }

  @Test
  void twoCandidatesAreLeftApart() throws Exception {
    recalled();
    write(
        "note-whole.en.txt",
        """
        Global IHL Initiative

        FIRST STATE CONSULTATION

        Monday, 4 May 2026

        Concept note
        """);
    assertThat(ask("?x a ihl:StateConsultation ; ihl:startDate ?d . FILTER(MONTH(?d) = 5)"))
        .hasSize(3);
  }

  @Test
  void disagreeingDatesBothStandAndEachDocumentSaysSo() throws Exception {
    write(
        "note-3.en.txt",
        """
        Global IHL Initiative

        WORKSTREAM 5

        THIRD STATE CONSULTATION ON HOSPITALS

        Thursday, 12 March 2026

        Concept note

        The fourth State consultation will be held on 11 May 2026.
        """);
    assertThat(ask("<" + ROUND + "> ihl:startDate ?x"))
        .containsExactlyInAnyOrder("2026-05-04", "2026-05-11");
    assertThat(ask("<" + ROUND + "> rdfs:label ?x . FILTER(LANG(?x) = \"fr\")"))
        .containsExactly("Consultation des États 4, Axe de travail 5");
    TreeSet<String> said =
        ask("?i ihl:issueKind \"date-conflict\" ; ihl:relates <" + ROUND + "> ; rdfs:comment ?x");
    assertThat(said).hasSize(2);
    assertThat(said)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("note-3.en.txt", "11 May 2026", "note-4.en.txt", "4 May 2026"));
  }

  @Test
  void theOrderOfFilesAndACacheMakeNoDifference() throws Exception {
    Path cache = folder.resolve("cache");
    run("build", docs, "-o", folder.resolve("first.nq"), "--cache", cache);
    recalled();
    write(
        "report.en.txt",
        "Report of the State consultation\n\nS/2026/77\n\nThe letter S/2024/852 was before it.\n");
    List<Path> files = new ArrayList<>();
    try (var all = Files.list(docs)) {
      all.sorted().forEach(files::add);
    }
    Path fresh = folder.resolve("fresh.nq");
    run("build", docs, "-o", fresh);
    Path again = folder.resolve("again.nq");
    run("build", docs, "-o", again, "--cache", cache);
    assertThat(Files.mismatch(fresh, again)).isEqualTo(-1);
    for (int[] order : new int[][] {{2, 0, 1}, {1, 2, 0}, {2, 1, 0}}) {
      run("build", files.get(order[0]), files.get(order[1]), files.get(order[2]), "-o", again);
      assertThat(Files.mismatch(fresh, again)).isEqualTo(-1);
    }
  }
}
