package org.solferino.source.pdf;

import java.util.List;

/** Tells the lines of a table whose rows no space sets apart from those of running text. */
final class Listed {
  private static final int FEWEST = 3;

  /** What stays free between two columns at least, in the size of their lines. */
  private static final float PADDING = 2.2f;

  private Listed() {}

  /** Whether most lines hold figures, as times and dates beside what they belong to. */
  private static boolean figures(List<Line> lines) {
    long with = lines.stream().filter(l -> l.text().chars().anyMatch(Character::isDigit)).count();
    return with * 10 >= lines.size() * 7;
  }

  /**
   * Whether lines are no running text: a column holds figures, nearly no line is broken because its
   * column ends, and most have another beside them. Then each is a row, however near the next.
   */
  static boolean lines(List<List<Line>> columns) {
    if (columns.stream().skip(1).noneMatch(Listed::figures)) {
      return false;
    }
    int pairs = 0;
    int broken = 0;
    int level = 0;
    for (int i = 0; i + 1 < columns.size(); i++) {
      List<Line> first = edge(columns.get(i));
      for (int j = 0; j + 1 < first.size(); j++) {
        pairs++;
        broken +=
            amid(first.get(j), first.get(j + 1))
                    || broken(first.get(j), first.get(j + 1), columns.get(i + 1))
                ? 1
                : 0;
      }
    }
    List<Line> first = edge(columns.get(0));
    List<Line> others = columns.stream().skip(1).flatMap(List::stream).toList();
    for (Line line : first) {
      level += others.stream().anyMatch(l -> Math.abs(l.y() - line.y()) < 3) ? 1 : 0;
    }
    return pairs >= FEWEST && broken * 5 <= pairs && level * 10 >= first.size() * 7;
  }

  static boolean amid(Line line, Line next) {
    return !Paragraphs.closed(line.text()) && Character.isLowerCase(next.text().charAt(0));
  }

  /** The lines of a column that begin at its left edge. */
  static List<Line> edge(List<Line> column) {
    double left = column.stream().mapToDouble(Line::left).min().orElse(0);
    return column.stream().filter(l -> l.left() < left + 3 * l.size()).toList();
  }

  /** Whether a line ends because the first word of the next had no room before the next column. */
  static boolean broken(Line line, Line next, List<Line> column) {
    float right = (float) column.stream().mapToDouble(Line::left).min().orElse(0);
    return right - line.right() < next.firstWord() + PADDING * line.size();
  }
}
