package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;
import org.solferino.mention.date.Token.Kind;

/** Reads years: after a month, and alone where the words show that the number is a year. */
final class YearReader {
  private final Tokens tokens;
  private final Joints joints;

  YearReader(Tokens tokens, Joints joints) {
    this.tokens = tokens;
    this.joints = joints;
  }

  /** Index of a year's number at {@code i} or after "of", "the year", a comma; or -1. */
  int after(int i) {
    int j = i;
    while (j < i + 4 && isFiller(tokens.at(j))) {
      j++;
    }
    return isYear(j) && !tokens.at(j + 1).is(Role.UNIT) ? j : -1;
  }

  private static boolean isFiller(Token token) {
    return token.is(Role.OF) || token.is(Role.YEAR_WORD) || token.is(Role.ARTICLE) || token.is(',');
  }

  /** The token after the number at {@code i} and the word for "year" behind it. */
  int end(int i) {
    if (!tokens.at(i + 1).is(Role.YEAR_WORD) && !tokens.at(i + 1).is(Role.YEAR_SIGN)) {
      return i + 1;
    }
    Token word = tokens.at(i + 1);
    boolean abbreviated = word.length() == 1 && word.kind() == Kind.WORD;
    return abbreviated && tokens.at(i + 2).is('.') && !word.is(Role.YEAR_SIGN) ? i + 3 : i + 2;
  }

  boolean isYear(int i) {
    return tokens.at(i).isYear() && clearAfter(i);
  }

  private boolean clearAfter(int i) {
    Token next = tokens.at(i + 1);
    if (next.spaced()) {
      return true;
    }
    boolean digits = tokens.at(i + 2).isNumber() && !tokens.at(i + 2).spaced();
    return !(next.kind() == Kind.WORD && isAscii(next))
        && !next.is('(')
        && !next.is('/')
        && !(digits && (next.is('.') || next.is(':')));
  }

  private static boolean isAscii(Token token) {
    return token.value() < 0x80;
  }

  private boolean clearBefore(int i) {
    Token before = tokens.at(i - 1);
    return tokens.at(i).spaced()
        || before.kind() == Kind.WORD && !isAscii(before)
        || before.kind() != Kind.WORD && !before.senses().isEmpty()
        || before.kind() == Kind.OPAQUE
        || before.is(Role.YEAR_LEAD)
        || before.is('\'')
        || before.is('"')
        || before.is('«');
  }

  /** A year alone. */
  Part alone(int i, Part previous) {
    if (!isYear(i) || tokens.at(i).kind() == Kind.HAN_NUMBER || tokens.at(i + 1).is(Role.UNIT)) {
      return null;
    }
    boolean follows = previous != null && previous.style() == Style.YEAR;
    if (!follows && !(clearBefore(i) && (isMarked(i) || isLed(i) || isSpan(i)))) {
      return null;
    }
    return Part.of(i, end(i), Style.YEAR, tokens.at(i).value(), null, null);
  }

  private boolean isMarked(int i) {
    return tokens.at(i + 1).is(Role.YEAR_WORD) || tokens.at(i - 1).is(Role.YEAR_WORD);
  }

  private boolean isLed(int i) {
    Token before = tokens.at(i - 1);
    Token after = tokens.at(i + 1);
    if (before.is(Role.YEAR_LEAD) || before.is(Role.SINCE)) {
      return true;
    }
    if (before.is(Role.OF)) {
      // "Of the 2024 session" has its article in the same words.
      boolean session = before.length() > 3 && after.is(Role.YEAR_FOLLOW);
      return session
          || after.kind() == Kind.END
          || after.kind() == Kind.SIGN
          || after.is(Role.FUNCTION);
    }
    return before.is(Role.ARTICLE)
        && (after.is(Role.YEAR_FOLLOW) || after.kind() == Kind.WORD && after.capital());
  }

  /** "2024–2027": two years that rise. */
  private boolean isSpan(int i) {
    int other = joints.range(i + 1, false);
    return other > 0
        && isYear(other)
        && !tokens.at(other + 1).is('-')
        && !tokens.at(other + 1).is(Role.UNIT)
        && tokens.at(other).value() > tokens.at(i).value();
  }
}
