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

  private static final String BROAD = "mwMWшщжюыфмШЩЖЮЫФМ";
  private static final String SLIM = "iljtfrI.,;:!'()[]/ -";

  float width() {
    return right - left;
  }

  /**
   * Points that its first word takes. In Chinese that is a character with the marks that may not be
   * parted from it: none that opens ends a line, none that closes begins one.
   */
  float firstWord() {
    int end = atom(0);
    while (end < text.length() && glued(text.charAt(end - 1), text.charAt(end))) {
      end = atom(end);
    }
    int all = breadth(text.length());
    return all == 0 ? 0 : width() * breadth(end) / all;
  }

  /** The end of a wide character, or of the others up to a space or a wide one. */
  private int atom(int begin) {
    int end = begin + 1;
    while (!wide(text.charAt(begin))
        && end < text.length()
        && text.charAt(end) != ' '
        && !wide(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean glued(char before, char after) {
    return before != ' '
        && (OPENING.indexOf(before) >= 0
            || CLOSING.indexOf(after) >= 0
            || after == '"'
            || before == '"');
  }

  /** The breadth of the first characters, in tenths of a usual letter's. */
  private int breadth(int end) {
    int breadth = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      breadth +=
          wide(c)
              ? 20
              : BROAD.indexOf(c) >= 0
                  ? 16
                  : SLIM.indexOf(c) >= 0 ? 6 : Character.isUpperCase(c) ? 14 : 10;
    }
    return breadth;
  }

  static boolean wide(char c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF01 && c <= 0xFF60;
  }
}
