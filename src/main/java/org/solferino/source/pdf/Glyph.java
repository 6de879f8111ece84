package org.solferino.source.pdf;

/**
 * One glyph as it stands on a page, in points from the top left corner.
 *
 * @param x its left edge
 * @param y its baseline
 * @param width to its right edge
 * @param size of its font
 * @param text its characters in logical order, a ligature's several
 * @param bold whether its font is
 * @param mark number of the marked content that it belongs to, {@link #UNMARKED} or {@link
 *     #ARTIFACT}
 */
record Glyph(float x, float y, float width, float size, String text, boolean bold, int mark) {
  static final int UNMARKED = -1;

  /** Marked as no part of the text. */
  static final int ARTIFACT = -2;

  float right() {
    return x + width;
  }

  float middle() {
    return x + width / 2;
  }

  boolean blank() {
    return text.isBlank();
  }
}
