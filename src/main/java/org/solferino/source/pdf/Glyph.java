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
 */
record Glyph(float x, float y, float width, float size, String text, boolean bold) {
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
