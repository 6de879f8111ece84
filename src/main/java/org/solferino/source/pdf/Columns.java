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
  record Band(List<List<Line>> columns, boolean rows) {
    /** Where the columns begin. */
    float[] lefts() {
      float[] lefts = new float[columns.size()];
      for (int i = 0; i < lefts.length; i++) {
        lefts[i] = (float) columns.get(i).stream().mapToDouble(Line::left).min().orElse(-1);
      }
      return lefts;
    }
  }

  private static final int FEWEST = 3;

  /** Gutters at different places that a page may have. */
  private static final int GUTTERS = 6;

  private final Spacing spacing;

  Columns(Spacing spacing) {
    this.spacing = spacing;
  }

  /**
   * @param open whether an unruled table may go on here from the page before
   */
  List<Band> bands(List<Line> lines, boolean open) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
    List<Band> bands = new ArrayList<>();
    bands(bands, sorted, open, 0);
    return bands;
  }

  /** Tables on one page may have their gutters at several places: the commonest first. */
  private void bands(List<Band> bands, List<Line> sorted, boolean open, int depth) {
    float gutter = depth < GUTTERS ? gutter(sorted) : Float.NaN;
    if (Float.isNaN(gutter)) {
      if (!sorted.isEmpty()) {
        bands.add(new Band(List.of(List.copyOf(sorted)), false));
      }
      return;
    }
    List<Line> plain = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int end = i;
      while (end < sorted.size() && !crosses(sorted.get(end), gutter)) {
        end++;
      }
      if (end == i || !parted(sorted.subList(i, end), gutter)) {
        plain.addAll(sorted.subList(i, Math.max(end, i + 1)));
      } else {
        Split split = split(sorted.subList(i, end), gutter, open && i == 0);
        plain.addAll(split.before());
        bands(bands, plain, open, depth + 1);
        bands.addAll(refined(split.band()));
        plain = new ArrayList<>(split.after());
      }
      i = Math.max(end, i + 1);
    }
    bands(bands, plain, open, depth + 1);
  }

  /** A band, and what stands over and under it on one side only. */
  private record Split(List<Line> before, Band band, List<Line> after) {}

  private Split split(List<Line> lines, float gutter, boolean open) {
    Band whole = zone(lines, gutter);
    List<Line> left = side(lines, gutter, true);
    List<Line> right = side(lines, gutter, false);
    if (!whole.rows()) {
      return new Split(List.of(), whole, List.of());
    }
    float begin = Math.max(left.get(0).y(), right.get(0).y());
    float end = Math.min(left.get(left.size() - 1).y(), right.get(right.size() - 1).y());
    // Short paragraphs over the whole width look like a left column without a right one.
    int first = 0;
    while (!open && lines.get(first).y() < begin - 1.2f * lines.get(first).size()) {
      first++;
    }
    float cut = Float.MAX_VALUE;
    for (float y : starts(left)) {
      cut = y > end + 2 ? Math.min(cut, y) : cut;
    }
    int last = lines.size();
    while (last > first && lines.get(last - 1).y() > cut - 2) {
      last--;
    }
    boolean rightAfter = lines.subList(last, lines.size()).stream().anyMatch(right::contains);
    last = rightAfter ? lines.size() : last;
    return new Split(
        lines.subList(0, first),
        new Band(zone(lines.subList(first, last), gutter).columns(), true),
        lines.subList(last, lines.size()));
  }

  /** Rows of which a half is parted in columns again, as an agenda in two languages is. */
  private List<Band> refined(Band band) {
    if (!band.rows() || band.columns().size() != 2) {
      return List.of(band);
    }
    List<Band> bands = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    boolean finer = false;
    for (List<List<Line>> row : rows(band, false)) {
      boolean parted = row.stream().anyMatch(Columns::level);
      if (parted != finer && !open.isEmpty()) {
        bands.add(band(open, band, finer));
        open = new ArrayList<>();
      }
      finer = parted;
      row.forEach(open::addAll);
    }
    bands.add(band(open, band, finer));
    return bands;
  }

  private Band band(List<Line> lines, Band whole, boolean finer) {
    List<List<Line>> columns = finer ? zone(lines, Float.NaN).columns() : List.of();
    if (columns.size() > 2) {
      return new Band(columns, true);
    }
    return new Band(
        whole.columns().stream().map(c -> c.stream().filter(lines::contains).toList()).toList(),
        true);
  }

  /** Whether lines of one column stand side by side. */
  private static boolean level(List<Line> column) {
    for (int i = 0; i + 1 < column.size(); i++) {
      Line line = column.get(i);
      Line next = column.get(i + 1);
      if (next.y() - line.y() < 0.5f * line.size()
          && (next.left() > line.right() || line.left() > next.right())) {
        return true;
      }
    }
    return false;
  }

  private static List<Line> side(List<Line> lines, float gutter, boolean left) {
    return lines.stream().filter(l -> left == l.right() <= gutter + 2).toList();
  }

  /**
   * The x that most gaps between lines side by side have in common; NaN where too few have one.
   * Lines of two scripts have their heights each, so those side by side need not stand level.
   */
  private static float gutter(List<Line> lines) {
    int[] votes = new int[4000];
    for (int i = 0; i < lines.size(); i++) {
      Line a = lines.get(i);
      float reach = 0.8f * a.size();
      float to = Float.MAX_VALUE;
      int j = i;
      while (j > 0 && a.y() - lines.get(j - 1).y() < reach) {
        j--;
      }
      for (; j < lines.size() && lines.get(j).y() - a.y() < reach; j++) {
        float left = lines.get(j).left();
        to = left >= a.right() ? Math.min(to, left) : to;
      }
      if (to < votes.length) {
        for (int x = Math.max(0, (int) Math.ceil(a.right())); x <= to; x++) {
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

  /** Whether a stretch that no line crosses has lines side by side, not by chance. */
  private static boolean parted(List<Line> lines, float gutter) {
    List<Line> left = side(lines, gutter, true);
    List<Line> right = side(lines, gutter, false);
    long level =
        right.stream()
            .filter(r -> left.stream().anyMatch(l -> Math.abs(l.y() - r.y()) < 0.8f * r.size()))
            .count();
    return level >= 2 || level == 1 && Scripts.main(left) != Scripts.main(right);
  }

  private static boolean crosses(Line line, float gutter) {
    return line.left() < gutter - 2 && line.right() > gutter + 2;
  }

  private Band zone(List<Line> lines, float gutter) {
    List<Line> all = new ArrayList<>(lines);
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
    if (columns.size() > 2
        && !Float.isNaN(gutter)
        && columns.stream().allMatch(c -> c.size() < FEWEST)) {
      // The gaps of justified words are no columns.
      columns = new ArrayList<>(List.of(side(all, gutter, true), side(all, gutter, false)));
      columns.replaceAll(ArrayList::new);
    }
    columns.forEach(
        c -> c.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left)));
    return new Band(
        columns,
        columns.size() != 2 || sideBySide(columns.get(0), columns.get(1)) || Listed.lines(columns));
  }

  /** Two scripts, or paragraphs that begin at the same heights, are a text and its translation. */
  private boolean sideBySide(List<Line> left, List<Line> right) {
    if (Scripts.main(left) != Scripts.main(right) && Scripts.pure(left) && Scripts.pure(right)) {
      return true;
    }
    List<Float> starts = starts(left);
    List<Float> others = starts(right);
    long shared =
        starts.stream().filter(y -> others.stream().anyMatch(o -> Math.abs(o - y) < 2)).count();
    return starts.size() > 2 && shared * 10 >= Math.min(starts.size(), others.size()) * 7;
  }

  /** The heights at which paragraphs begin after a space. */
  List<Float> starts(List<Line> lines) {
    List<Float> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i == 0 || spacing.parts(lines.get(i - 1), line)) {
        starts.add(line.y());
      }
    }
    return starts;
  }

  /** Cuts columns into rows where paragraphs begin at one height in at least two of them. */
  List<List<List<Line>>> rows(Band band) {
    return rows(band, Listed.lines(band.columns()));
  }

  private List<List<List<Line>>> rows(Band band, boolean listed) {
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
    if (listed) {
      List<Line> first = Listed.edge(band.columns().get(0));
      for (int i = 0; i < first.size(); i++) {
        float y = first.get(i).y();
        boolean goesOn =
            i > 0
                && (Listed.amid(first.get(i - 1), first.get(i))
                    || Listed.broken(first.get(i - 1), first.get(i), band.columns().get(1)));
        if (!goesOn && cuts.stream().noneMatch(c -> Math.abs(c - y) < 3)) {
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
