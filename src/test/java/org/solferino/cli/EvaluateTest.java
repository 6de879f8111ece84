package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** Figures that were worked out by hand from a note and its gold, which differ in known places. */
class EvaluateTest {
  private static final Path KNOWN = Path.of("src/test/resources/evaluate/known");
  private static final Reader PIPELINE = new Pipeline();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void init() {
    Graphs.init();
  }

  @BeforeEach
  void copy() throws Exception {
    for (String name :
        List.of("note-ws5.en.txt", "note-ws5.expected.ttl", "note-ws5.tolerated.ttl")) {
      Files.copy(KNOWN.resolve(name), folder.resolve(name));
    }
  }

  private int run(Object... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = Main.commands(PIPELINE);
    line.setErr(new PrintWriter(err, true));
    line.setOut(new PrintWriter(out, true));
    String[] words = new String[more.length + 1];
    words[0] = "evaluate";
    for (int i = 0; i < more.length; i++) {
      words[i + 1] = more[i].toString();
    }
    return line.execute(words);
  }

  private void edit(String file, String from, String to) throws Exception {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  @Test
  void figuresAreThoseWorkedOutByHand() {
    assertThat(run("--gold", folder, "--show", "5")).isEqualTo(Main.DONE);
    // Three meetings each, two the same. Two of three milestones; the one beyond is tolerated.
    // Three agenda items, and a break that the gold leaves out.
    assertThat(out.toString().lines())
        .contains(
            "meetings           3      3      2      0.667   0.667  0.667",
            "milestones         3      2      2      1.000   0.667  0.800",
            "agenda             3      4      3      0.750   1.000  0.857",
            "macro F1 0.7746 over 3 categories of 1 documents",
            "note-ws5.en.txt: agenda: extra: Break · – · 11:00 · 11:20",
            "note-ws5.en.txt: milestones: missing: Publication · 2026-07-01 · 2026-07-01 · 4",
            "note-ws5.en.txt: meetings: missing: meeting/global-ihl-initiative/workstream-5/"
                + "consultation-3 · StateConsultation · 3 · 2026-09-09 · 2026-09-11")
        .noneMatch(line -> line.contains("2026-05-18"));
  }

  @Test
  void precisionByExtractorAndFiguresByLanguageAndKind() {
    assertThat(run("--gold", folder, "--format", "json")).isEqualTo(Main.DONE);
    JsonObject all = JsonParser.parseString(out.toString()).getAsJsonObject();
    JsonObject meetings = all.getAsJsonObject("extractors").getAsJsonObject("meetings");
    assertThat(meetings.get("right").getAsInt()).isEqualTo(2);
    assertThat(meetings.get("extra").getAsInt()).isEqualTo(1);
    assertThat(meetings.get("precision").getAsDouble()).isEqualTo(0.6667);
    for (JsonObject group :
        List.of(
            all.getAsJsonObject("languages").getAsJsonObject("en"),
            all.getAsJsonObject("kinds").getAsJsonObject("ConceptNote"))) {
      // Of 9 rows expected and 9 found, 7 are right.
      assertThat(group.get("expected").getAsInt()).isEqualTo(9);
      assertThat(group.get("found").getAsInt()).isEqualTo(9);
      assertThat(group.get("f1").getAsDouble()).isEqualTo(0.7778);
      assertThat(group.get("macroF1").getAsDouble()).isEqualTo(0.7746);
    }
  }

  @Test
  void whatWasLostSinceAnEarlierRunIsNamedAndTheAnswerIsNo() throws Exception {
    Path saved = folder.resolve("run.json");
    assertThat(run("--gold", folder, "--save", saved)).isEqualTo(Main.DONE);
    assertThat(run("--gold", folder, "--baseline", saved)).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("No category lost more than it gained.");
    // The wrong date of the gold becomes right, and another one goes wrong: as much is gained as
    // lost.
    edit("note-ws5.en.txt", "9 and 10 September", "9 to 11 September");
    edit("note-ws5.en.txt", "held on 4 June 2025", "held on 5 June 2025");
    assertThat(run("--gold", folder, "--baseline", saved)).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("meetings: gained 2, lost 2");
    edit("note-ws5.en.txt", "TUESDAY, 14 APRIL 2026", "THURSDAY, 16 APRIL 2026");
    assertThat(run("--gold", folder, "--baseline", saved)).isEqualTo(Main.NO);
    assertThat(out.toString())
        .contains("consultation-2 · StateConsultation · 2 · 2026-04-14 · 2026-04-14 (now missing)")
        .contains("consultation-2 · StateConsultation · 2 · 2026-04-16 · 2026-04-16 (now extra)")
        .contains("Lost more than gained: meetings.");
  }

  @Test
  void oneCategoryAloneAndDocumentsElsewhereAndABuildThatIsThere() throws Exception {
    Path docs = Files.createDirectories(folder.resolve("elsewhere/deep"));
    Files.move(folder.resolve("note-ws5.en.txt"), docs.resolve("note-ws5.en.txt"));
    assertThat(run("--gold", folder, "--docs", docs.getParent(), "--category", "agenda"))
        .isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("agenda ").doesNotContain("milestones");
    Path dump = folder.resolve("built.trig");
    assertThat(Main.commands(PIPELINE).execute("build", docs + "", "-o", dump + "", "-q")).isZero();
    String before = out.toString();
    assertThat(run("--gold", folder, "--data", dump, "--category", "agenda")).isEqualTo(Main.DONE);
    assertThat(out.toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ihl:round 2 ;             | ihl:round ;          | line: 13",
        "a ihl:Gold ;              | a ihl:Golden ;       | state `<> a ihl:Gold` once",
        "\"milestones\"            | \"millstones\"       | no category \"millstones\"",
        "\"note-ws5.en.txt\"       | \"../../secret.txt\" | neither beside it nor under",
        "ihl:documentKind ihl:ConceptNote ; | ''          | 0 values of ihl:documentKind",
      })
  void goldThatCannotBeReadNamesFileAndRemedy(String from, String to, String said)
      throws Exception {
    edit("note-ws5.expected.ttl", from, to);
    assertThat(run("--gold", folder)).isEqualTo(Main.FAILED);
    assertThat(err.toString()).contains("note-ws5.expected.ttl: ").contains(said);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void wrongUsageAndUnusableFiles() throws Exception {
    assertThat(run()).isEqualTo(Main.USAGE);
    assertThat(run("--gold", folder, "--category", "none")).isEqualTo(Main.USAGE);
    assertThat(run("--gold", folder, "--show", "-1")).isEqualTo(Main.USAGE);
    assertThat(run("--gold", folder.resolve("none"))).isEqualTo(Main.FAILED);
    Path run = Files.writeString(folder.resolve("run.json"), "{\"a\": {\"meetings\": [1]}}");
    assertThat(run("--gold", folder, "--baseline", run)).isEqualTo(Main.FAILED);
    assertThat(err.toString()).contains("run.json: not a saved run");
  }
}
