package org.solferino.mention.date;

import java.time.DayOfWeek;
import org.solferino.mention.date.Part.Style;

/** Reads one date of any form, with the weekday before or after it. */
final class PartReader {
  private final Tokens tokens;
  private final Joints joints;
  private final NumericReader numeric;
  private final HanReader han;
  private final WordReader words;
  private final PeriodReader periods;
  private final YearReader years;

  PartReader(Tokens tokens, Joints joints) {
    this.tokens = tokens;
    this.joints = joints;
    years = new YearReader(tokens, joints);
    numeric = new NumericReader(tokens);
    han = new HanReader(tokens, joints);
    words = new WordReader(tokens, years);
    periods = new PeriodReader(tokens, years);
  }

  /** The date at {@code i}, or null; {@code previous} is the list's member before it. */
  Part read(int i, Part previous) {
    Token token = tokens.at(i);
    if (!token.isNumber() && token.senses().isEmpty()) {
      return null;
    }
    if (!token.is(Role.WEEKDAY)) {
      return weekdayAfter(core(i, previous));
    }
    // "Monday to Friday, 4–8 May": the weekday is not the first day's.
    if (tokens.at(i - 2).is(Role.WEEKDAY) && joints.range(i - 1, true) > 0) {
      return null;
    }
    int j = i + 1;
    while (j < i + 3 && isAfterWeekday(tokens.at(j))) {
      j++;
    }
    Part part = core(joints.skipArticle(j), previous);
    return part == null || part.point().day() == null
        ? null
        : part.weekday(i, part.next(), DayOfWeek.of(token.value(Role.WEEKDAY)));
  }

  private static boolean isAfterWeekday(Token token) {
    return token.is(',') || token.is('、') || token.is('(') || token.is(')');
  }

  private Part core(int i, Part previous) {
    Part part = numeric.read(i);
    part = part == null ? han.read(i, previous) : part;
    part = part == null ? periods.read(i) : part;
    Part named = part == null ? words.read(i, previous) : part;
    return named == null ? years.alone(i, previous) : named;
  }

  private Part weekdayAfter(Part part) {
    if (part == null || part.point().day() == null || part.style() == Style.BARE) {
      return part;
    }
    int i = part.next();
    boolean bracket = tokens.at(i).is('(');
    int j = bracket || tokens.at(i).is(',') ? i + 1 : i;
    Token word = tokens.at(j);
    if (!word.is(Role.WEEKDAY) || bracket && !tokens.at(j + 1).is(')')) {
      return part;
    }
    // "3 November, Tuesday 4 November": the weekday is the next date's.
    if (!bracket && core(joints.skipArticle(j + 1), null) != null) {
      return part;
    }
    return part.weekday(
        part.first(), bracket ? j + 2 : j + 1, DayOfWeek.of(word.value(Role.WEEKDAY)));
  }
}
