package org.solferino.source.pdf;

import java.util.List;

/**
 * A line of text in one column.
 *
 * @param left edge of its first glyph
 * @param right edge of its last glyph
 * @param y its baseline
 * @param size of most of its glyphs
 * @param bold whether nearly all of it is
 * @param text in logical order
 * @param notes numbers that stand raised behind its words, already left out of the text
 */
record Line(
    float left, float right, float y, float size, boolean bold, String text, List<String> notes) {
  float width() {
    return right - left;
  }

  /** Points that its first word takes, on the measure of the whole line. */
  float firstWord() {
    int end = 0;
    while (end < text.length()
        && text.charAt(end) != ' '
        && (end == 0 || !wide(text.charAt(end)))) {
      end++;
      if (wide(text.charAt(end - 1))) {
        break;
      }
    }
    return text.isEmpty() ? 0 : width() * end / text.length();
  }

  static boolean wide(char c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF01 && c <= 0xFF60;
  }
}
