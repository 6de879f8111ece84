package org.solferino.mention.date;

import org.solferino.mention.date.Part.Style;

/**
 * The year that a sentence states by itself before the days that lie in it: "In 2026 the Group will
 * meet from 2 to 6 March and from 31 August to 4 September".
 */
final class StatedYear {
  private final String text;
  private final Tokens tokens;
  private Integer year;
  private int end;

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
