package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.solferino.document.Block;
import org.solferino.source.drawn.Piece;

/** The pages of a document put together: what is furniture, tables, notes and running text. */
final class Layout {
  private final List<Page> pages;
  private final List<List<Line>> lines;
  private final Margins margins;
  private final float body;
  private final float leading;
  private final Writer writer;

  Layout(List<Page> pages) {
    this.pages = pages;
    Lines plain = new Lines(Set.of());
    this.lines = pages.stream().map(p -> plain.of(p.glyphs())).toList();
    this.margins = new Margins(pages, lines);
    this.body = bodySize(pages);
    this.leading = leading(lines);
    this.writer = new Writer(body);
  }

  List<Piece> pieces() {
    for (int i = 0; i < pages.size(); i++) {
      page(pages.get(i), lines.get(i));
    }
    return writer.pieces();
  }

  private void page(Page page, List<Line> all) {
    List<Line> furniture = margins.of(page, all);
    List<Glyph> glyphs =
        page.glyphs().stream().filter(g -> furniture.stream().noneMatch(f -> holds(f, g))).toList();
    List<Line> own = all.stream().filter(l -> !furniture.contains(l)).toList();
    Footnotes notes = Footnotes.of(own, body);
    List<Glyph> above = glyphs.stream().filter(g -> g.y() < notes.top()).toList();
    writer.page(page.number());
    body(page, above, new Lines(notes.numbers()));
    List<Line> below =
        new Lines(Set.of()).of(glyphs.stream().filter(g -> g.y() >= notes.top()).toList());
    writer.notes(new Paragraphs(leading).of(below));
    furniture.forEach(f -> writer.furniture(f.text()));
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
    writer.ruled(grid);
    int row = -1;
    List<List<Paragraph>> current = new ArrayList<>();
    for (Map.Entry<Integer, List<Glyph>> cell : cells.entrySet()) {
      int at = cell.getKey() / grid.columns();
      if (at != row) {
        writer.row(current);
        current = empty(grid.columns());
        row = at;
      }
      current.set(cell.getKey() % grid.columns(), paragraphs(reader.of(cell.getValue())));
    }
    writer.row(current);
  }

  private static List<List<Paragraph>> empty(int columns) {
    List<List<Paragraph>> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(List.of());
    }
    return row;
  }

  private List<Paragraph> paragraphs(List<Line> column) {
    return new Paragraphs(leading).of(column);
  }

  private void text(List<Line> region) {
    Columns columns = new Columns(leading);
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
        writer.unruled(band.columns().size());
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

  /** The usual distance from line to line, in the lines' size. */
  private static float leading(List<List<Line>> pages) {
    List<Float> distances = new ArrayList<>();
    for (List<Line> page : pages) {
      for (int i = 0; i + 1 < page.size(); i++) {
        Line a = page.get(i);
        for (int j = i + 1; j < Math.min(page.size(), i + 5); j++) {
          Line b = page.get(j);
          boolean below = b.left() < a.right() && a.left() < b.right() && b.y() > a.y() + 1;
          if (below && Math.abs(a.size() - b.size()) < 0.5f) {
            distances.add((b.y() - a.y()) / a.size());
            break;
          }
        }
      }
    }
    float[] sorted = new float[distances.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = distances.get(i);
    }
    Arrays.sort(sorted);
    // The lower part: a document of short paragraphs has more distances between them than in them.
    float usual = sorted.length == 0 ? 1.3f : sorted[sorted.length * 3 / 10];
    return Math.max(1f, Math.min(usual, 2.6f));
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
