package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.solferino.document.Block;
import org.solferino.source.drawn.Piece;

/** Writes pieces in reading order, and joins what the end of a page or column has parted. */
final class Writer {
  /** A paragraph or a cell's paragraph on its way to a piece. */
  private record Open(
      Paragraph paragraph, Block.Kind kind, int page, int table, int row, int column) {
    Piece piece() {
      return new Piece(
          kind, paragraph.text(), page, table, row, column, org.solferino.document.Lang.UND);
    }
  }

  /** Without lines a column begins where its first letter does, about. */
  private static final float NEAR = 12;

  private final float body;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Piece> aside = new ArrayList<>();
  private int page;
  private int table = -1;
  private int row = -1;
  private boolean inTable;
  private boolean turned;
  private Grid grid;

  /** Where columns begin with which a table goes on that had others; null where it has the same. */
  private float[] strange;

  private List<List<Paragraph>> head;

  /** Where in the table the columns of this page stand, -1 for nowhere. */
  private int[] places = {};

  /** Where the table's columns begin. */
  private float[] lefts = {};

  Writer(float body) {
    this.body = body;
  }

  List<Piece> pieces() {
    flush();
    return pieces;
  }

  /** A page begins: what is open may go on there. */
  void page(int number) {
    page = number;
    turned = true;
  }

  void text(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = paragraphs.get(i);
      if (i == 0
          && !inTable
          && open.size() == 1
          && (turned || !open.get(0).paragraph().apart(next))
          && open.get(0).paragraph().flows(next)) {
        Open before = open.get(0);
        open.set(
            0, new Open(before.paragraph().with(next), before.kind(), before.page(), -1, -1, -1));
      } else {
        flush();
        open.add(new Open(next, Layout.kind(next, body), page, -1, -1, -1));
      }
      inTable = false;
      turned = false;
    }
  }

  /** A table with ruling lines begins, or goes on where the page has turned. */
  void ruled(Grid next, float[] columns) {
    boolean same = turned && inTable && grid != null && grid.framed(next);
    begin(same);
    if (same) {
      goOn(columns);
    } else {
      own(columns);
    }
    grid = next;
  }

  /**
   * A table without lines begins, or goes on.
   *
   * @param columns where its columns begin, from the left
   */
  void unruled(float[] columns) {
    boolean same = inTable && grid == null && (turned || alike(columns));
    begin(same);
    if (same) {
      goOn(columns);
    } else {
      own(columns);
    }
    grid = null;
  }

  /** From here on rows of the table have other columns. */
  void columns(float[] columns) {
    own(columns);
  }

  private boolean alike(float[] columns) {
    return columns.length == lefts.length && Arrays.stream(placesOf(columns)).noneMatch(p -> p < 0);
  }

  private void goOn(float[] columns) {
    places = placesOf(columns);
    strange = Arrays.stream(places).anyMatch(p -> p < 0) ? columns : null;
  }

  private void own(float[] columns) {
    lefts = columns;
    strange = null;
    places = IntStream.range(0, columns.length).toArray();
  }

  /** For each column the number of the table's column that begins where it does, or -1. */
  private int[] placesOf(float[] columns) {
    int[] found = new int[columns.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = -1;
      for (int j = 0; j < lefts.length; j++) {
        found[i] = Math.abs(columns[i] - lefts[j]) <= NEAR ? j : found[i];
      }
    }
    return found;
  }

  /** Whether a table without lines stood at the end of the page before. */
  boolean tableOpen() {
    return turned && inTable && grid == null;
  }

  private void begin(boolean same) {
    if (!same) {
      flush();
      table++;
      row = -1;
      head = null;
      turned = false;
    }
    inTable = true;
  }

  void row(List<List<Paragraph>> onPage) {
    if (onPage.stream().allMatch(List::isEmpty)) {
      return;
    }
    List<List<Paragraph>> cells = placed(onPage);
    boolean over = turned && row >= 0;
    if (over && words(cells).equals(words(head))) {
      cells.stream().flatMap(List::stream).forEach(p -> furniture(p.text()));
      return;
    }
    turned = false;
    if (over && goesOn(cells)) {
      continueRow(cells);
      return;
    }
    flush();
    if (strange != null) {
      own(strange);
      cells = onPage;
      table++;
      row = -1;
    }
    row++;
    head = row == 0 ? cells : head;
    for (int column = 0; column < cells.size(); column++) {
      for (Paragraph paragraph : cells.get(column)) {
        open.add(new Open(paragraph, Block.Kind.CELL, page, table, row, column));
      }
    }
  }

  /** The cells under the numbers that the table's columns had first. */
  private List<List<Paragraph>> placed(List<List<Paragraph>> onPage) {
    List<List<Paragraph>> cells = new ArrayList<>();
    for (int i = 0; i < onPage.size(); i++) {
      int place = places[i];
      while (cells.size() <= place) {
        cells.add(List.of());
      }
      if (place >= 0) {
        cells.set(place, onPage.get(i));
      } else if (!onPage.get(i).isEmpty()) {
        return List.of();
      }
    }
    return cells;
  }

  private static List<List<String>> words(List<List<Paragraph>> cells) {
    return cells == null
        ? List.of()
        : cells.stream().map(c -> c.stream().map(Paragraph::text).toList()).toList();
  }

  /**
   * A row that a page's end has cut: a cell stops inside a sentence. Short cells, as an agenda's,
   * often end without a stop: there a capital or a number in another cell speaks against it.
   */
  private boolean goesOn(List<List<Paragraph>> cells) {
    boolean cut = false;
    boolean whole = false;
    for (int column = 0; column < cells.size(); column++) {
      Open before = last(column);
      if (before != null && !cells.get(column).isEmpty()) {
        Paragraph last = before.paragraph();
        Paragraph next = cells.get(column).get(0);
        boolean opens = Paragraphs.opens(next.text());
        boolean title = Character.isUpperCase(next.text().codePointAt(0));
        if (last.continues(next) && !opens) {
          if (last.lines() > 2 || Character.isLowerCase(next.text().codePointAt(0))) {
            return true;
          }
          cut = true;
        }
        whole |= opens || title && last.lines() < 3;
      }
    }
    return cut && !whole;
  }

  private Open last(int column) {
    Open last = null;
    for (Open one : open) {
      last = one.column() == column ? one : last;
    }
    return last;
  }

  private void continueRow(List<List<Paragraph>> cells) {
    for (int column = 0; column < cells.size(); column++) {
      for (Paragraph next : cells.get(column)) {
        Open last = last(column);
        int at = last == null ? open.size() - 1 : open.lastIndexOf(last);
        boolean joined =
            last != null && next == cells.get(column).get(0) && last.paragraph().continues(next);
        Paragraph whole = joined ? last.paragraph().with(next) : next;
        int begun = joined ? last.page() : page;
        Open with = new Open(whole, Block.Kind.CELL, begun, table, row, column);
        if (joined) {
          open.set(at, with);
        } else {
          open.add(at + 1, with);
        }
      }
    }
  }

  void notes(List<Paragraph> notes) {
    for (Paragraph note : notes) {
      if (!Footnotes.marked(note.text()) && !aside.isEmpty()) {
        Piece before = aside.get(aside.size() - 1);
        if (before.kind() == Block.Kind.FOOTNOTE) {
          aside.set(
              aside.size() - 1,
              Piece.of(before.kind(), Paragraphs.join(before.text(), note.text()), before.page()));
          continue;
        }
      }
      aside.add(Piece.of(Block.Kind.FOOTNOTE, note.text(), page));
    }
  }

  void furniture(String text) {
    aside.add(Piece.of(Block.Kind.FURNITURE, text, page));
  }

  /** What stood at the pages' edges comes after the text that ran over them. */
  private void flush() {
    open.forEach(o -> pieces.add(o.piece()));
    open.clear();
    pieces.addAll(aside);
    aside.clear();
  }
}
