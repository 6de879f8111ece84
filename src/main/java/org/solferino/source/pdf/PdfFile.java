package org.solferino.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.solferino.source.drawn.Drawing;
import org.solferino.source.drawn.Refusal;

/** Reads a PDF within bounds of pages, memory, characters and time. */
public final class PdfFile {
  static final int MAX_PAGES = 3000;
  private static final long MAX_MEMORY = 512L * 1024 * 1024;
  private static final long MAX_NANOS = 180_000_000_000L;

  private PdfFile() {}

  /** The pieces of a PDF. */
  public static Drawing read(byte[] bytes) throws Refusal {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache)) {
      int count = document.getNumberOfPages();
      if (count == 0) {
        throw new Refusal("a PDF without pages; print the document to a new PDF");
      }
      if (count > MAX_PAGES) {
        throw new Refusal(
            "a PDF of " + count + " pages, over the limit of " + MAX_PAGES + "; split it");
      }
      List<Page> pages = new Ink(document, System.nanoTime() + MAX_NANOS).pages();
      List<String> remarks = new ArrayList<>();
      check(pages, remarks);
      return new Drawing(new Layout(pages, Tags.of(document)).pieces(), remarks);
    } catch (InvalidPasswordException e) {
      throw new Refusal("a PDF with a password; save it without one", e);
    } catch (Ink.TooMuch e) {
      throw new Refusal(e.getMessage(), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Refusal(
          "a damaged PDF (" + e + "); open it in a viewer and print it to a new PDF", e);
    }
  }

  /** Whether a glyph's letter is not told; bullets of symbol fonts are U+F0xx, and well known. */
  private static boolean unknown(String text) {
    char c = text.charAt(0);
    boolean control = c < ' ' && c != '\t';
    return c == '\uFFFD' || control || c >= 0xE000 && c < 0xF000 || c >= 0xF100 && c < 0xF900;
  }

  private static void check(List<Page> pages, List<String> remarks) throws Refusal {
    List<Integer> empty = new ArrayList<>();
    long all = 0;
    long unknown = 0;
    for (Page page : pages) {
      if (page.glyphs().stream().allMatch(Glyph::blank)) {
        empty.add(page.number());
      }
      all += page.glyphs().size();
      unknown += page.glyphs().stream().filter(g -> unknown(g.text())).count();
    }
    if (empty.size() == pages.size()) {
      throw new Refusal(
          "a PDF without a text layer ("
              + pages.size()
              + " pages of pictures); recognise its text (OCR) first, e.g. with ocrmypdf");
    }
    if (unknown * 2 > all) {
      throw new Refusal(
          "a PDF whose fonts do not say which letters they hold; recognise its text (OCR) first,"
              + " e.g. with ocrmypdf --force-ocr");
    }
    if (unknown > 0) {
      remarks.add(unknown + " glyphs have no letter in the file; their words cannot be read");
    }
    if (!empty.isEmpty()) {
      remarks.add(
          "no text layer on "
              + empty.size()
              + " of "
              + pages.size()
              + " pages (the first is page "
              + empty.get(0)
              + "); blank or pictures, which OCR could read");
    }
  }
}
