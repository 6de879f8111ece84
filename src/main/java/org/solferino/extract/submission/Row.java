package org.solferino.extract.submission;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;

/** A row of a list of documents: its symbol, and its words, which may go on over several blocks. */
final class Row {
  /**
   * A stretch of a block that belongs to the row.
   *
   * @param index of the block in the list that was given
   * @param at where it begins in the row's words
   */
  record Piece(Block block, int index, int begin, int end, int at) {}

  private final String symbol;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Row(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  int blocks() {
    return pieces.size();
  }

  Lang lang() {
    return pieces.isEmpty() ? Lang.UND : pieces.get(pieces.size() - 1).block().lang();
  }

  List<Piece> pieces() {
    return pieces;
  }

  void add(Block block, int index, int begin, int end) {
    if (end <= begin) {
      return;
    }
    if (text.length() > 0 && block.lang().spaced()) {
      text.append(' ');
    }
    pieces.add(new Piece(block, index, begin, end, text.length()));
    text.append(block.string(), begin, end);
  }

  /**
   * The place of the row's words in the source; of the first block's share where there are more.
   */
  Evidence evidence(int begin, int end) {
    Piece first = null;
    Span span = null;
    for (Piece piece : pieces) {
      int from = Math.max(begin, piece.at());
      int to = Math.min(end, piece.at() + piece.end() - piece.begin());
      if (from < to) {
        int shift = piece.begin() - piece.at();
        Span part = piece.block().text().source(from + shift, to + shift);
        span = span == null ? part : span.union(part);
        first = first == null ? piece : first;
      }
    }
    if (first == null) {
      first = pieces.get(0);
      span = first.block().text().source(first.begin(), first.begin());
    }
    return new Evidence(first.block().order(), span, first.block().lang(), "submissions", "");
  }
}
