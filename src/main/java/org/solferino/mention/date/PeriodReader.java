package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;
import org.solferino.mention.date.PartialDate.Point;

/** Reads quarters and halves of a year: "second quarter of 2026", "Q2 2026", الربع الثاني. */
final class PeriodReader {
  private final Tokens tokens;
  private final YearReader years;

  PeriodReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  Part read(int i) {
    Part part = words(i);
    return part == null ? letter(i) : part;
  }

  private Part words(int i) {
    int number = ordinal(i);
    int word = number > 0 ? afterOrdinal(i) : i;
    if (number <= 0) {
      number = ordinal(i + 1);
    }
    boolean quarter = tokens.at(word).is(Role.QUARTER);
    boolean half = tokens.at(word).is(Role.HALF);
    if (!quarter && !half || number <= 0 || number > (quarter ? 4 : 2)) {
      return null;
    }
    int next = word == i ? i + 2 : word + 1;
    return withYear(i, next, quarter, number);
  }

  private int ordinal(int i) {
    Token token = tokens.at(i);
    return token.isNumber() ? token.value() : token.value(Role.ORDINAL);
  }

  private int afterOrdinal(int i) {
    int j = i + 1;
    if (tokens.at(j).is('-') || tokens.at(j).is('.')) {
      j++;
    }
    return tokens.at(j).is(Role.ORDINAL_SUFFIX) ? j + 1 : j;
  }

  private Part letter(int i) {
    int at = tokens.at(i).isYear() ? i + 1 : i;
    boolean quarter = tokens.at(at).is(Role.QUARTER_LETTER);
    boolean half = tokens.at(at).is(Role.HALF_LETTER);
    Token number = tokens.at(at + 1);
    if (!quarter && !half || !number.within(1, quarter ? 4 : 2) || number.spaced()) {
      return null;
    }
    return at == i
        ? withYear(i, at + 2, quarter, number.value())
        : part(i, at + 2, quarter, number.value(), tokens.at(i).value());
  }

  private Part withYear(int first, int next, boolean quarter, int number) {
    int year = years.after(next);
    return year < 0 ? null : part(first, years.end(year), quarter, number, tokens.at(year).value());
  }

  private static Part part(int first, int next, boolean quarter, int number, int year) {
    return new Part(
        first,
        next,
        Style.PERIOD,
        new Point(year, null, null),
        quarter ? number : null,
        quarter ? null : number,
        null,
        false);
  }
}
