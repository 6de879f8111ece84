package org.solferino.report;

/** A text that is cut by code points, as the graph counts them; one pass, then constant time. */
final class CodePointText {
  /** How many code points one entry of the index stands for. */
  private static final int STEP = 256;

  private final String text;
  private final int length;
  private final int[] index;

  CodePointText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.index = new int[length / STEP + 1];
    int at = 0;
    for (int i = 0; i < index.length; i++) {
      index[i] = at;
      at = i + 1 < index.length ? text.offsetByCodePoints(at, STEP) : at;
    }
  }

  /** The code points from {@code begin} to {@code end}, as far as the text has them. */
  String cut(int begin, int end) {
    return begin >= end || begin >= length ? "" : text.substring(unit(begin), unit(end));
  }

  private int unit(int point) {
    int within = Math.min(Math.max(point, 0), length);
    return text.offsetByCodePoints(index[within / STEP], within % STEP);
  }
}
