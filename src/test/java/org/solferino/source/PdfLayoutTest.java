package org.solferino.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.Bidi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.document.Block;
import org.solferino.source.samples.Sheets;

/** What single pages of PDFs come out as: each page is set here, place by place. */
class PdfLayoutTest {
  @TempDir Path folder;

  private List<Block> blocks(Sheets sheets) throws Exception {
    try (sheets) {
      return SourceFile.read(Files.write(folder.resolve("file.pdf"), sheets.bytes())).blocks();
    }
  }

  private static List<String> strings(List<Block> blocks, Block.Kind kind) {
    return blocks.stream().filter(b -> b.kind() == kind).map(Block::string).toList();
  }

  private static void lines(Sheets sheets, float x, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      sheets.text(x, y + 14 * i, 11, lines[i]);
    }
  }

  @Test
  void raisedNumbersOfNotesAreNoPartOfNumbersAndPowersAre() throws Exception {
    Sheets sheets = new Sheets();
    sheets.sheet();
    float x = raised(sheets, 70, 120, "The Council adopted resolution 2999 (2031)", "12");
    sheets.text(x, 120, 11, " on 3 May 2031.");
    x = raised(sheets, 70, 160, "It met on 6 March 2031", "13");
    x = raised(sheets, x, 160, ", on an area of 12 km", "2");
    sheets.text(x, 160, 11, ".");
    sheets.text(70, 712, 5.5f, "12");
    sheets.text(80, 715, 8.5f, "See A/99/149.");
    List<Block> blocks = blocks(sheets);
    assertThat(strings(blocks, Block.Kind.PARAGRAPH))
        .containsExactly(
            "The Council adopted resolution 2999 (2031) on 3 May 2031.",
            "It met on 6 March 2031, on an area of 12 km2.");
    assertThat(strings(blocks, Block.Kind.FOOTNOTE)).containsExactly("12 See A/99/149.");
  }

  private static float raised(Sheets sheets, float x, float y, String words, String mark) {
    sheets.text(x, y, 11, words);
    float end = x + Sheets.width(words, 11);
    sheets.text(end, y - 4, 6.5f, mark);
    return end + Sheets.width(mark, 6.5f);
  }

  @Test
  void tableWithoutRulesGoesOnOverPagesUnderItsRepeatedHead() throws Exception {
    Sheets sheets = new Sheets();
    String[] states = {"Albania", "Austria", "Ghana", "Jordan", "Mexico", "Nauru", "Peru", "Togo"};
    for (int page = 0; page < 2; page++) {
      sheets.sheet();
      row(sheets, 150, "Participant", "Signature", "Ratification, Accession(a)");
      for (int i = 0; i < 4; i++) {
        int day = 4 * page + i + 1;
        String signed = i == 2 ? "" : day + " May 2031";
        row(sheets, 168 + 18 * i, states[4 * page + i], signed, day + " Oct 2032");
      }
    }
    List<Block> blocks = blocks(sheets);
    assertThat(blocks.stream().filter(Block::inTable).map(Block::table)).containsOnly(0);
    assertThat(blocks)
        .filteredOn(b -> b.row() == 7 || b.row() == 8)
        .extracting(b -> b.row() + "," + b.column() + " p" + b.page() + " " + b.string())
        .containsExactly(
            "7,0 p2 Peru",
            "7,2 p2 7 Oct 2032",
            "8,0 p2 Togo",
            "8,1 p2 8 May 2031",
            "8,2 p2 8 Oct 2032");
  }

  private static void row(Sheets sheets, float y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        sheets.text(70 + 150 * i, y, 10, cells[i]);
      }
    }
  }

  @Test
  void arabicWithSymbolsAndFiguresComesOutInReadingOrder() throws Exception {
    List<String> said =
        List.of(
            "اتخذ المجلس القرار 2999 (2031) في 24 أيار/مايو 2031 (انظر الوثيقة S/2031/852).",
            "وعقد الاجتماع من ٦ إلى ١٠ آذار/مارس ٢٠٣١ في جنيف، وفقا للمادة 52 (3).",
            "(أ) الفقرة الأولى من تقرير الأمين العام A/99/78-E/2031/53.");
    Sheets sheets = new Sheets();
    sheets.sheet();
    ArabicShaping forms = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    for (int i = 0; i < said.size(); i++) {
      Bidi bidi = new Bidi(forms.shape(said.get(i)), Bidi.DIRECTION_RIGHT_TO_LEFT);
      String shown = bidi.writeReordered(Bidi.DO_MIRRORING);
      sheets.text(530 - Sheets.width(shown, 12), 150 + 60 * i, 12, shown);
    }
    assertThat(strings(blocks(sheets), Block.Kind.PARAGRAPH)).isEqualTo(said);
  }

  @Test
  void spacedLettersLigaturesAndBrokenWordsAreWords() throws Exception {
    Sheets sheets = new Sheets(Map.of('\uE001', "fi", '\uE002', "ffl"));
    sheets.sheet();
    sheets.text(200, 110, 18, "R E P O R T");
    sheets.text("Sample-Bold", 200, 150, 14, "RESOLUTION", 8);
    sheets.text("Sample", 70, 190, 11, "第一轮咨商于2031年3月6日举行。", 3);
    lines(
        sheets,
        70,
        230,
        "The \uE001rst report of the co-chairs on how to de\uE002ect inter\u00ADnational con\u00AD",
        "\uE002icts was signi\uE001cant; it was adopted by the co-",
        "chairs and the secre-",
        "tariat.");
    assertThat(blocks(sheets).stream().map(Block::string))
        .containsExactly(
            "REPORT",
            "RESOLUTION",
            "第一轮咨商于2031年3月6日举行。",
            "The first report of the co-chairs on how to deffect inter\u00ADnational confficts was"
                    .replace("deffect", "deffl" + "ect")
                    .replace("conffict", "conffl" + "ict")
                + " significant; it was adopted by the co-chairs and the secretariat.");
  }

  @Test
  void printersNumbersAndSymbolsAtTheEdgesAreFurniture() throws Exception {
    Sheets sheets = new Sheets();
    sheets.sheet();
    lines(sheets, 70, 150, "The Group of Experts met in Geneva from 6 to 10 March 2031.");
    sheets.text(70, 800, 9, "GE.31-01234 (E)");
    sheets.text(300, 800, 9, "140331");
    sheets.sheet();
    sheets.text(70, 40, 9, "CCW/GGE.1/2031/4");
    lines(sheets, 70, 150, "It adopted its report on 10 March 2031.");
    sheets.text(300, 800, 9, "2");
    List<Block> blocks = blocks(sheets);
    assertThat(strings(blocks, Block.Kind.PARAGRAPH)).hasSize(2);
    assertThat(strings(blocks, Block.Kind.FURNITURE))
        .containsExactlyInAnyOrder("GE.31-01234 (E)", "140331", "CCW/GGE.1/2031/4", "2");
  }

  @Test
  void turnedPageIsReadRowByRow() throws Exception {
    Sheets sheets = new Sheets();
    sheets.sheet().setRotation(90);
    sheets.raw("q 0 1 -1 0 595 0 cm");
    for (int i = 0; i < 4; i++) {
      sheets.text(60, Sheets.HEIGHT - 520 + 20 * i, 11, "Item " + (i + 1) + " of the plan");
      sheets.text(360, Sheets.HEIGHT - 520 + 20 * i, 11, (9 + i) + ":00");
    }
    sheets.raw("Q");
    assertThat(blocks(sheets))
        .extracting(b -> b.row() + "," + b.column() + " " + b.string())
        .containsSubsequence("0,0 Item 1 of the plan", "0,1 9:00", "1,0 Item 2 of the plan")
        .hasSize(8);
  }

  @Test
  void fontsThatTellNoLettersAreRefusedWithTheRemedy() {
    Map<Character, String> private0 = new HashMap<>();
    for (char c = 'a'; c <= 'z'; c++) {
      private0.put(c, String.valueOf((char) (0xE000 + c)));
    }
    Sheets sheets = new Sheets(private0);
    assertThatThrownBy(
            () -> {
              sheets.sheet();
              lines(sheets, 70, 150, "the meeting took place in the morning");
              blocks(sheets);
            })
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("file.pdf")
        .hasMessageContaining("ocrmypdf");
  }
}
