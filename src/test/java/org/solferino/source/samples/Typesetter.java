package org.solferino.source.samples;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.solferino.document.Block;

/** Sets a seed in type, in one of the layouts that such documents have. */
final class Typesetter {
  /** How pages look. */
  enum Style {
    RULED(true, false, 1),
    UNRULED(false, false, 1),
    JUSTIFIED(true, true, 1),
    /** Running text in two columns; of a text in two languages each has one. */
    COLUMNS(false, true, 2),
    /** No space between rows and paragraphs: the structure tree alone tells them apart. */
    TAGGED(false, false, 1);

    final boolean rules;
    final boolean justified;
    final int columns;

    Style(boolean rules, boolean justified, int columns) {
      this.rules = rules;
      this.justified = justified;
      this.columns = columns;
    }
  }

  /** A line of a cell or paragraph: words, whether its paragraph ends here, points to the next. */
  private record Row(String words, boolean last, float step, PDStructureElement of) {}

  private static final float LEFT = 62;
  private static final float TOP = 76;
  private static final float BOTTOM = 760;
  private static final float SIZE = 10.5f;
  private static final float NOTE = 8;
  private static final float PADDING = 6;
  private static final float GAP = 26;
  private static final float LEADING = 15;

  private final Style style;
  private final int columns;
  private final Sheets sheets = new Sheets();
  private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
  private PDStructureElement table;
  private final List<String> notes = new ArrayList<>();
  private float y;
  private int column;

  private Typesetter(Style style, int columns) {
    this.style = style;
    this.columns = columns;
  }

  /** The PDF of a seed. */
  static byte[] pdf(Seed seed, Style style) throws IOException {
    Typesetter setter = new Typesetter(style, seed.bilingual() ? 1 : style.columns);
    try (setter.sheets) {
      if (style == Style.TAGGED) {
        setter.sheets.document().getDocumentCatalog().setStructureTreeRoot(setter.tree);
      }
      setter.page();
      boolean inTable = false;
      for (Seed.Part part : seed.parts()) {
        if (part.cells().size() > 1) {
          setter.row(part.cells(), !inTable);
          inTable = true;
        } else {
          inTable = false;
          for (String paragraph : part.cells().get(0)) {
            setter.paragraph(part.kind(), paragraph);
          }
        }
      }
      setter.foot();
      return setter.sheets.bytes();
    }
  }

  private void page() throws IOException {
    foot();
    sheets.sheet();
    sheets.text(LEFT, 34, NOTE, "Workshop copy 12 May 2031");
    String number = "Page " + sheets.count();
    sheets.text((Sheets.WIDTH - Sheets.width(number, NOTE)) / 2, 806, NOTE, number);
    column = 0;
    y = TOP;
  }

  private void foot() {
    float at = BOTTOM + 16;
    for (String note : notes) {
      sheets.text(LEFT, at, NOTE, note);
      at += NOTE + 2;
    }
    notes.clear();
  }

  private float width() {
    float whole = Sheets.WIDTH - 2 * LEFT;
    return (whole - (columns - 1) * GAP) / columns;
  }

  private void paragraph(Block.Kind kind, String text) throws IOException {
    if (kind == Block.Kind.FOOTNOTE) {
      text = text.strip();
      for (Row row : rows(text, width() * columns * SIZE / NOTE, null)) {
        notes.add(row.words());
      }
      return;
    }
    for (Row row : rows(text, width(), tag("P", tree))) {
      if (y + SIZE > BOTTOM - notes.size() * NOTE) {
        next();
      }
      y += LEADING;
      put(LEFT + column * (width() + GAP), y, row, width());
      y += row.step() - LEADING;
    }
  }

  private void next() throws IOException {
    if (column + 1 < columns) {
      column++;
      y = TOP;
    } else {
      page();
    }
  }

  private void put(float x, float at, Row row, float width) {
    if (row.of() == null) {
      words(x, at, row, width);
    } else {
      sheets.begin(row.of());
      words(x, at, row, width);
      sheets.end();
    }
  }

  private PDStructureElement tag(String type, PDStructureNode parent) {
    if (style != Style.TAGGED) {
      return null;
    }
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  private void words(float x, float at, Row row, float width) {
    boolean narrow = style.columns > columns;
    if (!style.justified || narrow || row.last()) {
      sheets.text(x, at, SIZE, row.words());
      return;
    }
    float room = width - Sheets.width(row.words(), SIZE);
    String[] words = row.words().split(" ");
    if (words.length < 4) {
      sheets.text("Sample", x, at, SIZE, row.words(), room / (row.words().length() - 1));
      return;
    }
    float each = Sheets.width(" ", SIZE) + room / (words.length - 1);
    float place = x;
    for (String word : words) {
      sheets.text(place, at, SIZE, word);
      place += Sheets.width(word, SIZE) + each;
    }
  }

  /** A row of a table; what finds no room goes on on the next page, cell by cell. */
  private void row(List<List<String>> cells, boolean first) throws IOException {
    float width = (Sheets.WIDTH - 2 * LEFT) / cells.size();
    List<List<Row>> open = new ArrayList<>();
    table = first ? tag("Table", tree) : table;
    PDStructureElement line = tag("TR", table);
    for (List<String> cell : cells) {
      List<Row> rows = new ArrayList<>();
      PDStructureElement own = tag("TD", line);
      cell.forEach(p -> rows.addAll(rows(p, width - 2 * PADDING, tag("P", own))));
      open.add(rows);
    }
    boolean begun = first;
    while (open.stream().anyMatch(c -> !c.isEmpty())) {
      if (y + 2 * LEADING > BOTTOM) {
        page();
        begun = true;
      }
      float from = y;
      float to = y;
      for (int i = 0; i < open.size(); i++) {
        to = Math.max(to, cell(LEFT + i * width + PADDING, from, open.get(i), width));
      }
      y = to + (style == Style.TAGGED ? 0 : PADDING);
      rules(cells.size(), width, from, begun);
      begun = false;
      if (open.stream().anyMatch(c -> !c.isEmpty())) {
        page();
        begun = true;
      }
    }
  }

  private float cell(float x, float from, List<Row> rows, float width) {
    float at = from + 2;
    while (!rows.isEmpty() && at + LEADING < BOTTOM) {
      Row row = rows.remove(0);
      put(x, at + LEADING - 3, row, width - 2 * PADDING);
      at += row.step();
    }
    return at;
  }

  private void rules(int columns, float width, float from, boolean begun) {
    if (!style.rules) {
      return;
    }
    if (begun) {
      sheets.line(LEFT, from, LEFT + columns * width, from);
    }
    sheets.line(LEFT, y, LEFT + columns * width, y);
    for (int i = 0; i <= columns; i++) {
      sheets.line(LEFT + i * width, from, LEFT + i * width, y);
    }
  }

  /** A paragraph's lines, broken where Unicode lets lines break. */
  private List<Row> rows(String text, float width, PDStructureElement of) {
    List<Row> rows = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int begin = 0;
    int end = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (end > begin && Sheets.width(text.substring(begin, at).strip(), SIZE) > width) {
        rows.add(new Row(text.substring(begin, end).strip(), false, LEADING, of));
        begin = end;
      }
      end = at;
    }
    rows.add(
        new Row(
            text.substring(begin).strip(),
            true,
            style == Style.TAGGED ? LEADING : LEADING + 7,
            of));
    return rows;
  }
}
