package org.solferino.web.event;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates in the interface's language: 6–10 March 2023, second quarter of 2026, 2026年下半年. */
public final class Dates {
  private static final TimeZone UTC = TimeZone.GMT_ZONE;

  private Dates() {}

  /**
   * Writes an interval of days.
   *
   * @param precision how fine the source is, see {@link Event}
   */
  public static String write(LocalDate start, LocalDate end, String precision, String language) {
    boolean chinese = language.equals("zh");
    ULocale locale = chinese ? ULocale.SIMPLIFIED_CHINESE : ULocale.UK;
    int year = start.getYear();
    if (precision.equals("year") && start.getDayOfYear() == 1 && year == end.getYear()) {
      return chinese ? year + "年" : Integer.toString(year);
    }
    if (precision.equals("half-year") && year == end.getYear()) {
      boolean first = start.getMonthValue() < 7;
      return chinese
          ? year + (first ? "年上半年" : "年下半年")
          : (first ? "first half of " : "second half of ") + year;
    }
    if (precision.equals("quarter") && year == end.getYear()) {
      int quarter = (start.getMonthValue() + 2) / 3;
      return DateFormat.getPatternInstance("yQQQQ", locale).format(date(start, quarter));
    }
    if (precision.equals("month") && start.getMonth() == end.getMonth() && year == end.getYear()) {
      return utc(DateFormat.getPatternInstance("yMMMM", locale)).format(date(start, 0));
    }
    if (start.equals(end)) {
      return utc(DateFormat.getPatternInstance("yMMMMd", locale)).format(date(start, 0));
    }
    DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", locale);
    format.setTimeZone(UTC);
    return format.format(new DateInterval(millis(start), millis(end)));
  }

  private static DateFormat utc(DateFormat format) {
    format.setTimeZone(UTC);
    return format;
  }

  private static Date date(LocalDate day, int quarter) {
    // The middle of the day, and of the quarter, is in it in every time zone.
    LocalDate inside = quarter == 0 ? day : day.plusDays(40);
    return Date.from(inside.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private static long millis(LocalDate day) {
    return Instant.from(day.atTime(12, 0).atOffset(ZoneOffset.UTC)).toEpochMilli();
  }

  /** A day of the week, for a day. */
  public static String weekday(LocalDate day, String language) {
    ULocale locale = language.equals("zh") ? ULocale.SIMPLIFIED_CHINESE : ULocale.UK;
    Calendar calendar = Calendar.getInstance(UTC, locale);
    calendar.setTimeInMillis(millis(day));
    DateFormat format = utc(DateFormat.getPatternInstance("EEEE", locale));
    return format.format(calendar.getTime());
  }
}
