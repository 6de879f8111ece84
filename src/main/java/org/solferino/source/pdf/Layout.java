package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.solferino.document.Block;
import org.solferino.source.drawn.Piece;

/** The pages of a document put together: what is furniture, tables, notes and running text. */
final class Layout {
  private static final double SIDE_BY_SIDE = 0.3;

  private final List<Page> pages;
  private final List<List<Line>> lines;
  private final Margins margins;
  private final float body;
  private final Spacing spacing;
  private final Writer writer;

  private final List<Tags.Text> tags;

  /**
   * @param tags the texts of the structure tree; none where the document has none
   */
  Layout(List<Page> pages, List<Tags.Text> tags) {
    this.pages = pages;
    this.tags = tags;
    Lines plain = new Lines(Set.of());
    this.lines = pages.stream().map(p -> plain.of(p.glyphs())).toList();
    this.margins = new Margins(pages, lines);
    this.body = bodySize(pages);
    this.spacing = Spacing.of(lines);
    this.writer = new Writer(body);
  }

  List<Piece> pieces() {
    List<TaggedLayout.Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      sheets.add(sheet(pages.get(i), lines.get(i)));
    }
    for (int i = 0; i < pages.size(); i++) {
      page(pages.get(i), sheets.get(i));
    }
    List<Piece> drawn = writer.pieces();
    List<Piece> told = new TaggedLayout(sheets, tags).pieces();
    // A tree that knows of no rows, where rows are seen, was made of text put side by side.
    boolean blind = inCells(told) == 0 && inCells(drawn) > SIDE_BY_SIDE;
    return Hyphens.decided(told.isEmpty() || blind ? drawn : told);
  }

  /** The share of the letters that stands in cells. */
  private static double inCells(List<Piece> pieces) {
    long all = pieces.stream().mapToLong(p -> p.text().length()).sum();
    long cells =
        pieces.stream().filter(p -> p.table() >= 0).mapToLong(p -> p.text().length()).sum();
    return all == 0 ? 0 : (double) cells / all;
  }

  private TaggedLayout.Sheet sheet(Page page, List<Line> all) {
    List<Line> furniture = margins.of(page, all);
    List<Glyph> glyphs =
        page.glyphs().stream().filter(g -> furniture.stream().noneMatch(f -> holds(f, g))).toList();
    List<Line> own = all.stream().filter(l -> !furniture.contains(l)).toList();
    return new TaggedLayout.Sheet(page.number(), glyphs, Footnotes.of(own, body), furniture);
  }

  private void page(Page page, TaggedLayout.Sheet sheet) {
    Footnotes notes = sheet.notes();
    List<Glyph> above = sheet.glyphs().stream().filter(g -> g.y() < notes.top()).toList();
    writer.page(page.number());
    body(page, above, new Lines(notes.numbers()));
    List<Line> below =
        new Lines(Set.of()).of(sheet.glyphs().stream().filter(g -> g.y() >= notes.top()).toList());
    writer.notes(new Paragraphs(spacing).of(below));
    sheet.furniture().forEach(f -> writer.furniture(f.text()));
  }

  private static boolean holds(Line line, Glyph glyph) {
    return Math.abs(line.y() - glyph.y()) < 0.6f * line.size()
        && glyph.middle() >= line.left() - 1
        && glyph.middle() <= line.right() + 1;
  }

  /** Ruled tables and the text between them, from the top. */
  private void body(Page page, List<Glyph> glyphs, Lines reader) {
    List<Glyph> left = new ArrayList<>(glyphs);
    for (Grid grid : Grid.of(page.rules())) {
      Map<Integer, List<Glyph>> cells = new TreeMap<>();
      List<Glyph> outside = new ArrayList<>();
      for (Glyph glyph : left) {
        int cell = grid.cell(glyph);
        if (cell < 0) {
          outside.add(glyph);
        } else {
          cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(glyph);
        }
      }
      long filled = cells.values().stream().filter(c -> !c.stream().allMatch(Glyph::blank)).count();
      if (filled < 2) {
        continue;
      }
      text(reader.of(outside.stream().filter(g -> g.y() < grid.top()).toList()));
      table(grid, cells, reader);
      left =
          outside.stream()
              .filter(g -> g.y() >= grid.top())
              .collect(java.util.stream.Collectors.toList());
    }
    text(reader.of(left));
  }

  private void table(Grid grid, Map<Integer, List<Glyph>> cells, Lines reader) {
    List<BitSet> columns = columns(grid);
    int row = -1;
    List<List<Paragraph>> current = new ArrayList<>();
    for (Map.Entry<Integer, List<Glyph>> cell : cells.entrySet()) {
      int at = cell.getKey() / grid.columns();
      BitSet own = columns.get(at);
      if (at != row) {
        writer.row(current);
        if (row < 0) {
          writer.ruled(grid, grid.lefts(own));
        } else if (!own.equals(columns.get(row))) {
          writer.columns(grid.lefts(own));
        }
        current = empty(own.cardinality());
        row = at;
      }
      int column = own.get(0, cell.getKey() % grid.columns()).cardinality();
      current.set(column, paragraphs(reader.of(cell.getValue())));
    }
    writer.row(current);
  }

  /**
   * The columns of each row. Rows of which one has the other's columns and more have them in
   * common; where rows are cut at other places, a table with other columns begins.
   */
  private static List<BitSet> columns(Grid grid) {
    List<BitSet> columns = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      BitSet own = grid.begins(row);
      BitSet before = row == 0 ? own : columns.get(row - 1);
      BitSet both = (BitSet) own.clone();
      both.or(before);
      if (both.equals(before)) {
        columns.add(before);
      } else {
        for (int i = row - 1; i >= 0 && both.equals(own) && columns.get(i).equals(before); i--) {
          columns.set(i, own);
        }
        columns.add(own);
      }
    }
    return columns;
  }

  private static List<List<Paragraph>> empty(int columns) {
    List<List<Paragraph>> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(List.of());
    }
    return row;
  }

  private List<Paragraph> paragraphs(List<Line> column) {
    return new Paragraphs(spacing).of(column);
  }

  private void text(List<Line> region) {
    Columns columns = new Columns(spacing);
    for (Columns.Band band : columns.bands(region, writer.tableOpen())) {
      if (!band.rows()) {
        List<List<Line>> order = new ArrayList<>(band.columns());
        if (order.size() > 1 && rightToLeft(region)) {
          java.util.Collections.reverse(order);
        }
        order.forEach(column -> writer.text(paragraphs(column)));
      } else if (band.columns().size() == 1) {
        writer.text(paragraphs(band.columns().get(0)));
      } else {
        writer.unruled(band.lefts());
        for (List<List<Line>> row : columns.rows(band)) {
          writer.row(row.stream().map(this::paragraphs).toList());
        }
      }
    }
  }

  private static boolean rightToLeft(List<Line> region) {
    return region.stream().filter(l -> VisualOrder.mostlyRightToLeft(l.text())).count() * 2
        > region.size();
  }

  private static float bodySize(List<Page> pages) {
    int[] count = new int[400];
    for (Page page : pages) {
      for (Glyph glyph : page.glyphs()) {
        count[Math.min(399, Math.round(glyph.size() * 4))]++;
      }
    }
    int best = 0;
    for (int i = 1; i < count.length; i++) {
      best = count[i] > count[best] ? i : best;
    }
    return best / 4f;
  }

  static Block.Kind kind(Paragraph paragraph, float body) {
    boolean large = paragraph.size() > 1.2f * body;
    boolean strong = paragraph.bold() && paragraph.text().length() < 100;
    return (large || strong)
            && !Paragraphs.closed(paragraph.text())
            && !Paragraphs.opens(paragraph.text())
        ? Block.Kind.HEADING
        : Block.Kind.PARAGRAPH;
  }
}
