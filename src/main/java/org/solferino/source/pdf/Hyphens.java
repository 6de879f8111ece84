package org.solferino.source.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.source.drawn.Compounds;
import org.solferino.source.drawn.Piece;

/**
 * Hyphens at the ends of lines: of a compound, which keeps it ("co-chair"), or of a word that was
 * broken. The document's other words tell.
 */
final class Hyphens {
  /** Stands where a hyphen stood at a line's end until it is decided. */
  static final String DOUBT = "\u001F";

  private static final Pattern BROKEN =
      Pattern.compile("(?<!\\p{L})(\\p{L}++)" + DOUBT + "(\\p{L}++)");

  private final Compounds compounds = new Compounds();

  private Hyphens(List<Piece> pieces) {
    pieces.forEach(piece -> compounds.read(BROKEN.matcher(piece.text()).replaceAll(" ")));
  }

  /** The pieces with every doubt decided. */
  static List<Piece> decided(List<Piece> pieces) {
    if (pieces.stream().noneMatch(p -> p.text().contains(DOUBT))) {
      return pieces;
    }
    Hyphens hyphens = new Hyphens(pieces);
    return pieces.stream().map(hyphens::decided).toList();
  }

  private Piece decided(Piece piece) {
    Matcher broken = BROKEN.matcher(piece.text());
    StringBuilder out = new StringBuilder();
    while (broken.find()) {
      String joint = compounds.hold(broken.group(1), broken.group(2)) ? "-" : "";
      broken.appendReplacement(
          out, Matcher.quoteReplacement(broken.group(1) + joint + broken.group(2)));
    }
    String text = broken.appendTail(out).toString().replace(DOUBT, "");
    return new Piece(
        piece.kind(), text, piece.page(), piece.table(), piece.row(), piece.column(), piece.lang());
  }
}
