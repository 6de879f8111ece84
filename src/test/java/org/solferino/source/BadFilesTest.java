package org.solferino.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read are named, with what is wrong and what to do. */
class BadFilesTest {
  private static final Path FILES = Path.of("src/test/resources/files");

  @TempDir Path folder;

  private void refused(byte[] bytes, String... words) throws Exception {
    Path file = Files.write(folder.resolve("bad.docx"), bytes);
    assertThatThrownBy(() -> SourceFile.read(file))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("bad.docx")
        .hasMessageContainingAll(words);
  }

  /** The Word sample with one part replaced, or left out where {@code with} is null. */
  private static byte[] word(String part, byte[] with) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(Files.newInputStream(FILES.resolve("changes.en.docx")));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        boolean here = e.getName().equals(part);
        if (!here || with != null) {
          zip.putNextEntry(new ZipEntry(e.getName()));
          zip.write(here ? with : in.readAllBytes());
        }
      }
    }
    return out.toByteArray();
  }

  @Test
  void zipBomb() throws Exception {
    byte[] blanks = new byte[64 * 1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    refused(word("word/document.xml", blanks), "hostile", "save it again as .docx");
  }

  @Test
  void entitiesOfOtherFilesAreNotRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
            + "<w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    refused(word("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "DOCTYPE");
  }

  @Test
  void wordFileWithoutDocument() throws Exception {
    refused(word("word/document.xml", null), "no Word file");
  }

  @Test
  void spreadsheet() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("6 March 2026");
      book.write(out);
    }
    refused(out.toByteArray(), "spreadsheet", "export");
  }

  @Test
  void truncatedPdf() throws Exception {
    byte[] whole = Files.readAllBytes(FILES.resolve("hyphenated.ru.pdf"));
    refused(Arrays.copyOf(whole, 400), "PDF", "print it to a new PDF");
  }

  @Test
  void pdfWithoutPages() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument empty = new PDDocument()) {
      empty.save(out);
    }
    refused(out.toByteArray(), "PDF without pages");
  }

  @Test
  void oldWordRichTextAndImage() throws Exception {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    refused(ole, "old Word", ".docx");
    refused("{\\rtf1 One.}".getBytes(StandardCharsets.UTF_8), "RTF", "save it as .docx");
    refused("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), "image", "OCR");
  }
}
