package org.solferino.source.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.solferino.source.drawn.Drawing;

/** Collects the glyphs of a document, page by page. PDFBox places them; nothing is sorted yet. */
final class Ink extends PDFTextStripper {
  /** A document that is too long in one way or another. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
      super(message);
    }
  }

  private static final int NESTED = 1000;

  private final PDDocument document;
  private final long deadline;
  private final List<Page> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private Map<Integer, Integer> directions = new HashMap<>();
  private List<Integer> directionOf = new ArrayList<>();
  private Set<String> seen = new HashSet<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private int forms;
  private int characters;

  Ink(PDDocument document, long deadline) {
    this.document = document;
    this.deadline = deadline;
    setSuppressDuplicateOverlappingText(false);
  }

  List<Page> pages() throws IOException {
    getText(document);
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new TooMuch(
          "a PDF that takes more than three minutes to read; split it or print it anew");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    int outer = marks.isEmpty() ? Glyph.UNMARKED : marks.peek();
    int own = properties == null ? Glyph.UNMARKED : properties.getInt(COSName.MCID, outer);
    boolean artifact = tag != null && tag.getName().equals("Artifact");
    if (marks.size() < NESTED) {
      marks.push(artifact ? Glyph.ARTIFACT : own < 0 ? outer : own);
    }
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (!marks.isEmpty()) {
      marks.pop();
    }
  }

  /** A form's marked contents have numbers of their own. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    super.showForm(form);
    forms--;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    // The size as drawn: what the file calls the font's size may be scaled on the page.
    float size = Math.abs(position.getYScale());
    if (text == null || text.isEmpty() || size <= 0.5f || Float.isNaN(size)) {
      return;
    }
    characters += text.length();
    // Bold is often faked by drawing a glyph twice, a little apart.
    String place =
        text + Math.round(position.getXDirAdj()) + " " + Math.round(position.getYDirAdj());
    if (characters > Drawing.MAX_CHARACTERS || !text.isBlank() && !seen.add(place)) {
      return;
    }
    String font = position.getFont() == null ? "" : String.valueOf(position.getFont().getName());
    int direction = Math.round(position.getDir());
    directions.merge(direction, 1, Integer::sum);
    directionOf.add(direction);
    glyphs.add(
        new Glyph(
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            size,
            text,
            font.contains("Bold") || font.contains("Black") || font.contains("Heavy"),
            forms > 0 || marks.isEmpty() ? Glyph.UNMARKED : marks.peek()));
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    if (characters > Drawing.MAX_CHARACTERS) {
      throw new TooMuch(
          "more than " + Drawing.MAX_CHARACTERS + " characters of text; split the document");
    }
    int main =
        directions.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    List<Glyph> upright = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      // Text across the page's direction is a stamp or a margin's bar code.
      if (directionOf.get(i) == main) {
        upright.add(glyphs.get(i));
      }
    }
    PDRectangle box = page.getCropBox();
    boolean turned = (page.getRotation() + main) % 180 != 0;
    List<Rule> rules =
        page.getRotation() == 0 && main == 0 ? new Rules(page, deadline).rules() : List.of();
    pages.add(
        new Page(
            pages.size() + 1,
            turned ? box.getHeight() : box.getWidth(),
            turned ? box.getWidth() : box.getHeight(),
            List.copyOf(upright),
            rules));
    marks.clear();
    glyphs = new ArrayList<>();
    directions = new HashMap<>();
    directionOf = new ArrayList<>();
    seen = new HashSet<>();
  }
}
