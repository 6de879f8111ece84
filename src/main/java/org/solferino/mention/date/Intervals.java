package org.solferino.mention.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.solferino.fact.When;
import org.solferino.fact.When.Precision;
import org.solferino.mention.date.PartialDate.Point;

/** The days that a date covers, and how EDTF writes it. */
final class Intervals {
  private Intervals() {}

  /** {@code start} and {@code end} are the value's, with their years. */
  static When when(PartialDate value, Point start, Point end) {
    if (value.quarter() != null) {
      int first = (value.quarter() - 1) * 3 + 1;
      return season(start.year(), 32 + value.quarter(), first, first + 2, Precision.QUARTER);
    }
    if (value.half() != null) {
      int first = (value.half() - 1) * 6 + 1;
      return season(start.year(), 39 + value.half(), first, first + 5, Precision.HALF_YEAR);
    }
    When first = when(start);
    if (end == null) {
      return first;
    }
    When last = when(end);
    if (last.end().isBefore(first.start())) {
      throw new DateTimeException("ends before it begins");
    }
    return new When(
        first.edtf().equals(last.edtf()) ? first.edtf() : first.edtf() + "/" + last.edtf(),
        first.start(),
        last.end(),
        null,
        null,
        first.precision());
  }

  private static When season(int year, int code, int from, int to, Precision precision) {
    LocalDate start = LocalDate.of(year, from, 1);
    LocalDate end = LocalDate.of(year, to, 1).plusMonths(1).minusDays(1);
    return new When(edtf("%04d-%02d", year, code), start, end, null, null, precision);
  }

  private static When when(Point point) {
    if (point.month() == null) {
      return When.year(point.year());
    }
    if (point.day() != null) {
      return When.day(LocalDate.of(point.year(), point.month(), point.day()));
    }
    LocalDate first = LocalDate.of(point.year(), point.month(), 1);
    return new When(
        edtf("%04d-%02d", point.year(), point.month()),
        first,
        first.plusMonths(1).minusDays(1),
        null,
        null,
        Precision.MONTH);
  }

  private static String edtf(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }
}
