package org.solferino.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * A date, a time or a range as written; an imprecise one is the interval that it covers.
 *
 * @param edtf the date as written, in EDTF ({@code 2026-34} is the second quarter of 2026)
 * @param start first day
 * @param end last day; not before {@code start}
 * @param startTime where the source gives a time, else null
 * @param endTime where the source gives a time, else null
 * @param precision how fine the source is
 */
public record When(
    String edtf,
    LocalDate start,
    LocalDate end,
    OffsetDateTime startTime,
    OffsetDateTime endTime,
    Precision precision) {

  /** How fine a date is. */
  public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    /** As the ontology writes it: {@code "half-year"}. */
    public String value() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static When day(LocalDate day) {
    return new When(day.toString(), day, day, null, null, Precision.DAY);
  }

  public static When days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? day(first)
        : new When(first + "/" + last, first, last, null, null, Precision.DAY);
  }

  public static When year(int year) {
    return new When(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        null,
        null,
        Precision.YEAR);
  }

  /** Whether this interval holds the other one's days. */
  public boolean covers(When other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }
}
