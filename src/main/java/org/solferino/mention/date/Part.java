package org.solferino.mention.date;

import java.time.DayOfWeek;
import org.solferino.mention.date.PartialDate.Point;

/**
 * One end of a range or one member of a list, as it stands.
 *
 * @param first its first token
 * @param next the token after it
 */
record Part(
    int first,
    int next,
    Style style,
    Point point,
    Integer quarter,
    Integer half,
    DayOfWeek weekday,
    boolean ambiguous) {

  /** How much of a date it is. */
  enum Style {
    /** A number that can be a day if a month follows. */
    BARE,
    /** A day with its sign (10日), whose month stands before. */
    MARKED,
    DAY,
    /** "May 3": more days may follow. */
    MONTH_DAY,
    MONTH,
    PERIOD,
    YEAR
  }

  static Part of(int first, int next, Style style, Integer year, Integer month, Integer day) {
    return new Part(first, next, style, new Point(year, month, day), null, null, null, false);
  }

  Part doubtful() {
    return new Part(first, next, style, point, quarter, half, weekday, true);
  }

  Part until(int other) {
    return new Part(first, other, style, point, quarter, half, weekday, ambiguous);
  }

  Part weekday(int from, int until, DayOfWeek day) {
    return new Part(from, until, style, point, quarter, half, day, ambiguous);
  }

  boolean lacksMonth() {
    return style == Style.BARE || style == Style.MARKED;
  }
}
