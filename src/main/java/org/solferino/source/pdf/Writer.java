package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.List;
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

  private final float body;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Piece> aside = new ArrayList<>();
  private int page;
  private int table = -1;
  private int row = -1;
  private int columns;
  private boolean inTable;
  private boolean turned;
  private Grid grid;
  private List<List<Paragraph>> head;

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
      if (i == 0 && !inTable && open.size() == 1 && open.get(0).paragraph().continues(next)) {
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
  void ruled(Grid next) {
    boolean same = turned && inTable && grid != null && grid.alike(next);
    begin(same);
    grid = next;
    columns = next.columns();
  }

  /** A table without lines begins, or goes on. */
  void unruled(int count) {
    begin(inTable && grid == null && columns == count);
    grid = null;
    columns = count;
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

  void row(List<List<Paragraph>> cells) {
    if (cells.stream().allMatch(List::isEmpty)) {
      return;
    }
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
    row++;
    head = row == 0 ? cells : head;
    for (int column = 0; column < cells.size(); column++) {
      for (Paragraph paragraph : cells.get(column)) {
        open.add(new Open(paragraph, Block.Kind.CELL, page, table, row, column));
      }
    }
  }

  private static List<List<String>> words(List<List<Paragraph>> cells) {
    return cells == null
        ? List.of()
        : cells.stream().map(c -> c.stream().map(Paragraph::text).toList()).toList();
  }

  /** A row that a page's end has cut: a cell stops inside a sentence, or has nothing yet. */
  private boolean goesOn(List<List<Paragraph>> cells) {
    boolean cut = false;
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        Paragraph next = cells.get(column).get(0);
        Open last = last(column);
        if (last == null || Paragraphs.opens(next.text())) {
          return false;
        }
        cut |= last.paragraph().continues(next);
      }
    }
    return cut;
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
        int at = open.lastIndexOf(last);
        boolean joined = next == cells.get(column).get(0) && last.paragraph().continues(next);
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
