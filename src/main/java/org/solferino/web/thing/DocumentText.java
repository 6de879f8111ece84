package org.solferino.web.thing;

/** A text whose places are counted in code points, as the graph counts them. */
final class DocumentText {
  private final int[] points;

  DocumentText(String text) {
    this.points = text.codePoints().toArray();
  }

  int length() {
    return points.length;
  }

  /** The text between two places, which may lie outside. */
  String slice(int begin, int end) {
    int from = Math.max(0, Math.min(begin, points.length));
    int to = Math.max(from, Math.min(end, points.length));
    return new String(points, from, to - from);
  }

  /** What stands before a place on its line, no more than so many characters. */
  String before(int place, int most) {
    int from = Math.min(place, points.length);
    int first = from;
    while (first > 0 && from - first < most && points[first - 1] != '\n') {
      first--;
    }
    return (first > 0 && points[first - 1] != '\n' ? "…" : "") + slice(first, from);
  }

  /** What stands behind a place on its line, likewise. */
  String after(int place, int most) {
    int last = Math.max(0, Math.min(place, points.length));
    int from = last;
    while (last < points.length && last - from < most && points[last] != '\n') {
      last++;
    }
    return slice(from, last) + (last < points.length && points[last] != '\n' ? "…" : "");
  }
}
