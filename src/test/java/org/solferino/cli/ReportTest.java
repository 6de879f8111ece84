package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.fact.Extraction;
import org.solferino.report.Form;
import org.solferino.report.Report;
import org.solferino.source.SourceFile;
import org.solferino.store.Graphs;

/** The report of real builds, in its three forms. */
class ReportTest {
  private static final String CLEAN = "The delegation of Kenya spoke on 3 May 2026.\n";

  /** A letter beyond the first plane before the words: places are counted in code points. */
  private static final String DOUBTFUL =
      "𝔸 <script>alert(1)</script> & \"so\" They recalled resolution 2132 (2014) in Geneva.\n";

  @BeforeAll
  static void start() {
    Graphs.init();
  }

  private static Extraction extraction(String name, String text) {
    return new Pipeline().extract(new SourceFile(name, "0".repeat(64), text, ""));
  }

  private static Report of(Extraction... documents) {
    return Report.of(Graphs.of(List.of(documents)), List.of());
  }

  @Test
  void saysThatThereIsNoIssue() {
    Report report = of(extraction("clean.txt", CLEAN));
    assertThat(Form.HTML.write(report)).contains("No issue was found.").doesNotContain("<mark>");
    assertThat(Form.MARKDOWN.write(report)).contains("No issue was found.");
    assertThat(Form.HTML.write(of(extraction("doubtful.txt", DOUBTFUL))))
        .doesNotContain("No issue was found.");
  }

  @Test
  void showsTheWordsInTheirContextAndEscapesThem() {
    Report report = of(extraction("a<b>&.txt", DOUBTFUL));
    assertThat(Form.HTML.write(report))
        .contains("They recalled </span><mark>resolution 2132 (2014)</mark>")
        .contains("a&lt;b&gt;&amp;.txt", "&amp; &quot;so&quot;")
        .doesNotContain("<script", "a<b>");
    assertThat(Form.MARKDOWN.write(report))
        .contains("They recalled **resolution 2132 (2014)** in Geneva.");
  }

  @Test
  void marksTheLanguageAndTheDirection() {
    String arabic = "اجتمع الخبراء من 26 إلى 22 حزيران/يونيه 2026 في جنيف.\n";
    assertThat(Form.HTML.write(of(extraction("note.ar.txt", arabic))))
        .contains("<blockquote lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void hasAShapeForPrograms() {
    JsonObject json =
        JsonParser.parseString(Form.JSON.write(of(extraction("doubtful.txt", DOUBTFUL))))
            .getAsJsonObject();
    assertThat(json.keySet()).containsExactly("format", "documents", "failures");
    assertThat(json.get("format").getAsString()).isEqualTo("solferino-report/1");
    JsonObject document = json.getAsJsonArray("documents").get(0).getAsJsonObject();
    assertThat(document.keySet())
        .containsExactly(
            "iri",
            "file",
            "titles",
            "kind",
            "kindLabel",
            "languages",
            "passages",
            "coverage",
            "facts",
            "issues");
    JsonObject issue = document.getAsJsonArray("issues").get(0).getAsJsonObject();
    assertThat(issue.get("kind").getAsString()).isEqualTo("suspect-symbol");
    assertThat(issue.get("severity").getAsString()).isEqualTo("warning");
    assertThat(issue.get("assumed").getAsString()).isEqualTo("kept as written");
    JsonObject place = issue.getAsJsonArray("places").get(0).getAsJsonObject();
    assertThat(place.get("words").getAsString()).isEqualTo("resolution 2132 (2014)");
    int begin = DOUBTFUL.indexOf("resolution");
    assertThat(place.get("begin").getAsInt()).isEqualTo(DOUBTFUL.codePointCount(0, begin));
  }

  /** Two passages; one names a country and a day, the other nothing. */
  @Test
  void coverageIsTheShareOfPassagesThatAreKnown() {
    Report report = of(extraction("half.txt", CLEAN + "\nNothing else was said that afternoon.\n"));
    assertThat(report.documents().get(0).passages()).isEqualTo(2);
    assertThat(report.documents().get(0).coverage()).isEqualTo(0.5);
  }

  @Test
  void bothWordingsOfADisagreementAreShown() {
    String text = "It was held on 3 November 2025.\t会议于 2025 年 11 月 4 日举行。\n";
    assertThat(Form.HTML.write(of(extraction("two.txt", text))))
        .contains("<mark>2025 年 11 月 4 日</mark>", "<mark>3 November 2025</mark>");
  }

  @Test
  void namesTheFilesThatCouldNotBeRead() {
    Report report =
        Report.of(Graphs.of(List.of(extraction("c.txt", CLEAN))), List.of("bad.txt: is <empty>"));
    assertThat(Form.HTML.write(report)).contains("bad.txt: is &lt;empty&gt;");
    assertThat(Form.MARKDOWN.write(report)).contains("bad.txt: is \\<empty\\>");
    assertThat(Form.JSON.write(report)).contains("bad.txt: is <empty>");
  }

  /** The server knows only the store: what it shows is what the build has shown. */
  @Test
  void aStoreOnDiskGivesTheSameReport(@TempDir Path folder) throws Exception {
    Extraction note =
        new Pipeline().read(Path.of("seeds/ihl-initiative-ws6-consultation-3.en-zh.txt"));
    Graphs built = Graphs.of(List.of(note, extraction("doubtful.txt", DOUBTFUL)));
    built.write(folder.resolve("store"));
    try (Graphs store = Graphs.open(folder.resolve("store").toString())) {
      for (Form form : Form.values()) {
        assertThat(form.write(Report.of(store, List.of())))
            .isEqualTo(form.write(Report.of(built, List.of())));
      }
    }
  }

  @Test
  void theLocaleDoesNotShow() {
    Locale before = Locale.getDefault();
    Report report = of(extraction("doubtful.txt", DOUBTFUL));
    String html = Form.HTML.write(report);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Form.HTML.write(of(extraction("doubtful.txt", DOUBTFUL)))).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }
}
