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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** Two editions of a folder of documents, edited here, and what is told of the second. */
class DiffTest {
  private static final Path TESTS = Path.of("src/test/resources");
  private static final String NOTE = "note-ws5.en.txt";
  private static final String LETTER = "letter.fr.txt";
  private static final String REPORT = "report.en.txt";
  private static final String TREATY = "ccw-amended-protocol-ii.zh.txt";

  @TempDir private static Path folder;
  private static Path before;
  private static Path now;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void build() throws Exception {
    Graphs.init();
    Path old = Files.createDirectories(folder.resolve("old"));
    Files.copy(TESTS.resolve("evaluate/known").resolve(NOTE), old.resolve(NOTE));
    Files.copy(TESTS.resolve("cases").resolve(LETTER), old.resolve(LETTER));
    Files.copy(TESTS.resolve("cases").resolve(REPORT), old.resolve(REPORT));
    Files.copy(Path.of("seeds").resolve(TREATY), old.resolve(TREATY));
    Path fresh = Files.createDirectories(folder.resolve("new"));
    for (String name : List.of(NOTE, LETTER, REPORT, TREATY)) {
      Files.copy(old.resolve(name), fresh.resolve(name));
    }
    edit(fresh.resolve(NOTE), "TUESDAY, 14 APRIL", "THURSDAY, 16 APRIL");
    edit(fresh.resolve(NOTE), "no later than 7 April", "no later than 9 April");
    edit(fresh.resolve(NOTE), "11:20–12:00", "11:20–12:15");
    edit(fresh.resolve(NOTE), "Austria, Kenya", "Austria, Chad, Kenya");
    edit(fresh.resolve(NOTE), "How are hospitals", "How are field hospitals");
    String inForce =
        " La Convention sur la sécurité du personnel des Nations Unies et du personnel associé est"
            + " entrée en vigueur en 1999.";
    edit(old.resolve(LETTER), inForce, "");
    edit(fresh.resolve(LETTER), "systématiquement des enquêtes", "sans délai des enquêtes");
    edit(
        fresh.resolve(LETTER),
        "Je recommande au Conseil",
        "J'exhorte les États Membres et le Conseil");
    edit(fresh.resolve(REPORT), "26–30 August", "2–6 September");
    edit(fresh.resolve(REPORT), "from 26 to 30 August", "from 2 to 6 September");
    edit(fresh.resolve(TREATY), "任何与本条第1款(a)项不符的行动", "任何与本条第1款(a)项明显不符的行动");
    before = folder.resolve("before");
    now = folder.resolve("now.nq.gz");
    Main.commands(new Pipeline()).execute("build", old + "", "-o", before + "", "-q");
    Main.commands(new Pipeline()).execute("build", fresh + "", "-o", now + "", "-q");
  }

  private static void edit(Path file, String from, String to) throws Exception {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private int run(Object... words) {
    CommandLine line = Main.commands(new Pipeline());
    line.setErr(new PrintWriter(err, true));
    line.setOut(new PrintWriter(out, true));
    return line.execute(
        java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new));
  }

  @Test
  void theSecondEditionIsToldInWords() {
    assertThat(run("diff", before, now)).isEqualTo(Main.DONE);
    String process = "(global-ihl-initiative/workstream-5";
    assertThat(out.toString())
        .contains("  changed: note-ws5.en.txt\n")
        .contains(
            "  moved: State consultation 2, Workstream 5 "
                + process
                + "): from 2026-04-14 to 2026-04-16\n"
                + "      note-ws5.en.txt: \"THURSDAY, 16 APRIL 2026\"\n")
        .contains(process + "/consultation-2): from 2026-04-07 to 2026-04-09\n")
        .contains("Session 2: The supply of hospitals " + process)
        .contains("from 11:20–12:00 to 11:20–12:15\n")
        .contains(" to Austria, Chad, International Committee of the Red Cross, Kenya\n")
        .contains("      How are{+ field+} hospitals marked?\n")
        .contains("  reworded: recommendation 2.1 (letter, fr)\n")
        .containsPattern(
            "Demander ?\\[- ?systématiquement ?-\\]\\{\\+ ?sans délai ?\\+\\} ?des enquêtes")
        .contains(
            "  changed: recommendation 2.1 (letter): from United Nations Security Council to ")
        .contains("  newly in force: Convention on the Safety of United Nations and Associated")
        .contains("  reworded: Amended Protocol II, art 8, para 3\n")
        .contains("项{+明显+}不符的行动");
  }

  /** Its IRI holds its first day, so that a session that moves has another IRI. */
  @Test
  void aSessionWithAnotherIriHasMovedAndIsNotGone() {
    run("diff", before, now);
    assertThat(out.toString())
        .contains(
            "  moved: Session of an expert group 2 (2024) (ccw-gge-laws): "
                + "from 2024-08-26/2024-08-30 to 2024-09-02/2024-09-06\n")
        .doesNotContain("gone: ");
  }

  @Test
  void nothingHasChangedAndTheExitCodeIsAskedFor() {
    assertThat(run("diff", before, before, "--exit-code")).isEqualTo(Main.DONE);
    assertThat(out.toString()).isEqualTo("Nothing has changed.\n");
    assertThat(run("diff", before, now, "--exit-code")).isEqualTo(Main.NO);
    assertThat(run("diff", before)).isEqualTo(Main.USAGE);
    assertThat(run("diff", before, folder.resolve("none"))).isEqualTo(Main.FAILED);
    assertThat(err.toString()).contains("none: no such file or folder");
  }

  @Test
  void whatIsNewOneWayIsGoneTheOther() {
    run("diff", now, before);
    assertThat(out.toString())
        .contains("  gone: Convention on the Safety of United Nations and Associated")
        .contains("from 2026-04-16 to 2026-04-14\n")
        .contains("      How are[- field-] hospitals marked?\n");
  }

  @Test
  void asDataWithWholeTextsAndTheSameEachTime() {
    assertThat(run("diff", before, now, "--format", "json")).isEqualTo(Main.DONE);
    String first = out.toString();
    JsonObject meetings =
        JsonParser.parseString(first).getAsJsonObject().getAsJsonArray("themes").asList().stream()
            .map(theme -> theme.getAsJsonObject())
            .filter(theme -> theme.get("title").getAsString().equals("Meetings"))
            .findFirst()
            .orElseThrow();
    JsonObject moved = meetings.getAsJsonArray("changes").get(1).getAsJsonObject();
    assertThat(moved.get("what").getAsString()).isEqualTo("moved");
    assertThat(moved.get("from").getAsString()).isEqualTo("2026-04-14");
    assertThat(moved.get("to").getAsString()).isEqualTo("2026-04-16");
    out.getBuffer().setLength(0);
    run("diff", before, now, "--format", "json");
    assertThat(out.toString()).isEqualTo(first);
  }
}
