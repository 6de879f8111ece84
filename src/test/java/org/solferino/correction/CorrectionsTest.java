package org.solferino.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Sample;
import org.solferino.store.Check;
import org.solferino.store.Graphs;

/** On {@link Sample}: a meeting on 2026-02-16 whose first agenda item is from 9:00 to 10:00. */
class CorrectionsTest {
  private static final String ID = Iris.DEFAULT_BASE + "id/";
  private static final String AGENDA = "<meeting/test/consultation-1/agenda/1>";
  private static final String PASSAGE = "<document/A/79/1(2026)/p/1>";
  private static final String HEAD =
      "PREFIX ihl: <https://w3id.org/solferino/ontology#>\n"
          + "PREFIX dcterms: <http://purl.org/dc/terms/>\n"
          + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
          + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";
  private static final String SIGNED =
      " dcterms:creator \"A. Reader\" ; dcterms:date \"2026-03-01\"^^xsd:date ;"
          + " rdfs:comment \"the clock was wrong\"@en .\n";

  @TempDir Path temp;
  private Path folder;

  @BeforeAll
  static void jena() {
    Graphs.init();
  }

  @BeforeEach
  void folder() throws Exception {
    folder = Files.createDirectory(temp.resolve("corrections"));
  }

  private static String correction(String name, String statements) {
    return "<correction/"
        + name
        + "> a ihl:Correction ; ihl:corrects <document/A/79/1(2026)> ; "
        + statements
        + " ;"
        + SIGNED;
  }

  private static String end(String time) {
    return "<<( " + AGENDA + " ihl:endTime \"2026-02-16T" + time + ":00+01:00\"^^xsd:dateTime )>>";
  }

  private void file(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), HEAD + text);
  }

  private Corrections.Outcome outcome;

  /** Applies the folder; N-Quads of what comes of it, each line a quad. */
  private List<String> applied(Iris iris) throws Exception {
    Path dump = temp.resolve("dump.nq");
    try (Graphs graphs = Graphs.of(List.of(Sample.extraction()), iris)) {
      outcome = Corrections.apply(List.of(folder), graphs, iris);
      // The sample itself has a short hash and a question that is no question.
      assertThat(Check.of(graphs))
          .filteredOn(Check.Finding::violation)
          .filteredOn(f -> !f.message().contains("sha256") && !f.message().contains("#question>"))
          .isEmpty();
      graphs.write(dump);
    }
    return Files.readAllLines(dump);
  }

  private List<String> applied() throws Exception {
    return applied(new Iris());
  }

  private static List<String> with(List<String> quads, String... parts) {
    return quads.stream().filter(q -> List.of(parts).stream().allMatch(q::contains)).toList();
  }

  @Test
  void aTimeIsReplacedWithItsEvidence() throws Exception {
    List<String> before = applied();
    assertThat(outcome.applied()).isZero();
    assertThat(with(before, "reifies", "endTime", "T10:00")).isNotEmpty();
    file(
        "a.ttl",
        correction("end", "ihl:retracts " + end("10:00") + "; ihl:asserts " + end("11:30")));
    List<String> after = applied();
    assertThat(outcome).isEqualTo(new Corrections.Outcome(1, List.of()));
    // The old value stands in the record of the correction, and nowhere else.
    assertThat(with(after, "endTime", "T10:00")).allMatch(q -> q.contains("graph/corrections>"));
    assertThat(with(after, "agenda/1> ", "ontology#endTime> ", "T11:30", "graph/document/"))
        .hasSize(1);
    List<String> words = with(after, "id/evidence/correction/", "graph/evidence/");
    assertThat(with(words, "reifies", "endTime", "T11:30")).hasSize(1);
    assertThat(with(words, "wasDerivedFrom", "id/correction/end>")).hasSize(1);
    assertThat(with(words, "ontology#inferred", "the clock was wrong")).hasSize(1);
    assertThat(with(words, "ontology#extractor", "\"correction\"")).hasSize(1);
    assertThat(with(after, "<" + ID + "correction/end> ", "prov#Entity")).hasSize(1);
    // Only the reifier that spoke of the end has gone.
    assertThat(with(after, "reifies", "startTime")).isEqualTo(with(before, "reifies", "startTime"));
  }

  @Test
  void whatFollowsGoesOnlyWithItsLastReason() throws Exception {
    String cites = "<<( " + PASSAGE + " ihl:cites <treaty/ap-i/art_52> )>>";
    String mentions = cites.replace("cites", "mentions");
    file("a.ttl", correction("a", "ihl:retracts " + cites));
    assertThat(with(applied(), "/p/1> ", "art_52>", "graph/document/")).isEmpty();
    // Stated twice: the wider statement stands after the narrower one has gone.
    file("a.ttl", correction("a", "ihl:asserts " + mentions.replace("art_52", "art_48")));
    assertThat(with(applied(), "/p/1> ", "ontology#mentions> ", "art_48>", "graph/document/A"))
        .hasSize(1);
    file("a.ttl", correction("a", "ihl:retracts " + mentions));
    applied();
    assertThat(outcome.applied()).isZero();
    assertThat(outcome.problems()).singleElement().asString().contains("which follows from");
  }

  @Test
  void aTypeGoesWithItsSuperclasses() throws Exception {
    file(
        "a.ttl",
        correction(
            "a",
            "ihl:retracts <<( <person/a> a ihl:Person )>> ; ihl:asserts <<( <person/a> a ihl:Organization )>>"));
    List<String> after = applied();
    assertThat(outcome.problems()).isEmpty();
    assertThat(with(after, "id/person/a> ", "22-rdf-syntax-ns#type", "graph/document"))
        .noneMatch(q -> q.contains("Person"))
        .anyMatch(q -> q.contains("ontology#Organization"))
        .anyMatch(q -> q.contains("foaf/0.1/Agent"));
  }

  @ParameterizedTest
  @CsvSource({
    "10:15, 11:00, retracts a statement that is not there",
    "'',    10:00, asserts a statement that is there already"
  })
  void whatNoLongerAppliesIsSaid(String old, String fresh, String said) throws Exception {
    String retracts = old.isEmpty() ? "" : "ihl:retracts " + end(old) + " ; ";
    file("late.ttl", correction("late", retracts + "ihl:asserts " + end(fresh)));
    List<String> after = applied();
    assertThat(outcome.applied()).isZero();
    assertThat(outcome.problems())
        .singleElement()
        .asString()
        .startsWith(
            "corrections: late.ttl: <" + ID + "correction/late>: no longer applies: " + said)
        .endsWith("remove it or bring it up to date");
    assertThat(with(after, "graph/corrections>", "stale-correction")).hasSize(1);
    assertThat(with(after, "endTime", "graph/document/"))
        .hasSize(1)
        .allMatch(q -> q.contains("T10:00"));
  }

  @Test
  void aDocumentThatIsNotThereIsSaid() throws Exception {
    file("a.ttl", correction("a", "ihl:asserts " + end("11:00")).replace("A/79/1(2026)", "other"));
    applied();
    assertThat(outcome.problems()).singleElement().asString().contains("is not in this build");
  }

  @Test
  void anUnsoundFileIsLeftOutAndTheOthersAreApplied() throws Exception {
    String good =
        correction("good", "ihl:retracts " + end("10:00") + "; ihl:asserts " + end("11:30"));
    file("good.trig", "GRAPH <g> { " + good + " }");
    String two = correction("x", "ihl:asserts " + end("10:30"));
    file("01-syntax.ttl", "<correction/x> a ihl:Correction ;;; nonsense");
    file("02-unsigned.ttl", two.replace(SIGNED, " rdfs:comment \"why\" ."));
    file("03-plain.ttl", correction("x", "ihl:asserts " + AGENDA));
    file("04-empty.ttl", "");
    file("05-other.ttl", two + "<party/CHE> rdfs:label \"unheard-of\"@en .");
    file("06-term.ttl", correction("x", "ihl:asserts <<( " + AGENDA + " ihl:noSuch 1 )>>"));
    file(
        "07-shape.ttl",
        correction("x", "ihl:asserts <<( " + AGENDA + " ihl:datePrecision \"soon\" )>>"));
    file("08-literal.ttl", correction("x", "ihl:asserts " + end("25:00")));
    file("09-deep.ttl", "<correction/x> ihl:asserts " + "[ <p> ".repeat(100_000));
    file("10-large.ttl", "# " + "x".repeat(CorrectionFile.MAX_BYTES));
    file(
        "11-ontology.ttl",
        correction("x", "ihl:asserts <<( ihl:Meeting rdfs:label \"unheard-of\"@en )>>"));
    file("12-closed.ttl", correction("x", "rdfs:seeAlso <y> ; ihl:asserts " + end("11:00")));
    file(
        "13-nested.ttl",
        correction("x", "ihl:asserts <<( " + AGENDA + " ihl:text " + end("11:00") + " )>>"));
    file("14-twice.ttl", correction("again", "ihl:asserts " + end("11:10")));
    file("15-twice.ttl", correction("again", "ihl:asserts " + end("11:10")));
    List<String> after = applied();
    // 14 adds a second end beside the good one's: it is sound, for documents may disagree.
    assertThat(outcome.applied()).isEqualTo(2);
    assertThat(outcome.problems()).hasSize(14);
    for (int i = 1; i <= 15; i++) {
      String begin = String.format(java.util.Locale.ROOT, "corrections: %02d-", i);
      assertThat(outcome.problems().stream().filter(p -> p.startsWith(begin)).count())
          .as(begin)
          .isEqualTo(i == 14 ? 0 : 1);
    }
    assertThat(outcome.problems().get(0)).contains("line: 5").endsWith("the file is left out");
    assertThat(with(after, "endTime", "T11:30", "graph/document/")).hasSize(1);
    assertThat(String.join("\n", after))
        .doesNotContain("\"unheard-of\"")
        .doesNotContain("correction/x>");
  }

  @Test
  void theOrderDoesNotShow() throws Exception {
    String a = correction("a", "ihl:retracts " + end("10:00") + " ; ihl:asserts " + end("11:30"));
    String b = correction("b", "ihl:asserts <<( " + AGENDA + " rdfs:label \"Opening\"@en )>>");
    String c =
        correction("c", "ihl:retracts <<( " + PASSAGE + " ihl:cites <treaty/ap-i/art_52> )>>");
    file("1.ttl", a + b);
    file("2.ttl", c);
    List<String> one = applied();
    assertThat(outcome.applied()).isEqualTo(3);
    file("1.ttl", c + b);
    file("2.ttl", a);
    assertThat(applied()).isEqualTo(one);
    Files.delete(folder.resolve("1.ttl"));
    file("2.ttl", b + c + a);
    assertThat(applied()).isEqualTo(one);
  }

  @Test
  void correctionsMoveWithTheBase() throws Exception {
    file(
        "a.ttl",
        correction("end", "ihl:retracts " + end("10:00") + "; ihl:asserts " + end("11:30")));
    List<String> after = applied(new Iris("https://example.org/"));
    assertThat(outcome.applied()).isEqualTo(1);
    assertThat(String.join("\n", after)).doesNotContain(ID);
  }
}
