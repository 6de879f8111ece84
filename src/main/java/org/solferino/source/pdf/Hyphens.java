package org.solferino.source.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.source.drawn.Piece;

/**
 * Hyphens at the ends of lines: of a compound, which keeps it ("co-chair"), or of a word that was
 * broken. The document's other words tell.
 */
final class Hyphens {
  /** Stands where a hyphen stood at a line's end until it is decided. */
  static final String DOUBT = "\u001F";

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-\u2010]\\p{L}++)*+");
  private static final Pattern BROKEN =
      Pattern.compile("(?<!\\p{L})(\\p{L}++)" + DOUBT + "(\\p{L}++)");
  private static final int SHORTEST = 4;

  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();

  private Hyphens(List<Piece> pieces) {
    for (Piece piece : pieces) {
      Matcher word =
          WORD.matcher(BROKEN.matcher(piece.text().toLowerCase(Locale.ROOT)).replaceAll(" "));
      while (word.find()) {
        String[] parts = word.group().split("[-\u2010]");
        words.addAll(List.of(parts));
        if (parts.length > 1) {
          compounds.add(String.join("-", parts));
          prefixes.add(parts[0]);
        }
      }
    }
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
      String joint = compound(broken.group(1), broken.group(2)) ? "-" : "";
      broken.appendReplacement(
          out, Matcher.quoteReplacement(broken.group(1) + joint + broken.group(2)));
    }
    String text = broken.appendTail(out).toString().replace(DOUBT, "");
    return new Piece(
        piece.kind(), text, piece.page(), piece.table(), piece.row(), piece.column(), piece.lang());
  }

  private boolean compound(String before, String after) {
    String left = before.toLowerCase(Locale.ROOT);
    String right = after.toLowerCase(Locale.ROOT);
    if (words.contains(left + right)) {
      return false;
    }
    return compounds.contains(left + "-" + right)
        || prefixes.contains(left)
        || left.length() >= SHORTEST
            && right.length() >= SHORTEST
            && words.contains(left)
            && words.contains(right);
  }
}
