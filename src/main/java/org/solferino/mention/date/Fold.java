package org.solferino.mention.date;

import java.text.Normalizer;

/** Maps each character to the one that the tables are written in; lengths never change. */
final class Fold {
  /** Stands for characters that are not seen: marks of direction, soft hyphens. */
  static final char NOTHING = '\0';

  private static final int LATIN_END = 0x250;
  private static final int FULL_WIDTH = 0xFEE0;
  private static final char[] LATIN = new char[LATIN_END];

  static {
    for (char c = 0; c < LATIN_END; c++) {
      String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      LATIN[c] = Character.toLowerCase(base.charAt(0));
    }
  }

  private Fold() {}

  static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  private static char fold(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return fold((char) (c - FULL_WIDTH));
    }
    if (c == '~' || c == '\u301C' || c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
      return '-';
    }
    if (c == '\u00AD' || c == '\uFEFF' || Character.getType(c) == Character.FORMAT) {
      return NOTHING;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (c < LATIN_END) {
      return LATIN[c];
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى' -> 'ي';
      case '،' -> ',';
      case 'ё', 'Ё' -> 'е';
      case '\u2019' -> '\'';
      default -> Character.toLowerCase(c);
    };
  }
}
