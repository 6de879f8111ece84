package org.solferino.web.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds lines at 75 octets as RFC 5545, section 3.1 asks, never inside a character. (The library
 * folds by UTF-16 units, which makes lines of Chinese three times too long.)
 */
final class Folding {
  private static final int LONGEST = 75;

  private Folding() {}

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (c == '\r' || c == '\n') {
        octets = 0;
        size = 0;
      } else if (octets + size > LONGEST) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    return out.toString();
  }
}
