package org.solferino.source;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;

/**
 * Cuts a text into blocks in reading order: paragraphs (their lines joined again), list items, the
 * cells of tab-separated rows, footnotes, page furniture. The blocks' text is still the source's,
 * but for markup; the language room normalises it.
 */
public final class Segmenter {
  private final String text;
  private final boolean markup;
  private final Layout layout;
  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();
  private Hyphens hyphens;
  private int table = -1;
  private int row = -1;
  private boolean inTable;
  private boolean footnotes;

  private Segmenter(String text) {
    this.text = text;
    this.markup = Markup.isMarkup(text);
    this.lines = lines(text);
    this.layout = Layout.of(lines);
  }

  /** The blocks of a text, languages not yet told. */
  public static List<Block> blocks(String text) {
    Segmenter segmenter = new Segmenter(text);
    String head =
        text.substring(0, Math.min(text.length(), 2000)).toLowerCase(java.util.Locale.ROOT);
    boolean page = head.contains("<html") || head.contains("<!doctype");
    if (segmenter.markup && (page || segmenter.fragment())) {
      segmenter.wholeMarkup();
    } else {
      segmenter.read();
    }
    return segmenter.blocks;
  }

  /** A page without its frame: a table in tags, and hardly a line that opens with no tag. */
  private boolean fragment() {
    if (text.indexOf("<t") < 0 || !text.contains("<td") || !text.contains("<tr")) {
      return false;
    }
    long written = lines.stream().filter(l -> !l.blank()).count();
    long tagged =
        lines.stream().filter(l -> !l.tabbed() && l.string().strip().startsWith("<")).count();
    return tagged * 10 >= written * 8;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    // Only form feeds tell pages: a text without any has none.
    int page = text.indexOf('\f') < 0 ? 0 : 1;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\f' || c == '\r' || c == '\u2028' || c == '\u0085') {
        lines.add(new Line(begin, text.substring(begin, i), page));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        if (c == '\f') {
          page++;
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private void wholeMarkup() {
    for (Markup.Piece piece : Markup.pieces(text, 0, text.length())) {
      if (piece.column() >= 0) {
        table = 0;
        row = piece.row();
        add(Block.Kind.CELL, piece.text(), piece.column(), 0);
      } else {
        table = -1;
        row = -1;
        add(kind(piece), piece.text(), -1, 0);
      }
    }
  }

  private static Block.Kind kind(Markup.Piece piece) {
    return piece.heading()
        ? Block.Kind.HEADING
        : piece.listItem() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private void read() {
    List<Line> paragraph = new ArrayList<>();
    List<Line> pending = new ArrayList<>();
    boolean blank = false;
    boolean paged = false;
    for (Line line : lines) {
      if (line.blank()) {
        blank = true;
        continue;
      }
      if (LineKinds.rule(line.string())) {
        footnotes = true;
        blank = true;
        pending = paragraph;
        paragraph = new ArrayList<>();
        continue;
      }
      if (LineKinds.furniture(line.string()) && !line.tabbed()) {
        // Furniture parts no paragraph: a sentence runs on over a page's end.
        if (footnotes) {
          flush(paragraph);
          paragraph = pending;
          pending = new ArrayList<>();
          footnotes = false;
        }
        paged = true;
        if (!layout.wrapped() && !runsOn(paragraph, null)) {
          flush(paragraph);
          paragraph = new ArrayList<>();
        }
        add(
            Block.Kind.FURNITURE,
            MappedText.of(line.string(), line.begin()).trim(),
            -1,
            line.page());
        blank = true;
        continue;
      }
      if (line.tabbed()) {
        flush(paragraph);
        paragraph = new ArrayList<>();
        cells(line, blank);
        blank = false;
        continue;
      }
      if (footnotes
          && !LineKinds.footnote(line.string())
          && (paragraph.isEmpty() || !layout.continues(last(paragraph), line, blank))) {
        flush(paragraph);
        paragraph = pending;
        pending = new ArrayList<>();
        footnotes = false;
      }
      boolean over =
          paged
              && !paragraph.isEmpty()
              && (runsOn(paragraph, line) || layout.runsOn(last(paragraph), line));
      paged = false;
      if (over || !paragraph.isEmpty() && layout.continues(last(paragraph), line, blank)) {
        paragraph.add(line);
      } else {
        flush(paragraph);
        paragraph = new ArrayList<>(List.of(line));
      }
      inTable = false;
      blank = false;
    }
    flush(paragraph);
    flush(pending);
    blocks.sort(java.util.Comparator.comparingInt(b -> b.text().source().begin()));
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      blocks.set(
          i, new Block(i, b.kind(), b.lang(), b.text(), b.table(), b.row(), b.column(), b.page()));
    }
  }

  /** A list or a sentence that a page's end breaks off: {@code next} is what follows, if known. */
  private static boolean runsOn(List<Line> paragraph, Line next) {
    if (paragraph.isEmpty() || next != null && LineKinds.opens(next.string())) {
      return false;
    }
    String line = last(paragraph).string();
    return LineKinds.endsWithComma(line) || LineKinds.endsJoining(line);
  }

  private static Line last(List<Line> lines) {
    return lines.get(lines.size() - 1);
  }

  private void cells(Line line, boolean blankBefore) {
    if (!inTable || blankBefore) {
      // Rows keep their table over a blank line: extraction breaks tables at pages.
      if (!inTable) {
        table++;
      }
      inTable = true;
    }
    row++;
    int begin = 0;
    int column = 0;
    String string = line.string();
    for (int i = 0; i <= string.length(); i++) {
      if (i == string.length() || string.charAt(i) == '\t') {
        if (i > begin && !string.substring(begin, i).isBlank()) {
          cell(line.begin() + begin, line.begin() + i, column, line.page());
        }
        begin = i + 1;
        column++;
      }
    }
  }

  private void cell(int begin, int end, int column, int page) {
    if (markup) {
      for (Markup.Piece piece : Markup.pieces(text, begin, end)) {
        add(Block.Kind.CELL, piece.text(), column, page);
      }
      return;
    }
    for (MappedText part : Bullets.split(MappedText.of(text.substring(begin, end), begin))) {
      add(Block.Kind.CELL, part, column, page);
    }
  }

  private void flush(List<Line> paragraph) {
    if (paragraph.isEmpty()) {
      return;
    }
    Line first = paragraph.get(0);
    if (markup) {
      for (Markup.Piece piece : Markup.pieces(text, first.begin(), last(paragraph).end())) {
        addOutside(kind(piece), piece.text(), first.page());
      }
      return;
    }
    int bullet = LineKinds.bullet(first.string());
    MappedText joined = joined(paragraph, bullet);
    Block.Kind kind =
        footnotes && LineKinds.footnote(first.string())
            ? Block.Kind.FOOTNOTE
            : bullet > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    for (MappedText part : Bullets.split(joined)) {
      addOutside(kind, part.trim(), first.page());
    }
  }

  /**
   * A paragraph's lines as one; a word that a line's end divides is whole again.
   *
   * @param bullet how much of the first line is left out
   */
  private MappedText joined(List<Line> paragraph, int bullet) {
    MappedText.Builder joiner = new MappedText.Builder();
    int from = bullet;
    for (int i = 0; i < paragraph.size(); i++) {
      Line line = paragraph.get(i);
      String string = line.string();
      String half = Hyphens.half(string);
      Line next = half == null || i + 1 == paragraph.size() ? null : paragraph.get(i + 1);
      int indent =
          next == null ? 0 : next.string().length() - next.string().stripLeading().length();
      String other = next == null ? null : Hyphens.half(next.string(), indent);
      int to = string.length();
      if (other != null) {
        hyphens = hyphens == null ? Hyphens.of(text) : hyphens;
        to = string.stripTrailing().length() - (hyphens.divides(half, other) ? 1 : 0);
      }
      joiner.add(MappedText.of(string.substring(from, to), line.begin() + from));
      if (other == null && i + 1 < paragraph.size()) {
        joiner.add(' ', paragraph.get(i + 1).begin());
      }
      from = other == null ? 0 : indent;
    }
    return joiner.build();
  }

  private void addOutside(Block.Kind kind, MappedText part, int page) {
    int keptTable = table;
    int keptRow = row;
    table = -1;
    row = -1;
    add(kind, part, -1, page);
    table = keptTable;
    row = keptRow;
  }

  private void add(Block.Kind kind, MappedText part, int column, int page) {
    if (part.isBlank()) {
      return;
    }
    boolean cell = kind == Block.Kind.CELL;
    blocks.add(
        new Block(
            blocks.size(), kind, Lang.UND, part, cell ? table : -1, cell ? row : -1, column, page));
  }
}
