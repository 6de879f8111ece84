package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a region without ruling lines, parted into bands: full-width text, columns that are read
 * one after the other, and columns whose rows stand side by side.
 */
final class Columns {
  /**
   * A stretch of the page from top to bottom.
   *
   * @param columns its lines by column, from the left; one column is full-width text
   * @param rows whether what stands side by side belongs together, as in a table
   */
  record Band(List<List<Line>> columns, boolean rows) {}

  private static final int FEWEST = 3;

  private final float leading;

  Columns(float leading) {
    this.leading = leading;
  }

  List<Band> bands(List<Line> lines) {
    List<List<Line>> rows = rows(lines);
    float gutter = gutter(rows);
    List<Band> bands = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = Float.isNaN(gutter) ? i : zone(rows, i, gutter);
      if (end > i) {
        bands.add(zone(rows.subList(i, end)));
        i = end;
      } else {
        int from = i;
        i++;
        while (i < rows.size() && (Float.isNaN(gutter) || zone(rows, i, gutter) == i)) {
          i++;
        }
        List<Line> all = new ArrayList<>();
        rows.subList(from, i).forEach(all::addAll);
        bands.add(new Band(List.of(all), false));
      }
    }
    return bands;
  }

  private static List<List<Line>> rows(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : sorted) {
      List<Line> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && line.y() - last.get(0).y() < 0.4f * line.size()) {
        last.add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
    return rows;
  }

  /** The x that most gaps inside rows have in common; NaN where too few have one. */
  private static float gutter(List<List<Line>> rows) {
    int[] votes = new int[4000];
    for (List<Line> row : rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        int to = Math.min(votes.length - 1, (int) row.get(i + 1).left());
        for (int x = Math.max(0, (int) Math.ceil(row.get(i).right())); x <= to; x++) {
          votes[x]++;
        }
      }
    }
    int best = 0;
    for (int x = 1; x < votes.length; x++) {
      best = votes[x] > votes[best] ? x : best;
    }
    int last = best;
    while (last + 1 < votes.length && votes[last + 1] == votes[best]) {
      last++;
    }
    return votes[best] < FEWEST ? Float.NaN : (best + last) / 2f;
  }

  /** Where the band of columns that begins at a row ends; the row itself where none does. */
  private int zone(List<List<Line>> rows, int begin, float gutter) {
    if (!both(rows.get(begin), gutter)) {
      return begin;
    }
    int two = 0;
    int end = begin;
    for (int i = begin; i < rows.size() && !crosses(rows.get(i), gutter); i++) {
      boolean both = both(rows.get(i), gutter);
      Line here = rows.get(i).get(0);
      boolean far =
          i > begin && here.y() - rows.get(i - 1).get(0).y() > 3.2f * leading * here.size();
      if (far
          && !both
          && rows.subList(i, Math.min(rows.size(), i + 4)).stream()
              .noneMatch(r -> both(r, gutter))) {
        break;
      }
      two += both ? 1 : 0;
      end = i + 1;
    }
    return two >= 2 || two == 1 && end - begin == 1 && scriptsDiffer(rows.get(begin)) ? end : begin;
  }

  private static boolean scriptsDiffer(List<Line> row) {
    return script(row.subList(0, 1)) != script(row.subList(row.size() - 1, row.size()));
  }

  private static boolean crosses(List<Line> row, float gutter) {
    return row.stream().anyMatch(l -> l.left() < gutter - 2 && l.right() > gutter + 2);
  }

  private static boolean both(List<Line> row, float gutter) {
    return !crosses(row, gutter)
        && row.stream().anyMatch(l -> l.right() <= gutter + 2)
        && row.stream().anyMatch(l -> l.left() >= gutter - 2);
  }

  private Band zone(List<List<Line>> rows) {
    List<Line> all = new ArrayList<>();
    rows.forEach(all::addAll);
    all.sort(Comparator.comparingDouble(Line::left));
    List<List<Line>> columns = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    for (Line line : all) {
      if (columns.isEmpty() || line.left() > right + 2) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(line);
      right = Math.max(right, line.right());
    }
    columns.forEach(
        c -> c.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left)));
    return new Band(columns, columns.size() != 2 || sideBySide(columns.get(0), columns.get(1)));
  }

  /** Two scripts, or paragraphs that begin at the same heights, are a text and its translation. */
  private boolean sideBySide(List<Line> left, List<Line> right) {
    if (script(left) != script(right)) {
      return true;
    }
    List<Float> starts = starts(left);
    List<Float> others = starts(right);
    long shared =
        starts.stream().filter(y -> others.stream().anyMatch(o -> Math.abs(o - y) < 2)).count();
    return starts.size() > 2 && shared * 10 >= Math.min(starts.size(), others.size()) * 7;
  }

  private static int script(List<Line> lines) {
    int[] letters = new int[4];
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        if (Character.isLetter(c)) {
          int script =
              Line.wide(c)
                  ? 0
                  : VisualOrder.rightToLeft(String.valueOf(c))
                      ? 1
                      : c >= 0x400 && c < 0x530 ? 2 : 3;
          letters[script] += script == 0 ? 3 : 1;
        }
      }
    }
    int best = 3;
    for (int i = 0; i < letters.length; i++) {
      best = letters[i] > letters[best] ? i : best;
    }
    return best;
  }

  /** The heights at which paragraphs begin after a space. */
  List<Float> starts(List<Line> lines) {
    List<Float> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i == 0 || line.y() - lines.get(i - 1).y() > leading * line.size() * 1.25f + 0.5f) {
        starts.add(line.y());
      }
    }
    return starts;
  }

  /** Cuts columns into rows where paragraphs begin at one height in at least two of them. */
  List<List<List<Line>>> rows(Band band) {
    List<Float> cuts = new ArrayList<>();
    List<List<Float>> starts = band.columns().stream().map(this::starts).toList();
    for (List<Float> own : starts) {
      for (float y : own) {
        long with =
            starts.stream().filter(o -> o.stream().anyMatch(f -> Math.abs(f - y) < 3)).count();
        if (with >= 2 && cuts.stream().noneMatch(c -> Math.abs(c - y) < 3)) {
          cuts.add(y);
        }
      }
    }
    cuts.sort(null);
    List<List<List<Line>>> rows = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      float from = i == 0 ? Float.NEGATIVE_INFINITY : cuts.get(i - 1) - 3;
      float to = i == cuts.size() ? Float.POSITIVE_INFINITY : cuts.get(i) - 3;
      List<List<Line>> row = new ArrayList<>();
      for (List<Line> column : band.columns()) {
        row.add(column.stream().filter(l -> l.y() >= from && l.y() < to).toList());
      }
      if (row.stream().anyMatch(c -> !c.isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }
}
