package org.solferino.document;

/**
 * A paragraph, a list item, a heading or a table cell, in reading order and in one language.
 *
 * @param order position in the document, from 0
 * @param kind what it is
 * @param lang the language that it is written in
 * @param text its words, normalised; each character mapped to the document's text
 * @param table number of the table it stands in, or -1
 * @param row row in that table (a line of tab-separated cells), or -1
 * @param column column in that row from 0, or -1
 * @param page page of the source from 1, or 0 where unknown
 */
public record Block(
    int order, Kind kind, Lang lang, MappedText text, int table, int row, int column, int page) {

  /** What a block is. {@code FURNITURE} is running heads, page numbers, lists of link addresses. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    CELL,
    FOOTNOTE,
    FURNITURE
  }

  public String string() {
    return text.text();
  }

  public boolean inTable() {
    return table >= 0;
  }
}
