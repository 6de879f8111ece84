package org.solferino.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.document.Block;

class FilesTest {
  @TempDir Path folder;

  /** The suffix is wrong on purpose: the content decides. */
  private SourceFile read(byte[] bytes) throws Exception {
    return SourceFile.read(Files.write(folder.resolve("file.txt"), bytes));
  }

  private static List<String> body(SourceFile file) {
    return file.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.FURNITURE)
        .map(Block::string)
        .toList();
  }

  private static void line(PDPageContentStream out, float x, float y, String text)
      throws Exception {
    out.beginText();
    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private static byte[] bytes(PDDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDDocument twoPages() throws Exception {
    PDDocument document = new PDDocument();
    for (int number = 1; number <= 2; number++) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        line(out, 72, 760, "Report of the meeting, 1 May 2031");
        if (number == 1) {
          line(out, 72, 700, "The parties recalled the rules of interna-");
          line(out, 72, 688, "tional humanitarian law.");
          line(out, 72, 660, "They met on 6 March 2026 in Geneva.");
        } else {
          line(out, 72, 700, "The meeting closed on 10 March 2026.");
        }
        line(out, 300, 30, "Page " + number + " of 2");
      }
    }
    return document;
  }

  @Test
  void pdfHasParagraphsPagesAndFurniture() throws Exception {
    try (PDDocument document = twoPages()) {
      SourceFile file = read(bytes(document));
      assertThat(body(file))
          .containsExactly(
              "The parties recalled the rules of international humanitarian law.",
              "They met on 6 March 2026 in Geneva.",
              "The meeting closed on 10 March 2026.");
      assertThat(file.blocks())
          .filteredOn(b -> b.string().contains("10 March"))
          .extracting(Block::page)
          .containsExactly(2);
      for (Block block : file.blocks()) {
        var span = block.text().source();
        assertThat(file.text().substring(span.begin(), span.end())).isEqualTo(block.string());
      }
    }
  }

  @Test
  void ruledTableIsReadRowByRow() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int i = 0; i < 3; i++) {
          out.moveTo(72, 700 - 40 * i);
          out.lineTo(472, 700 - 40 * i);
          out.moveTo(72 + 200 * i, 700);
          out.lineTo(72 + 200 * i, 620);
        }
        out.stroke();
        line(out, 76, 685, "Opening of the");
        line(out, 76, 673, "session");
        line(out, 276, 685, "9:00");
        line(out, 76, 645, "Closing");
        line(out, 276, 645, "18:00");
      }
      List<Block> blocks = read(bytes(document)).blocks();
      assertThat(blocks)
          .extracting(b -> b.row() + "," + b.column() + " " + b.string())
          .containsExactly("0,0 Opening of the session", "0,1 9:00", "1,0 Closing", "1,1 18:00");
    }
  }

  @Test
  void lockedAndPicturePdfsAreNamedWithTheirRemedy() throws Exception {
    try (PDDocument locked = twoPages()) {
      locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertRefused(bytes(locked), "password");
    }
    try (PDDocument pictures = new PDDocument()) {
      pictures.addPage(new PDPage());
      assertRefused(bytes(pictures), "OCR");
    }
  }

  private void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("file.txt")
        .hasMessageContaining(why);
  }

  @Test
  void wordFileHasCellsHeadingsAndChanges() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      var changed = document.createParagraph();
      changed.createRun().setText("The meeting is on ");
      var inserted = changed.getCTP().addNewIns();
      inserted.setId(BigInteger.ONE);
      inserted.setAuthor("A");
      inserted.addNewR().addNewT().setStringValue("6 March 2026.");
      var deleted = changed.getCTP().addNewDel();
      deleted.setId(BigInteger.TWO);
      deleted.setAuthor("A");
      deleted.addNewR().addNewDelText().setStringValue("7 March 2026.");
      var table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Question");
      table.getRow(0).getCell(1).setText("Answer");
      document.write(out);
    }
    SourceFile file = read(out.toByteArray());
    assertThat(body(file)).containsExactly("The meeting is on 6 March 2026.", "Question", "Answer");
    assertThat(file.blocks().get(2).column()).isEqualTo(1);
    assertThat(file.leftOut()).singleElement().asString().contains("tracked changes");
  }

  @Test
  void webPageIsReadWithoutItsSurroundings() throws Exception {
    SourceFile file =
        read(
            ("<!DOCTYPE html><html><head><meta charset='utf-8'><title>T</title></head><body>"
                    + "<nav>Home</nav><main><h1>Agenda</h1><ol type='a' start='2'><li>Opening"
                    + "<li>Closing &amp; thanks</ol><p>One<sup><a href='#n1'>1</a></sup> text.</p>"
                    + "<table><tr><td>9:00<td>Start</table></main><footer>2031</footer></body></html>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(body(file))
        .containsExactly(
            "Agenda", "(b) Opening", "(c) Closing & thanks", "One text.", "9:00", "Start");
    assertThat(file.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
  }
}
