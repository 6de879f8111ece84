package org.solferino.mention.date;

import java.util.ArrayList;
import java.util.List;
import org.solferino.mention.date.Part.Style;
import org.solferino.mention.date.PartialDate.Point;
import org.solferino.mention.date.SequenceReader.Sequence;

/** Gives the parts of a sequence the months and years that stand with another part. */
final class SequenceFiller {
  private final List<Part> parts;
  private final List<Boolean> joined;
  private final boolean yearFirst;
  private final List<Point> points = new ArrayList<>();

  /** {@code yearFirst}: whether a year stands before its month (2025年5月8日). */
  SequenceFiller(Sequence sequence, boolean yearFirst) {
    this.yearFirst = yearFirst;
    parts = sequence.parts();
    joined = sequence.joined();
    parts.forEach(part -> points.add(part.point()));
  }

  /** One point for each part. */
  List<Point> fill() {
    // A year that stands before its month goes on to the dates after it.
    if (yearFirst) {
      fromBefore();
    }
    fromBehind();
    fromBefore();
    return points;
  }

  /** A month and year stand behind their days in most languages ("4, 5 and 6 May 2026") ... */
  private void fromBehind() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Point next = points.get(i + 1);
      if (parts.get(i).style() == Style.BARE && next.month() != null) {
        points.set(i, points.get(i).withMonth(next.month()));
      }
      if (points.get(i).year() == null && next.year() != null) {
        points.set(i, points.get(i).withYear(yearBefore(i, next)));
      }
    }
  }

  /** ... and before them in Chinese, or in "May 3 and 4". */
  private void fromBefore() {
    for (int i = 1; i < parts.size(); i++) {
      Point before = points.get(i - 1);
      if (points.get(i).month() == null && parts.get(i).lacksMonth()) {
        points.set(i, points.get(i).withMonth(before.month()));
      }
      if (points.get(i).year() == null && before.year() != null) {
        points.set(i, points.get(i).withYear(yearAfter(i, before)));
      }
    }
  }

  /** "30 December to 3 January 2026" begins in the year before. */
  private int yearBefore(int i, Point next) {
    boolean crosses = joined.get(i + 1) && isLater(points.get(i), next);
    return crosses ? next.year() - 1 : next.year();
  }

  private int yearAfter(int i, Point before) {
    boolean crosses = joined.get(i) && isLater(before, points.get(i));
    return crosses ? before.year() + 1 : before.year();
  }

  private static boolean isLater(Point a, Point b) {
    return a.month() != null && b.month() != null && a.month() > b.month();
  }

  /** What the parts from {@code first} to {@code last} took from the others, in words. */
  String inferred(int first, int last) {
    boolean month = true;
    boolean year = true;
    boolean anyMonth = false;
    boolean anyYear = false;
    for (int i = first; i <= last; i++) {
      Point own = parts.get(i).point();
      Point full = points.get(i);
      month &= own.month() == null;
      year &= own.year() == null;
      anyMonth |= full.month() != null;
      anyYear |= full.year() != null;
    }
    boolean tookMonth = month && anyMonth;
    boolean tookYear = year && anyYear;
    if (!tookMonth && !tookYear) {
      return "";
    }
    String what = tookMonth && tookYear ? "month and year" : tookMonth ? "month" : "year";
    return what + " from the same phrase";
  }
}
