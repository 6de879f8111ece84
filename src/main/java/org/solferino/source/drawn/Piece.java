package org.solferino.source.drawn;

import org.solferino.document.Block;
import org.solferino.document.Lang;

/**
 * A paragraph, an item or a part of a cell as a reader drew it from a file.
 *
 * @param kind what it is
 * @param text its words in logical order; a line break inside is a space to what follows
 * @param page from 1, or 0 where the file knows no pages
 * @param table number of its table, or -1
 * @param row in that table from 0, or -1
 * @param column in that row from 0, or -1; several pieces may share a cell
 * @param lang the language that the file says it is in, else {@link Lang#UND}
 */
public record Piece(
    Block.Kind kind, String text, int page, int table, int row, int column, Lang lang) {

  public static Piece of(Block.Kind kind, String text, int page) {
    return new Piece(kind, text, page, -1, -1, -1, Lang.UND);
  }

  public static Piece cell(String text, int page, int table, int row, int column) {
    return new Piece(Block.Kind.CELL, text, page, table, row, column, Lang.UND);
  }

  public Piece in(Lang stated) {
    return new Piece(kind, text, page, table, row, column, stated);
  }
}
