package org.solferino.source;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.MappedText;
import org.solferino.source.drawn.Drawing;
import org.solferino.source.drawn.Piece;

/**
 * The text of a file that is no plain text, and its blocks. Paragraphs stand on lines of their own
 * with a blank line between, rows on lines with tabs between the cells; a form feed begins a page.
 *
 * @param text what all offsets point into
 * @param blocks in reading order, each a part of the text
 * @param remarks what was left out or assumed
 */
record Transcript(String text, List<Block> blocks, List<String> remarks) {

  static Transcript of(Drawing drawing) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Piece before = null;
    for (Piece piece : drawing.pieces()) {
      if (piece.text().isBlank()) {
        continue;
      }
      if (before != null) {
        text.append(between(before, piece));
      }
      int begin = text.length();
      text.append(piece.text());
      add(blocks, piece, MappedText.of(piece.text(), begin));
      before = piece;
    }
    return new Transcript(text.append('\n').toString(), List.copyOf(blocks), drawing.remarks());
  }

  private static String between(Piece before, Piece piece) {
    boolean sameTable = piece.table() >= 0 && piece.table() == before.table();
    if (sameTable && piece.row() == before.row()) {
      return piece.column() > before.column()
          ? "\t".repeat(Math.min(piece.column() - before.column(), 16))
          : "\n";
    }
    String end = sameTable ? "\n" : "\n\n";
    return piece.page() > before.page() ? end + "\f" : end;
  }

  private static void add(List<Block> blocks, Piece piece, MappedText whole) {
    int bullet = piece.kind() == Block.Kind.FURNITURE ? 0 : LineKinds.bullet(piece.text());
    Block.Kind kind = piece.kind();
    if (bullet > 0 && kind == Block.Kind.PARAGRAPH) {
      kind = Block.Kind.LIST_ITEM;
    }
    if (kind == Block.Kind.PARAGRAPH && LineKinds.furniture(piece.text())) {
      kind = Block.Kind.FURNITURE;
    }
    MappedText words = kind == Block.Kind.CELL ? whole : whole.slice(bullet, whole.length());
    for (MappedText part : kind == Block.Kind.FURNITURE ? List.of(words) : Bullets.split(words)) {
      blocks.add(
          new Block(
              blocks.size(),
              kind,
              piece.lang(),
              part.trim(),
              piece.table(),
              piece.row(),
              piece.column(),
              piece.page()));
    }
  }
}
