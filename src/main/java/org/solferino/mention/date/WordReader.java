package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;

/** Reads a date whose month is a word: "3 November 2025", "May 3, 1996", "December 2021". */
final class WordReader {
  private final Tokens tokens;
  private final YearReader years;

  WordReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  Part read(int i, Part previous) {
    if (tokens.at(i).is(Role.MONTH)) {
      return monthFirst(i);
    }
    int afterDay = day(i);
    if (afterDay < 0) {
      return null;
    }
    int day = tokens.at(i).isNumber() ? tokens.at(i).value() : 1;
    int j = tokens.at(afterDay).is(Role.OF) || isStroke(afterDay) ? afterDay + 1 : afterDay;
    if (!tokens.at(j).is(Role.MONTH)) {
      return bare(i, afterDay, day, previous);
    }
    return withYear(i, monthEnd(j), Style.DAY, tokens.at(j).value(Role.MONTH), day);
  }

  /**
   * A stroke between figures and a month's name, with no space about it: 20/مارس/2013, 3-Nov-2025.
   */
  private boolean isStroke(int i) {
    return (tokens.at(i).is('/') || tokens.at(i).is('-'))
        && !tokens.at(i).spaced()
        && !tokens.at(i + 1).spaced();
  }

  /** The token after a day and its ordinal ending, or -1. */
  private int day(int i) {
    Token token = tokens.at(i);
    if (token.value(Role.ORDINAL) == 1 && !token.is(Role.HALF)) {
      int j = tokens.at(i + 1).is(Role.OF) ? i + 2 : i + 1;
      return tokens.at(j).is(Role.MONTH) ? i + 1 : -1;
    }
    boolean clock = tokens.at(i + 1).is(':') && !tokens.at(i + 1).spaced();
    if (token.kind() != Token.Kind.NUMBER
        || !token.within(1, 31)
        || clock
        || isDecimal(i)
        || isCount(i)) {
      return -1;
    }
    int j = i + 1;
    boolean joined = tokens.at(j).is('.') || tokens.at(j).is('-');
    if (joined && !tokens.at(j).spaced() && isOrdinalSuffix(j + 1)) {
      return j + 2;
    }
    return isOrdinalSuffix(j) ? j + 1 : j;
  }

  /** "Day 1 – 11 March": the first number counts the meeting's days. */
  private boolean isCount(int i) {
    Token next = tokens.at(i + 1);
    return tokens.at(i - 1).is(Role.DAY_COUNT)
        && (next.is(',') || next.is(':') || next.is('-') && next.spaced());
  }

  private boolean isOrdinalSuffix(int i) {
    return tokens.at(i).is(Role.ORDINAL_SUFFIX) && !tokens.at(i).spaced();
  }

  private boolean isDecimal(int i) {
    Token before = tokens.at(i - 1);
    return !tokens.at(i).spaced()
        && (before.is('.') || before.is('/') || before.is(':'))
        && tokens.at(i - 2).isNumber();
  }

  private Part bare(int i, int next, int day, Part previous) {
    Part part = Part.of(i, next, Style.BARE, null, null, day);
    if (previous == null || previous.style() != Style.MONTH_DAY) {
      return part;
    }
    int year = years.after(next);
    return year < 0
        ? part
        : Part.of(i, years.end(year), Style.BARE, tokens.at(year).value(), null, day);
  }

  /** The token after a month's name and its other name (آذار/مارس). */
  private int monthEnd(int i) {
    boolean other = tokens.at(i + 1).is('/') && tokens.at(i + 2).is(Role.MONTH);
    return other ? i + 3 : i + 1;
  }

  private Part withYear(int first, int next, Style style, int month, Integer day) {
    boolean stroke = isStroke(next) && tokens.at(next + 1).isYear() && day != null;
    int year = years.after(stroke ? next + 1 : next);
    return year < 0
        ? Part.of(first, next, style, null, month, day)
        : Part.of(first, years.end(year), style, tokens.at(year).value(), month, day);
  }

  private Part monthFirst(int i) {
    int month = tokens.at(i).value(Role.MONTH);
    int next = monthEnd(i);
    int afterDay = tokens.at(i).is(Role.MONTH_DAY) ? day(next) : -1;
    if (afterDay < 0 || isOther(afterDay)) {
      return withYear(i, next, Style.MONTH, month, null);
    }
    int day = tokens.at(next).value();
    return withYear(i, afterDay, Style.MONTH_DAY, month, day);
  }

  /** Whether the number belongs to what follows it ("May 3 June", "May 30 states"). */
  private boolean isOther(int i) {
    return tokens.at(i).is(Role.MONTH) || tokens.at(i).is(Role.UNIT);
  }
}
