package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a document's lines stand below each other.
 *
 * @param leading the usual distance of lines within a paragraph, in their size
 * @param spaced whether a wider distance sets its paragraphs apart
 */
record Spacing(float leading, boolean spaced) {
  /** A line that ends so much of its column earlier than others ends a paragraph. */
  private static final float SHORT = 0.3f;

  private static final int FEWEST = 6;

  /** Two lines of a column, the second right below the first. */
  private record Pair(Line line, Line next) {}

  static Spacing of(List<List<Line>> pages) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Line> page : pages) {
      for (int i = 0; i + 1 < page.size(); i++) {
        Line a = page.get(i);
        for (int j = i + 1; j < Math.min(page.size(), i + 5); j++) {
          Line b = page.get(j);
          boolean below = b.left() < a.right() && a.left() < b.right() && b.y() > a.y() + 1;
          if (below && Math.abs(a.size() - b.size()) < 0.5f) {
            pairs.add(new Pair(a, b));
            break;
          }
        }
      }
    }
    Spacing spacing = new Spacing(leading(pairs), false);
    return new Spacing(spacing.leading, spacing.spaced(pairs));
  }

  private static float leading(List<Pair> pairs) {
    float[] sorted = new float[pairs.size()];
    for (int i = 0; i < sorted.length; i++) {
      Pair pair = pairs.get(i);
      sorted[i] = (pair.next().y() - pair.line().y()) / pair.line().size();
    }
    Arrays.sort(sorted);
    // The lower part: a document of short paragraphs has more distances between them than in them.
    float usual = sorted.length == 0 ? 1.3f : sorted[sorted.length * 3 / 10];
    return Math.max(1f, Math.min(usual, 2.6f));
  }

  /** Whether wider distances stand below nearly all lines that end a paragraph by their length. */
  private boolean spaced(List<Pair> pairs) {
    int ends = 0;
    int wider = 0;
    for (Pair pair : pairs) {
      if (pair.line().width() < (1 - SHORT) * pair.next().width()
          && Paragraphs.closed(pair.line().text())) {
        ends++;
        wider += parts(pair.line(), pair.next()) ? 1 : 0;
      }
    }
    return ends >= FEWEST && wider * 10 >= ends * 9;
  }

  /** Whether the distance of two lines sets them apart. */
  boolean parts(Line line, Line next) {
    return next.y() - line.y() > leading * Math.max(line.size(), next.size()) * 1.25f + 0.5f;
  }
}
