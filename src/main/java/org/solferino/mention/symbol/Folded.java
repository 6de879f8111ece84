package org.solferino.mention.symbol;

/**
 * A block's text with each character folded to the one that tables and grammars use. The length
 * stays the same, so offsets hold for both.
 *
 * @param plain full-width forms, digits of other scripts, dashes and blanks folded
 * @param lower the same in lower case
 */
record Folded(String plain, String lower) {

  static Folded of(String text) {
    char[] plain = text.toCharArray();
    char[] lower = new char[plain.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = fold(plain[i]);
      lower[i] = Character.toLowerCase(plain[i]);
    }
    return new Folded(new String(plain), new String(lower));
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '\u2013' || c == '\u2212') {
      return '-';
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }

  char at(int i) {
    return i >= 0 && i < plain.length() ? plain.charAt(i) : '\0';
  }

  /** Russian text often has Cyrillic letters that look like the Latin ones of a symbol. */
  char latin(int i) {
    char c = at(i);
    int look = "АВЕКМНОРСТХ".indexOf(c);
    return look < 0 ? c : "ABEKMHOPCTX".charAt(look);
  }

  int skipBlanks(int from, int most) {
    int i = from;
    while (i < from + most && at(i) == ' ') {
      i++;
    }
    return i;
  }

  static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean upper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean alphanumeric(char c) {
    return digit(c) || upper(c) || (c >= 'a' && c <= 'z');
  }
}
