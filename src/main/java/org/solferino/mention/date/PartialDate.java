package org.solferino.mention.date;

import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * A date or a time as far as the words say it; what they leave out is null.
 *
 * @param start the date, or the first one of a range; {@link Point#NONE} for a time of day alone
 * @param end the last one of a range, else null
 * @param quarter 1 to 4, else null
 * @param half 1 or 2, else null
 * @param startTime a time of day, or the first one of a range
 * @param endTime the last one of a range, else null
 * @param zone where the words state one
 * @param rangeOpen one end of the range is not in the words ("since 1999", "16:00 –")
 * @param ambiguous day and month could be the other way round; the day was taken to come first
 * @param inferred how a part was found that is not in these very words, or the empty string
 */
public record PartialDate(
    Point start,
    Point end,
    Integer quarter,
    Integer half,
    LocalTime startTime,
    LocalTime endTime,
    ZoneOffset zone,
    boolean rangeOpen,
    boolean ambiguous,
    String inferred) {

  /** Year, month and day, each null where the words leave it out. */
  public record Point(Integer year, Integer month, Integer day) {
    /** Nothing is said. */
    public static final Point NONE = new Point(null, null, null);

    Point withYear(Integer other) {
      return new Point(other, month, day);
    }

    Point withMonth(Integer other) {
      return new Point(year, other, day);
    }

    /** Whether the calendar has such a day; where the year is open, in any year. */
    boolean exists() {
      return day == null
          || month == null
          || day <= java.time.YearMonth.of(year == null ? LEAP_YEAR : year, month).lengthOfMonth();
    }

    private static final int LEAP_YEAR = 2000;
  }

  static PartialDate times(
      LocalTime startTime, LocalTime endTime, ZoneOffset zone, boolean rangeOpen) {
    return new PartialDate(
        Point.NONE, null, null, null, startTime, endTime, zone, rangeOpen, false, "");
  }

  /** Whether this is a time of day without a date. */
  public boolean isTime() {
    return startTime != null;
  }

  /** Whether this is a range of dates. */
  public boolean isRange() {
    return end != null;
  }
}
