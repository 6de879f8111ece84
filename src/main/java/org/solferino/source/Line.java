package org.solferino.source;

/**
 * One line of a source text.
 *
 * @param begin offset of its first character in the text
 * @param string the line without its end-of-line characters
 * @param page from 1, or 0 where the text has no pages
 */
record Line(int begin, String string, int page) {
  boolean blank() {
    return string.isBlank();
  }

  int end() {
    return begin + string.length();
  }

  boolean tabbed() {
    return string.strip().indexOf('\t') >= 0 || string.stripLeading().endsWith("\t");
  }

  boolean trailingSpace() {
    return !string.isEmpty() && string.charAt(string.length() - 1) == ' ';
  }

  boolean leadingSpace() {
    return !string.isEmpty() && Character.isWhitespace(string.charAt(0));
  }

  /** Columns that it takes on a page: an ideograph or full-width form takes two. */
  int width() {
    int width = 0;
    String stripped = string.strip();
    for (int i = 0; i < stripped.length(); i++) {
      width += wide(stripped.charAt(i)) ? 2 : 1;
    }
    return width;
  }

  /** Columns of what could have been moved up from this line: its first word or ideograph. */
  int firstWordWidth() {
    String stripped = string.strip();
    if (stripped.isEmpty()) {
      return 0;
    }
    if (wide(stripped.charAt(0))) {
      return 2;
    }
    int end = 0;
    while (end < stripped.length()
        && !Character.isWhitespace(stripped.charAt(end))
        && !wide(stripped.charAt(end))) {
      end++;
    }
    return end + 1;
  }

  static boolean wide(char c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE4F
        || c >= 0xFF01 && c <= 0xFF60;
  }
}
