package org.solferino.mention.symbol;

import java.util.List;

/**
 * What stands with a resolution's number and says of which session it is: the year or the session
 * in brackets, as each language writes it, and the letter of one of several resolutions. "377 A
 * (V)" is issued in the document A/RES/377(V), so the letter is read and left out.
 */
final class Sessions {
  private static final List<String> ARABIC_LETTERS =
      List.of(
          "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم",
          "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء");

  private static final int MOST = 60;

  private final Folded text;

  Sessions(Folded text) {
    this.text = text;
  }

  /**
   * @param value a year, or a Roman number with the letters of a special session before it
   */
  record Session(int end, String value, boolean year) {}

  /** The year or session in the brackets that open at {@code open}, or null. */
  Session read(int open) {
    int start = text.skipBlanks(open + 1, 1);
    int close = start;
    while (close < start + 10 && text.at(close) != ')' && text.at(close) != '\0') {
      close++;
    }
    if (text.at(close) != ')') {
      return null;
    }
    StringBuilder inner = new StringBuilder();
    for (int i = start; i < close; i++) {
      if (text.at(i) != ' ') {
        inner.append(text.latin(i));
      }
    }
    String value = inner.toString();
    if (Numerals.year(value)) {
      return new Session(close + 1, value, true);
    }
    String session = value.startsWith("د") ? arabic(value) : value;
    int hyphen = session.indexOf('-');
    String special = hyphen < 0 ? "" : session.substring(0, hyphen + 1);
    boolean known = List.of("", "S-", "ES-").contains(special);
    return known && Numerals.roman(session.substring(hyphen + 1))
        ? new Session(close + 1, session, false)
        : null;
  }

  /** (د-15) is the fifteenth session, (دإ-6) the sixth special one. */
  private static String arabic(String value) {
    int hyphen = value.indexOf('-');
    String digits = value.substring(hyphen + 1);
    boolean number =
        hyphen > 0
            && !digits.isEmpty()
            && digits.length() <= 2
            && digits.chars().allMatch(Folded::digit);
    if (!number) {
      return value;
    }
    String kind = value.substring(0, hyphen);
    int session = Integer.parseInt(digits);
    String prefix =
        kind.equals("د") ? "" : kind.equals("دإط") ? "ES-" : kind.equals("دإ") ? "S-" : "?";
    return session > 0 && session <= MOST ? prefix + Numerals.toRoman(session) : value;
  }

  /** Where the digits of دإط-10/14, دإ-27/2 begin whose letters stand at {@code begin}, or -1. */
  int special(int begin) {
    if (Character.isLetterOrDigit(text.at(begin - 1))) {
      return -1;
    }
    int i = text.skipBlanks(begin + 1, 1);
    if (text.at(i) != 'إ' && text.at(i) != 'ا') {
      return -1;
    }
    i = text.skipBlanks(i + 1, 1);
    i = text.at(i) == 'ط' ? text.skipBlanks(i + 1, 1) : i;
    int digits = text.skipBlanks(i + 1, 1);
    return text.at(i) == '-' && Folded.digit(text.at(digits)) ? digits : -1;
  }

  /** Whether those letters are the ones of an emergency special session. */
  boolean emergency(int begin) {
    int end = special(begin);
    return end > 0 && text.plain().substring(begin, end).indexOf('ط') >= 0;
  }

  /** Behind the letter after a number ("377 A", "377 ألف"), or the number's end. */
  int letter(int end) {
    int i = text.skipBlanks(end, 1);
    char c = text.latin(i);
    if (Folded.upper(c) && !Character.isLetterOrDigit(text.at(i + 1))) {
      return i + 1;
    }
    for (String name : ARABIC_LETTERS) {
      if (text.plain().startsWith(name, i)
          && !Character.isLetterOrDigit(text.at(i + name.length()))) {
        return i + name.length();
      }
    }
    return end;
  }
}
