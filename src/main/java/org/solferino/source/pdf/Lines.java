package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.solferino.source.drawn.NoteMarks;

/** Glyphs of a region to its lines, from top to bottom and, within a row, from left to right. */
final class Lines {
  /** A wider gap, in the font's size, parts two columns. */
  private static final float COLUMN_GAP = 0.9f;

  private final Set<String> noteNumbers;

  /**
   * @param noteNumbers the numbers of the page's footnotes: raised in the text they are marks
   */
  Lines(Set<String> noteNumbers) {
    this.noteNumbers = noteNumbers;
  }

  List<Line> of(List<Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    for (List<Glyph> row : rows(glyphs)) {
      row.sort(Comparator.comparingDouble(Glyph::x));
      marksToBases(row);
      int begin = 0;
      float right = Float.NEGATIVE_INFINITY;
      int lastInk = -1;
      for (int i = 0; i < row.size(); i++) {
        Glyph g = row.get(i);
        if (g.blank()) {
          continue;
        }
        if (lastInk >= 0 && g.x() - right > COLUMN_GAP * Math.max(g.size(), 6)) {
          add(lines, row.subList(begin, lastInk + 1));
          begin = i;
        }
        right = Math.max(right, g.right());
        lastInk = i;
      }
      if (lastInk >= begin) {
        add(lines, row.subList(begin, lastInk + 1));
      }
    }
    return lines;
  }

  /**
   * Puts marks behind the letters that they are written over. Their own place is about the letter's
   * left edge where one reads from the right, about its right edge elsewhere.
   */
  private static void marksToBases(List<Glyph> row) {
    for (Glyph mark : row.stream().filter(Lines::mark).toList()) {
      boolean fromRight = VisualOrder.arabicMark(mark.text());
      Glyph base = null;
      float near = mark.size();
      for (Glyph g : row) {
        float distance = Math.abs((fromRight ? g.x() : g.right()) - mark.x());
        if (!g.blank() && !mark(g) && distance < near) {
          base = g;
          near = distance;
        }
      }
      if (base != null) {
        row.remove(mark);
        row.add(row.indexOf(base) + 1, mark);
      }
    }
  }

  private static boolean mark(Glyph g) {
    return Character.getType(g.text().codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  /**
   * Rows of glyphs on one baseline; what is small and raised belongs to the row that it touches.
   */
  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs.stream().filter(g -> !g.blank()).toList());
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Float> bases = new ArrayList<>();
    for (Glyph g : sorted) {
      int last = rows.size() - 1;
      float reach = 0.3f * g.size();
      if (last >= 0 && g.y() - bases.get(last) <= reach) {
        rows.get(last).add(g);
      } else if (last >= 0
          && g.y() - bases.get(last) <= 0.55f * g.size()
          && raised(rows.get(last), g)) {
        rows.get(last).add(g);
        bases.set(last, g.y());
      } else {
        rows.add(new ArrayList<>(List.of(g)));
        bases.add(g.y());
      }
    }
    spaces(glyphs, rows, bases);
    return rows;
  }

  private static boolean raised(List<Glyph> row, Glyph g) {
    return row.stream().allMatch(r -> r.size() < 0.85f * g.size());
  }

  private static void spaces(List<Glyph> glyphs, List<List<Glyph>> rows, List<Float> bases) {
    for (Glyph g : glyphs) {
      if (!g.blank()) {
        continue;
      }
      int low = 0;
      int high = bases.size() - 1;
      while (low < high) {
        int middle = (low + high) / 2;
        if (bases.get(middle) + 0.3f * g.size() < g.y()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (high >= 0 && Math.abs(bases.get(low) - g.y()) <= 0.3f * g.size()) {
        rows.get(low).add(g);
      }
    }
  }

  private void add(List<Line> lines, List<Glyph> glyphs) {
    float size = size(glyphs);
    float base = 0;
    int bold = 0;
    int ink = 0;
    for (Glyph g : glyphs) {
      if (!g.blank()) {
        ink++;
        bold += g.bold() ? 1 : 0;
        base = g.size() >= 0.85f * size ? Math.max(base, g.y()) : base;
      }
    }
    List<String> notes = new ArrayList<>();
    String text = VisualOrder.logical(text(glyphs, size, base, notes)).strip();
    if (!text.isEmpty()) {
      Glyph first = glyphs.get(0);
      float right = (float) glyphs.stream().mapToDouble(Glyph::right).max().orElse(first.right());
      lines.add(new Line(first.x(), right, base, size, bold * 10 > ink * 9, text, notes));
    }
  }

  private static float size(List<Glyph> glyphs) {
    float[] sizes = new float[glyphs.size()];
    int count = 0;
    for (Glyph g : glyphs) {
      if (!g.blank()) {
        sizes[count++] = g.size();
      }
    }
    java.util.Arrays.sort(sizes, 0, count);
    return count == 0 ? 1 : sizes[count / 2];
  }

  private String text(List<Glyph> glyphs, float size, float base, List<String> notes) {
    float gap = wordGap(glyphs, size);
    boolean spread = spread(glyphs);
    StringBuilder out = new StringBuilder();
    Glyph before = null;
    int i = 0;
    while (i < glyphs.size()) {
      Glyph g = glyphs.get(i);
      int end = i;
      StringBuilder mark = new StringBuilder();
      while (end < glyphs.size() && small(glyphs.get(end), size, base)) {
        mark.append(glyphs.get(end).text());
        end++;
      }
      String number = mark.toString().strip();
      if (!number.isEmpty()
          && before != null
          && (noteNumbers.contains(number)
              || NoteMarks.refers(out, number) && !fraction(glyphs, end))) {
        notes.add(number);
        before = glyphs.get(end - 1);
        i = end;
        continue;
      }
      boolean parted = before != null && !g.blank() && g.x() - before.right() > gap;
      if (!number.isEmpty() && before == null) {
        // A note's own mark, at its beginning.
        out.append(number);
        before = glyphs.get(end - 1);
        i = end;
        continue;
      }
      boolean afterMark =
          before != null
              && before.size() < 0.85f * size
              && g.size() >= 0.85f * size
              && out.length() <= 3;
      if (parted || afterMark && Character.isDigit(out.charAt(out.length() - 1))) {
        space(out);
      }
      if (g.blank()) {
        if (spread || covered(glyphs, i, size)) {
          i++;
          continue;
        }
        space(out);
      } else {
        out.append(VisualOrder.shown(g.text()));
      }
      before = g;
      i++;
    }
    return out.toString();
  }

  private static boolean fraction(List<Glyph> glyphs, int end) {
    return end < glyphs.size() && "/⁄".contains(glyphs.get(end).text());
  }

  /** Whether letters stand where a space should: some files hold one where a word may break. */
  private static boolean covered(List<Glyph> glyphs, int at, float size) {
    int left = at;
    while (left >= 0 && glyphs.get(left).blank()) {
      left--;
    }
    int right = at;
    while (right < glyphs.size() && glyphs.get(right).blank()) {
      right++;
    }
    return left >= 0
        && right < glyphs.size()
        && glyphs.get(right).x() - glyphs.get(left).right() < 0.05f * size;
  }

  private static void space(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean small(Glyph g, float size, float base) {
    return g.size() < 0.85f * size && base - g.y() > 0.12f * size;
  }

  /** Whether a space stands between all letters, as in R E P O R T: words are farther apart. */
  private static boolean spread(List<Glyph> glyphs) {
    int letters = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph g = glyphs.get(i);
      if (!g.blank()) {
        letters++;
        if (i > 0 && !glyphs.get(i - 1).blank()
            || g.text().codePoints().noneMatch(Character::isLetter)) {
          return false;
        }
      }
    }
    return letters >= 4;
  }

  /** From which gap on two glyphs are in two words; wide spacing of letters moves it. */
  private static float wordGap(List<Glyph> glyphs, float size) {
    boolean spread = spread(glyphs);
    List<Float> gaps = new ArrayList<>();
    boolean spaces = false;
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        spaces = true;
        before = spread ? before : null;
      } else {
        if (before != null) {
          gaps.add(Math.max(0, glyph.x() - before.right()));
        }
        before = glyph;
      }
    }
    gaps.sort(null);
    float usual = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    return usual * 1.5f + (spaces && !spread ? 0.3f : 0.17f) * size;
  }
}
