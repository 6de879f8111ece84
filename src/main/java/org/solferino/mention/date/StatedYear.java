package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;

/**
 * The year that a sentence states by itself before the days that lie in it: "In 2026 the Group will
 * meet from 2 to 6 March and from 31 August to 4 September".
 */
final class StatedYear {
  /** "Last year" stands at most so far before its days. */
  private static final int NEAR = 20;

  private final String text;
  private final Tokens tokens;
  private Integer year;
  private int end;
  private int scanned;
  private Token before;

  StatedYear(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Takes a date read: a year alone behind "in". */
  void read(Part part, boolean range) {
    if (part.style() != Style.YEAR || range) {
      return;
    }
    int before = part.first() - 1;
    while (tokens.at(before).is(Role.YEAR_WORD) || tokens.at(before).is(Role.ARTICLE)) {
      before--;
    }
    boolean led = tokens.at(before).is(Role.YEAR_IN);
    year = led ? part.point().year() : null;
    end = tokens.at(part.next() - 1).end();
  }

  /**
   * What year the words beside a date say without naming it: "last year, from 6 to 8 October", "10
   * September of the same year".
   *
   * @param begin where the date begins
   * @param next the token behind it
   */
  DateMention.Relation relation(int begin, int next) {
    int behind = tokens.at(next).is(Role.OF) || tokens.at(next).is(',') ? next + 1 : next;
    if (tokens.at(behind).is(Role.YEAR_FROM)) {
      return of(tokens.at(behind));
    }
    while (scanned < tokens.size() && tokens.at(scanned).end() <= begin) {
      Token token = tokens.at(scanned++);
      if (token.is(Role.YEAR_FROM)) {
        before = token;
      }
    }
    boolean near = before != null && begin - before.end() <= NEAR;
    return near && !ended(before.end(), begin) ? of(before) : null;
  }

  private static DateMention.Relation of(Token token) {
    return DateMention.Relation.values()[token.value(Role.YEAR_FROM) - 1];
  }

  private boolean ended(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".。;；؛!?！？؟".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The year stated before {@code begin} in the same sentence, or null. */
  Integer before(int begin) {
    for (int i = end; year != null && i < begin; i++) {
      char c = text.charAt(i);
      if ("。;；؛!?！？؟".indexOf(c) >= 0
          || c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
        year = null;
      }
    }
    return year;
  }
}
