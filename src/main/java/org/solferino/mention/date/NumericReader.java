package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;

/** Reads dates in figures: 2025-11-03, 3.11.2025, 03/11/2025. */
final class NumericReader {
  private final Tokens tokens;

  NumericReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Part read(int i) {
    if (!stands(i)) {
      return null;
    }
    int a = tokens.at(i).value();
    int b = tokens.at(i + 2).value();
    int c = tokens.at(i + 4).value();
    if (tokens.at(i).isYear() && isMonth(b) && isDay(c)) {
      return Part.of(i, i + 5, Style.DAY, a, b, c);
    }
    if (!tokens.at(i + 4).isYear() || tokens.at(i).length() > 2) {
      return null;
    }
    if (isDay(a) && isMonth(b)) {
      Part part = Part.of(i, i + 5, Style.DAY, c, b, a);
      return isMonth(a) && a != b && !tokens.at(i + 1).is('.') ? part.doubtful() : part;
    }
    return isMonth(a) && isDay(b) ? Part.of(i, i + 5, Style.DAY, c, a, b) : null;
  }

  /** Three numbers with the same sign between them, and nothing else at either end. */
  private boolean stands(int i) {
    Token sign = tokens.at(i + 1);
    return (sign.is('.') || sign.is('/') || sign.is('-'))
        && tokens.at(i + 3).is((char) sign.value())
        && tokens.at(i).kind() == Token.Kind.NUMBER
        && tokens.at(i + 2).kind() == Token.Kind.NUMBER
        && tokens.at(i + 2).length() <= 2
        && tokens.at(i + 4).kind() == Token.Kind.NUMBER
        && glued(i + 1, i + 4)
        && !isGluedNumber(i - 1, i)
        && !isGluedNumber(i + 5, i + 5);
  }

  private boolean glued(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tokens.at(i).spaced()) {
        return false;
      }
    }
    return true;
  }

  private boolean isGluedNumber(int sign, int right) {
    Token token = tokens.at(sign);
    boolean joins = token.is('.') || token.is('/') || token.is('-') || token.is('+');
    int beyond = sign == right ? sign + 1 : sign - 1;
    return joins
        && !tokens.at(right).spaced()
        && tokens.at(beyond).isNumber()
        && !tokens.at(Math.max(sign, beyond)).spaced();
  }

  private static boolean isMonth(int n) {
    return n >= 1 && n <= 12;
  }

  private static boolean isDay(int n) {
    return n >= 1 && n <= 31;
  }
}
