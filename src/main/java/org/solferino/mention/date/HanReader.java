package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;
import org.solferino.mention.date.PartialDate.Point;

/** Reads a date with 年, 月, 日, in digits or in Chinese numerals. */
final class HanReader {
  private final Tokens tokens;
  private final Joints joints;

  HanReader(Tokens tokens, Joints joints) {
    this.tokens = tokens;
    this.joints = joints;
  }

  Part read(int i, Part previous) {
    if (!tokens.at(i).isNumber()) {
      return null;
    }
    if (isYear(i)) {
      return afterYear(i, i + 2, tokens.at(i).value());
    }
    if (isShortYear(i)) {
      return Part.of(i, i + 1, Style.YEAR, tokens.at(i).value(), null, null);
    }
    if (isMonth(i)) {
      return month(i, i, null);
    }
    if (isShortMonth(i)) {
      return Part.of(i, i + 1, Style.MONTH, null, tokens.at(i).value(), null);
    }
    boolean day = tokens.at(i).within(1, 31) && tokens.at(i + 1).is(Role.DAY_SIGN);
    return day && previous != null
        ? Part.of(i, i + 2, Style.MARKED, null, null, tokens.at(i).value())
        : null;
  }

  private boolean isYear(int i) {
    Token before = tokens.at(i - 1);
    boolean decimal = !tokens.at(i).spaced() && before.is('.');
    return tokens.at(i).isYear()
        && tokens.at(i + 1).is(Role.YEAR_SIGN)
        && !(decimal && tokens.at(i - 2).isNumber());
  }

  /** The first of two years that share one 年: 2024—2027年. */
  private boolean isShortYear(int i) {
    int other = joints.range(i + 1, false);
    if (other < 0) {
      other = joints.list(i + 1);
    }
    return tokens.at(i).isYear() && other > 0 && isYear(other);
  }

  private boolean isMonth(int i) {
    return tokens.at(i).within(1, 12) && tokens.at(i + 1).is(Role.MONTH_SIGN);
  }

  /** The first of months that share one 月: 11、12月, 3至5月. */
  private boolean isShortMonth(int i) {
    if (!tokens.at(i).within(1, 12) || tokens.at(i + 1).is(Role.MONTH_SIGN)) {
      return false;
    }
    int end = joints.numbers(i);
    return end > i + 1 && tokens.at(end).is(Role.MONTH_SIGN) && tokens.at(end - 1).within(1, 12);
  }

  private Part afterYear(int first, int i, int year) {
    if (isMonth(i)) {
      return month(first, i, year);
    }
    if (isShortMonth(i)) {
      return Part.of(first, i + 1, Style.MONTH, year, tokens.at(i).value(), null);
    }
    int j = tokens.at(i).is(Role.OF) ? i + 1 : i;
    int quarter = tokens.at(j).value(Role.QUARTER);
    int half = tokens.at(j).value(Role.HALF);
    if (quarter > 0 || half > 0) {
      return new Part(
          first,
          j + 1,
          Style.PERIOD,
          new Point(year, null, null),
          quarter > 0 ? quarter : null,
          half > 0 ? half : null,
          null,
          false);
    }
    return Part.of(first, i, Style.YEAR, year, null, null);
  }

  private Part month(int first, int i, Integer year) {
    int month = tokens.at(i).value();
    int day = i + 2;
    if (!tokens.at(day).within(1, 31)) {
      return Part.of(first, day, Style.MONTH, year, month, null);
    }
    if (tokens.at(day + 1).is(Role.DAY_SIGN)) {
      return Part.of(first, day + 2, Style.DAY, year, month, tokens.at(day).value());
    }
    // 3月6至10日: the sign stands at the last day alone.
    return tokens.at(joints.numbers(day)).is(Role.DAY_SIGN)
        ? Part.of(first, day + 1, Style.DAY, year, month, tokens.at(day).value())
        : Part.of(first, day, Style.MONTH, year, month, null);
  }
}
