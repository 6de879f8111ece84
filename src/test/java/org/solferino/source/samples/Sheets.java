package org.solferino.source.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Sheets of a PDF on which text is put at places. No font is embedded, so that the files are small
 * and no font is needed to make them: codes are UTF-16, and a map says so to whoever reads them.
 * Places are points from the top left corner.
 */
public final class Sheets implements AutoCloseable {
  public static final float WIDTH = PDRectangle.A4.getWidth();
  public static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final PDType1Font TIMES = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();
  private final Map<String, COSDictionary> fonts = new HashMap<>();
  private final StringBuilder ink = new StringBuilder();
  private PDPage page;
  private int marks;

  /** What a code stands for where that is not its own character: a ligature, a letter unknown. */
  private final Map<Character, String> meanings;

  public Sheets() {
    this(Map.of());
  }

  public Sheets(Map<Character, String> meanings) {
    this.meanings = Map.copyOf(meanings);
  }

  public PDDocument document() {
    return document;
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /** Begins a new sheet. */
  public PDPage sheet() throws IOException {
    finish();
    page = new PDPage(PDRectangle.A4);
    page.setResources(new PDResources());
    document.addPage(page);
    marks = 0;
    return page;
  }

  /** Points that a text takes in one line. */
  public static float width(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += glyph(text.charAt(i));
    }
    return width * size / 1000;
  }

  private static int glyph(char c) {
    if (c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF60) {
      return 1000;
    }
    try {
      return c < 0x7F ? Math.round(TIMES.getStringWidth(String.valueOf(c))) : 500;
    } catch (IOException | IllegalArgumentException e) {
      return 500;
    }
  }

  public void text(float x, float y, float size, String text) {
    text("Sample", x, y, size, text, 0);
  }

  public void bold(float x, float y, float size, String text) {
    text("Sample-Bold", x, y, size, text, 0);
  }

  /**
   * @param spacing points put after each character
   */
  public void text(String font, float x, float y, float size, String text, float spacing) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format(Locale.ROOT, "%02X", b));
    }
    ink.append(
        String.format(
            Locale.ROOT,
            "BT /%s %.2f Tf %.3f Tc 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n",
            font.replace("-", ""),
            size,
            spacing,
            x,
            HEIGHT - y,
            hex));
    COSName name = COSName.getPDFName(font.replace("-", ""));
    COSDictionary all = page.getResources().getCOSObject();
    if (all.getCOSDictionary(COSName.FONT) == null) {
      all.setItem(COSName.FONT, new COSDictionary());
    }
    all.getCOSDictionary(COSName.FONT).setItem(name, fonts.computeIfAbsent(font, this::font));
  }

  public void line(float x0, float y0, float x1, float y1) {
    raw(
        String.format(
            Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x0, HEIGHT - y0, x1, HEIGHT - y1));
  }

  /** From here to {@link #end} all is a marked content of an element of the structure tree. */
  public void begin(PDStructureElement element) {
    raw("/Span <</MCID " + marks + ">> BDC");
    COSDictionary mark = new COSDictionary();
    mark.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    mark.setItem(COSName.PG, page);
    mark.setInt(COSName.MCID, marks++);
    element.appendKid(new PDMarkedContentReference(mark));
  }

  public void end() {
    raw("EMC");
  }

  /** Operators of a content stream as they are. */
  public void raw(String operators) {
    ink.append(operators).append('\n');
  }

  public byte[] bytes() throws IOException {
    finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void finish() throws IOException {
    if (page != null && ink.length() > 0) {
      PDStream contents = new PDStream(document);
      try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(ink.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(contents);
      ink.setLength(0);
    }
  }

  private COSDictionary font(String name) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, info);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, widths());
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, toUnicode());
    return font;
  }

  private static COSArray widths() {
    COSArray narrow = new COSArray();
    for (char c = 0; c < 0x2E80; c++) {
      narrow.add(COSInteger.get(glyph(c)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(0));
    widths.add(narrow);
    return widths;
  }

  private COSStream toUnicode() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
        .append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int from = 0; from < 0x100; from += 0x80) {
      map.append("128 beginbfrange\n");
      for (int high = from; high < from + 0x80; high++) {
        map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>%n", high, high, high));
      }
      map.append("endbfrange\n");
    }
    meanings.forEach(
        (code, meaning) -> {
          map.append(String.format(Locale.ROOT, "1 beginbfchar <%04X> <", (int) code));
          for (byte b : meaning.getBytes(StandardCharsets.UTF_16BE)) {
            map.append(String.format(Locale.ROOT, "%02X", b));
          }
          map.append("> endbfchar\n");
        });
    map.append("endcmap end end\n");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return stream;
  }
}
