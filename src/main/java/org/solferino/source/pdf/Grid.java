package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A ruled table: the places of its lines, and which of its squares are one cell. */
final class Grid {
  private static final float NEAR = 3;
  private static final int MOST = 400;

  private final float[] xs;
  private final float[] ys;
  private final int[] cells;

  private Grid(List<Rule> rules) {
    xs = places(rules, true);
    ys = places(rules, false);
    cells = new int[columns() * rows()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i;
    }
    List<Rule> upright = rules.stream().filter(Rule::upright).toList();
    List<Rule> level = rules.stream().filter(r -> !r.upright()).toList();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int here = row * columns() + column;
        float y = (ys[row] + ys[row + 1]) / 2;
        float x = (xs[column] + xs[column + 1]) / 2;
        if (column + 1 < columns() && !drawn(upright, xs[column + 1], y)) {
          merge(here, here + 1);
        }
        if (row + 1 < rows() && !drawn(level, ys[row + 1], x)) {
          merge(here, here + columns());
        }
      }
    }
  }

  /** The tables that a page's ruling lines draw, from the top. */
  static List<Grid> of(List<Rule> rules) {
    List<Grid> grids = new ArrayList<>();
    for (List<Rule> group : touching(rules)) {
      if (group.stream().filter(Rule::upright).count() >= 2
          && group.stream().filter(r -> !r.upright()).count() >= 2) {
        Grid grid = new Grid(group);
        if (grid.columns() >= 2 && grid.rows() >= 1 && grid.cells.length <= MOST * 8) {
          grids.add(grid);
        }
      }
    }
    grids.sort(Comparator.comparingDouble(Grid::top).thenComparingDouble(g -> g.xs[0]));
    return grids;
  }

  /** Groups of lines that meet each other. */
  private static List<List<Rule>> touching(List<Rule> rules) {
    List<List<Rule>> groups = new ArrayList<>();
    List<Rule> left = new ArrayList<>(rules.subList(0, Math.min(rules.size(), 3000)));
    while (!left.isEmpty()) {
      List<Rule> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
      for (int i = 0; i < group.size(); i++) {
        Rule one = group.get(i);
        List<Rule> rest = new ArrayList<>();
        for (Rule other : left) {
          (meet(one, other) ? group : rest).add(other);
        }
        left = rest;
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean meet(Rule a, Rule b) {
    if (a.upright() == b.upright()) {
      return Math.abs(a.at() - b.at()) <= NEAR
          && a.from() - NEAR <= b.to()
          && b.from() - NEAR <= a.to();
    }
    return a.from() - NEAR <= b.at()
        && b.at() <= a.to() + NEAR
        && b.from() - NEAR <= a.at()
        && a.at() <= b.to() + NEAR;
  }

  private static float[] places(List<Rule> rules, boolean upright) {
    float[] all = new float[rules.size()];
    int count = 0;
    for (Rule rule : rules) {
      if (rule.upright() == upright) {
        all[count++] = rule.at();
      }
    }
    java.util.Arrays.sort(all, 0, count);
    float[] places = new float[count];
    int kept = 0;
    for (int i = 0; i < count && kept < MOST; i++) {
      if (kept == 0 || all[i] - places[kept - 1] > NEAR) {
        places[kept++] = all[i];
      }
    }
    return java.util.Arrays.copyOf(places, kept);
  }

  private static boolean drawn(List<Rule> rules, float at, float across) {
    return rules.stream().anyMatch(r -> Math.abs(r.at() - at) <= NEAR && r.covers(across));
  }

  private void merge(int a, int b) {
    int from = Math.max(cells[a], cells[b]);
    int to = Math.min(cells[a], cells[b]);
    for (int i = 0; i < cells.length && from != to; i++) {
      cells[i] = cells[i] == from ? to : cells[i];
    }
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  /** Whether two tables have their outer upright lines at the same places. */
  boolean framed(Grid other) {
    return Math.abs(xs[0] - other.xs[0]) <= NEAR
        && Math.abs(xs[xs.length - 1] - other.xs[other.xs.length - 1]) <= NEAR;
  }

  /** The columns, by number, in which a cell of a row begins. */
  BitSet begins(int row) {
    BitSet begins = new BitSet();
    for (int column = 0; column < columns(); column++) {
      int here = row * columns() + column;
      begins.set(column, column == 0 || cells[here] != cells[here - 1]);
    }
    return begins;
  }

  /** Where columns begin, in points. */
  float[] lefts(BitSet columns) {
    float[] lefts = new float[columns.cardinality()];
    int count = 0;
    for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
      lefts[count++] = xs[i];
    }
    return lefts;
  }

  /** The number of the cell that holds a glyph (its first square's, by rows), or -1. */
  int cell(Glyph glyph) {
    float y = glyph.y() - glyph.size() / 4;
    int column = square(xs, glyph.middle());
    int row = square(ys, y);
    return column < 0 || row < 0 ? -1 : cells[row * columns() + column];
  }

  private static int square(float[] places, float at) {
    for (int i = 0; i + 1 < places.length; i++) {
      if (at >= places[i] && at <= places[i + 1]) {
        return i;
      }
    }
    return -1;
  }
}
