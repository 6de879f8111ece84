package org.solferino.extract;

import java.time.LocalDate;
import org.solferino.document.Lang;
import org.solferino.fact.When;

/**
 * "Mid-April", 4月中旬: a month of which the words name a third or a half. The date stays the month's,
 * as EDTF writes neither; its first and last day are the part's (1 to 10, 11 to 20, 21 to the end;
 * 1 to 15, 16 to the end).
 */
final class MonthPart {
  private static final int NEAR = 30;

  private MonthPart() {}

  /** The date with the days of the part that {@code read} names beside it, or as it is. */
  static Dated of(Dated date, Read read) {
    if (date.isTime()
        || date.when() == null
        || date.when().precision() != When.Precision.MONTH
        || date.when().edtf().indexOf('/') >= 0) {
      return date;
    }
    String text = read.text();
    // The tables write ¤ for the date.
    String beside =
        text.substring(Math.max(0, date.begin() - NEAR), date.begin())
            + "¤"
            + text.substring(date.end(), Math.min(text.length(), date.end() + NEAR));
    Lang lang = read.block().lang();
    LocalDate first = date.when().start();
    if (Phrases.standard().holds("early-month", lang, beside)) {
      return days(date, first, first.withDayOfMonth(10));
    }
    if (Phrases.standard().holds("mid-month", lang, beside)) {
      return days(date, first.withDayOfMonth(11), first.withDayOfMonth(20));
    }
    if (Phrases.standard().holds("first-half-month", lang, beside)) {
      return days(date, first, first.withDayOfMonth(15));
    }
    if (Phrases.standard().holds("second-half-month", lang, beside)) {
      return days(date, first.withDayOfMonth(16), date.when().end());
    }
    return Phrases.standard().holds("late-month", lang, beside)
        ? days(date, first.withDayOfMonth(21), date.when().end())
        : date;
  }

  private static Dated days(Dated date, LocalDate first, LocalDate last) {
    When when = new When(date.when().edtf(), first, last, null, null, When.Precision.MONTH);
    String third = first + " to " + last + ": the part of the month that the words name";
    String inferred = date.inferred().isEmpty() ? third : date.inferred() + "; " + third;
    return new Dated(date.begin(), date.end(), when, null, null, inferred);
  }
}
