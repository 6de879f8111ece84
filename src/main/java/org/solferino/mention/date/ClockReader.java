package org.solferino.mention.date;

/** Reads one time of day: 9:00, 10 a.m., 10 h 30, 10 ч. 00 м., الساعة 10/00, 上午10时. */
final class ClockReader {
  private final Tokens tokens;

  ClockReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The time at {@code i}, or null; {@code previous} is the range's begin, or null. */
  Clock read(int i, Clock previous) {
    Token token = tokens.at(i);
    boolean part = token.is(Role.DAYPART);
    boolean clock = token.is(Role.CLOCK);
    int at = part || clock ? i + 1 : i;
    int half = part ? token.value(Role.DAYPART) : -1;
    if (!tokens.at(at).within(0, 24) || isGlued(at) || isCount(at)) {
      return null;
    }
    boolean slash = clock || previous != null && tokens.at(previous.first()).is(Role.CLOCK);
    Clock read = afterHour(i, at, half, clock || part, slash);
    return read == null || read.time() == null ? null : read;
  }

  /** "Day 2: 12 March": a number with its colon that counts days is no hour. */
  private boolean isCount(int i) {
    return tokens.at(i - 1).is(Role.DAY_COUNT)
        && tokens.at(i + 1).is(':')
        && tokens.at(i + 2).spaced();
  }

  /** Whether the number goes on from figures before it. */
  private boolean isGlued(int i) {
    Token before = tokens.at(i - 1);
    return !tokens.at(i).spaced()
        && (before.is(':') || before.is('.') || before.is('/'))
        && tokens.at(i - 2).isNumber();
  }

  private Clock afterHour(int first, int at, int half, boolean marked, boolean slash) {
    Token next = tokens.at(at + 1);
    boolean minutes = tokens.at(at + 2).isMinutes();
    if (minutes && (next.is(':') || slash && next.is('/'))) {
      int end = at + 3;
      boolean seconds =
          tokens.at(end).is(':') && !tokens.at(end).spaced() && tokens.at(end + 1).isNumber();
      if (seconds && (!tokens.at(end + 1).isMinutes() || !next.is(':'))) {
        return null;
      }
      return meridiem(first, at, seconds ? end + 2 : end, tokens.at(at + 2).value(), half, false);
    }
    if (minutes && next.is('.') && !tokens.at(at + 2).spaced()) {
      Token after = tokens.at(at + 3);
      boolean time = after.is(Role.MERIDIEM) || after.is(Role.HOUR);
      return time || isAt(at)
          ? meridiem(first, at, at + 3, tokens.at(at + 2).value(), half, false)
          // "de 10.00 a 13.00 horas": the end of the range must say that these are times.
          : new Clock(first, at + 3, tokens.at(at).value(), tokens.at(at + 2).value(), half, true);
    }
    if (next.is(Role.HOUR_SIGN)) {
      return han(first, at, half);
    }
    if (next.is(Role.HOUR)) {
      return hourWord(first, at, half);
    }
    if (next.is(Role.MERIDIEM)) {
      return meridiem(first, at, at + 1, 0, half, false);
    }
    return marked && tokens.at(first).is(Role.CLOCK)
        ? meridiem(first, at, at + 1, 0, half, false)
        : bare(first, at, half);
  }

  /** A number that can be an hour if a range says so ("2 to 4 p.m."). */
  private Clock bare(int first, int at, int half) {
    return tokens.at(at).within(1, 24)
        ? new Clock(first, at + 1, tokens.at(at).value(), 0, half, true)
        : null;
  }

  private Clock meridiem(int first, int at, int next, int minute, int half, boolean weak) {
    int end = tokens.at(next).is(Role.HOUR) ? wordEnd(next) : next;
    Token after = tokens.at(end);
    boolean says = after.is(Role.MERIDIEM);
    int which = says ? after.value(Role.MERIDIEM) : half;
    return new Clock(first, says ? end + 1 : end, tokens.at(at).value(), minute, which, weak);
  }

  private Clock han(int first, int at, int half) {
    int i = at + 2;
    int hour = tokens.at(at).value();
    if (tokens.at(i).is(Role.HALF_HOUR)) {
      return new Clock(first, i + 1, hour, 30, half, false);
    }
    if (tokens.at(i).is(Role.EXACTLY)) {
      return new Clock(first, i + 1, hour, 0, half, false);
    }
    if (tokens.at(i).within(0, 59) && tokens.at(i + 1).is(Role.MINUTE)) {
      return new Clock(first, i + 2, hour, tokens.at(i).value(), half, false);
    }
    // 3点 are also three points, and 一时 is "for a while".
    boolean doubtful =
        tokens.at(at + 1).value(Role.HOUR_SIGN) == 1
            || tokens.at(at).kind() == Token.Kind.HAN_NUMBER;
    boolean weak = half < 0 && doubtful;
    return new Clock(first, i, hour, 0, half, weak);
  }

  private Clock hourWord(int first, int at, int half) {
    int i = wordEnd(at + 1);
    boolean minutes = tokens.at(i).isMinutes();
    if (minutes) {
      boolean word = tokens.at(i + 1).is(Role.MINUTE);
      int end = word ? wordEnd(i + 1) : i + 1;
      return new Clock(first, end, tokens.at(at).value(), tokens.at(i).value(), half, false);
    }
    return meridiem(first, at, i, 0, half, !isAt(at));
  }

  /** Whether "at" stands before; between two numbers the same word may mean "to". */
  private boolean isAt(int i) {
    return tokens.at(i - 1).is(Role.AT) && !tokens.at(i - 2).within(0, 24);
  }

  /** The token after a word and the point that shortens it. */
  private int wordEnd(int i) {
    boolean point = tokens.at(i + 1).is('.') && !tokens.at(i + 1).spaced();
    boolean goesOn =
        point && tokens.at(i).length() <= 3 && tokens.at(i + 2).kind() != Token.Kind.END;
    return goesOn ? i + 2 : i + 1;
  }
}
