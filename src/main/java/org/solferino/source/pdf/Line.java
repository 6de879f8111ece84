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
  private static final String OPENING = "《〈（“‘「『【([";
  private static final String CLOSING = "，。、；：！？》〉）”’」』】,.;:!?)]%";

  float width() {
    return right - left;
  }

  /**
   * Points that its first word takes. In Chinese that is a character with the marks that may not be
   * parted from it: none that opens ends a line, none that closes begins one.
   */
  float firstWord() {
    int end = 0;
    while (end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end < text.length() && wide(text.charAt(end))) {
      end++;
    } else {
      while (end < text.length() && text.charAt(end) != ' ' && !wide(text.charAt(end))) {
        end++;
      }
    }
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int all = breadth(text.length());
    return all == 0 ? 0 : width() * breadth(end) / all;
  }

  /** The breadth of the first characters: a Chinese one takes the room of two others. */
  private int breadth(int end) {
    int breadth = 0;
    for (int i = 0; i < end; i++) {
      breadth += wide(text.charAt(i)) ? 2 : 1;
    }
    return breadth;
  }

  static boolean wide(char c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF01 && c <= 0xFF60;
  }
}
