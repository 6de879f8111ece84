package org.solferino.mention.date;

import org.solferino.document.Lang;
import org.solferino.mention.SpelledNumbers;
import org.solferino.mention.date.PartialDate.Point;

/**
 * Reads a date whose day or year is written in words, as treaties date themselves: "this tenth day
 * of October, one thousand nine hundred and eighty", "le douze août 1949".
 */
final class SpelledReader {
  /** Words and commas between the day and the month, or the month and the year. */
  private static final int MOST_BETWEEN = 5;

  private final String text;
  private final Tokens tokens;
  private final SpelledNumbers numbers;

  SpelledReader(String text, Tokens tokens, Lang lang) {
    this.text = text;
    this.tokens = tokens;
    this.numbers = lang == Lang.ZH ? null : SpelledNumbers.of(lang);
  }

  /**
   * What was read.
   *
   * @param next the token behind it
   */
  record Spelled(DateMention mention, int next) {}

  private record Number(int value, int next, boolean words) {}

  /** Reads a date that begins at a token; null where none does. */
  Spelled read(int i) {
    if (numbers == null) {
      return null;
    }
    Number day = number(i, 1, 31);
    int month = day == null ? -1 : month(day.next());
    if (month < 0) {
      return null;
    }
    int behind = monthEnd(month);
    int at = between(behind);
    Number year = number(at, 1500, 2199);
    boolean spelled = year != null && (day.words() || year.words());
    if (!spelled) {
      return null;
    }
    Point point = new Point(year.value(), tokens.at(month).value(Role.MONTH), day.value());
    int next = tokens.at(year.next()).is(Role.YEAR_WORD) ? year.next() + 1 : year.next();
    PartialDate value =
        new PartialDate(point, null, null, null, null, null, null, false, false, "");
    return point.exists()
        ? new Spelled(
            new DateMention(tokens.at(i).begin(), tokens.at(next - 1).end(), value, null), next)
        : null;
  }

  private Number number(int i, int low, int high) {
    Token token = tokens.at(i);
    if (token.kind() == Token.Kind.NUMBER) {
      int next = tokens.at(i + 1).is(Role.ORDINAL_SUFFIX) ? i + 2 : i + 1;
      boolean fits = token.value() >= low && token.value() <= high;
      return fits ? new Number(token.value(), next, false) : null;
    }
    SpelledNumbers.Found found =
        token.kind() == Token.Kind.WORD ? numbers.at(text, token.begin()) : null;
    if (found == null || found.value() < low || found.value() > high) {
      return null;
    }
    int next = i + 1;
    while (next < tokens.size() && tokens.at(next).begin() < found.end()) {
      next++;
    }
    return new Number(found.value(), next, true);
  }

  /** The month behind a day and small words, or -1. */
  private int month(int from) {
    int at = from;
    while (at - from < MOST_BETWEEN && gap(at) && !tokens.at(at).is(Role.MONTH)) {
      at++;
    }
    return tokens.at(at).is(Role.MONTH) ? at : -1;
  }

  private int between(int from) {
    int at = from;
    while (at - from < MOST_BETWEEN && gap(at) && number(at, 1500, 2199) == null) {
      at++;
    }
    return at;
  }

  private boolean gap(int i) {
    Token token = tokens.at(i);
    return token.is(Role.GAP) || token.is(Role.OF) || token.is(',') || token.is('\'');
  }

  /** The token after a month's name and its other name (آذار/مارس). */
  private int monthEnd(int i) {
    boolean other = tokens.at(i + 1).is('/') && tokens.at(i + 2).is(Role.MONTH);
    return other ? i + 3 : i + 1;
  }
}
