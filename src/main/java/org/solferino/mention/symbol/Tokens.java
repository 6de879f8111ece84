package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.List;

/** Cuts a block into the tokens that resolutions are read from, left to right. */
final class Tokens {
  private final Words words;
  private final Folded text;
  private final Sessions sessions;
  private final List<Token> found = new ArrayList<>();

  private Tokens(Words words, Folded text) {
    this.words = words;
    this.text = text;
    this.sessions = new Sessions(text);
  }

  /**
   * @param taken for each character the end of the symbol or address that covers it, or 0
   */
  static List<Token> of(Folded text, Words words, int[] taken) {
    Tokens tokens = new Tokens(words, text);
    int i = 0;
    while (i < text.plain().length()) {
      i = taken[i] > i ? taken[i] : tokens.next(i);
    }
    return tokens.found;
  }

  private int next(int i) {
    char c = text.at(i);
    if (Folded.digit(c)) {
      // Arabic writes "and" as a letter before the number.
      boolean and = text.at(i - 1) == 'و' && !Character.isLetterOrDigit(text.at(i - 2));
      if (text.at(i - 1) == '/' && Folded.alphanumeric(text.at(i - 2))) {
        // A part of a symbol of a series that is not known: GOV/2006/14.
        return digitsEnd(text.at(digitsEnd(i)) == '/' ? digitsEnd(i) + 1 : i);
      }
      return Character.isLetterOrDigit(text.at(i - 1)) && text.at(i - 1) < 0x2E80 && !and
          ? digitsEnd(i)
          : number(i, i, "");
    }
    int hyphen = c == 'S' ? i + 1 : c == 'E' && text.at(i + 1) == 'S' ? i + 2 : -1;
    if (hyphen > 0
        && text.at(hyphen) == '-'
        && Folded.digit(text.at(hyphen + 1))
        && (!Character.isLetterOrDigit(text.at(i - 1)) || text.at(i - 1) >= 0x2E80)) {
      return number(i, hyphen + 1, "");
    }
    int special = c == 'د' ? sessions.special(i) : -1;
    if (special > 0) {
      return number(i, special, sessions.emergency(i) ? "ES-" : "S-");
    }
    if (c == '第') {
      return chinese(i);
    }
    if (ends(i)) {
      add(i, i + 1, Token.Kind.STOP, "", "");
      return i + 1;
    }
    Words.Word word = words.at(text, i);
    return word == null ? i + 1 : word(word, i);
  }

  private int word(Words.Word word, int i) {
    int end = i + word.text().length();
    switch (word.kind()) {
      case "paragraph" -> {
        return part(end, i);
      }
      case "point" -> {
        return letterFirst(end, i);
      }
      case "resolution" -> add(i, end, Token.Kind.RESOLUTION, "RES", "");
      case "decision" -> add(i, end, Token.Kind.DECISION, "DEC", "");
      case "conference" -> add(i, end, Token.Kind.CONFERENCE, "IC", "");
      case "ordinal" -> add(i, end, Token.Kind.ORDINAL, word.value(), "");
      default -> add(i, end, Token.Kind.ORGAN, word.value(), "");
    }
    return end;
  }

  /** "paragraph 16 (a)": the number after the word. */
  private int part(int from, int begin) {
    int i = text.skipBlanks(from, 2);
    int end = Math.min(digitsEnd(i), i + 4);
    if (end == i) {
      return from;
    }
    Point point = Point.after(text, end);
    add(begin, point.end(), Token.Kind.PART, text.plain().substring(i, end) + point.value(), "");
    return point.end();
  }

  /** "alinéa a) du paragraphe 16": the letter, then within a few words the paragraph. */
  private int letterFirst(int from, int begin) {
    Point point = Point.after(text, from);
    if (point.value().isEmpty()) {
      return from;
    }
    for (int i = point.end(); i < point.end() + 8 && i < text.plain().length(); i++) {
      Words.Word word = words.at(text, i);
      if (word != null && word.kind().equals("paragraph")) {
        int number = text.skipBlanks(i + word.text().length(), 2);
        int end = Math.min(digitsEnd(number), number + 4);
        if (end > number) {
          String value = text.plain().substring(number, end) + point.value();
          add(begin, end, Token.Kind.PART, value, "");
          return end;
        }
      }
    }
    return from;
  }

  /** 第16(a)段, 第三十四届; other numbers are read as numbers. */
  private int chinese(int i) {
    int start = text.skipBlanks(i + 1, 1);
    int end = digitsEnd(start);
    if (end > start && end - start < 4) {
      Point point = Point.after(text, end);
      int after = text.skipBlanks(point.end(), 1);
      if (text.at(after) == '段') {
        String value = text.plain().substring(start, end) + point.value();
        add(i, after + 1, Token.Kind.PART, value, "");
        return after + 1;
      }
    }
    int stop = start;
    while (stop < start + 4 && "一二三四五六七八九十".indexOf(text.at(stop)) >= 0) {
      stop++;
    }
    int value = stop > start ? Numerals.chinese(text.plain().substring(start, stop)) : -1;
    if (value > 0 && text.at(stop) == '届') {
      add(i, stop + 1, Token.Kind.ORDINAL, Integer.toString(value), "");
      return stop + 1;
    }
    if (value > 0 && text.at(stop) == '号') {
      add(i, stop, Token.Kind.PLAIN, Integer.toString(value), "");
      return stop;
    }
    return i + 1;
  }

  /**
   * @param begin of the number's first character
   * @param digits where its digits begin; a special session's letters stand before them
   * @param prefix those letters where they are not Latin ones
   */
  private int number(int begin, int digits, String prefix) {
    int end = digitsEnd(digits);
    if (end - digits > 4) {
      return end;
    }
    String value = prefix + text.plain().substring(prefix.isEmpty() ? begin : digits, end);
    int slash = text.skipBlanks(end, 1);
    int second = text.skipBlanks(slash + 1, 1);
    // A blank on both sides of the slash or on none, as Arabic texts have it: 42 / 42.
    if (text.at(slash) == '/'
        && Folded.digit(text.at(second))
        && slash - end == second - slash - 1) {
      int stop = digitsEnd(second);
      boolean pair =
          stop - second <= 3 && text.at(stop) != '/' && !Folded.alphanumeric(text.at(stop));
      if (pair) {
        add(begin, stop, Token.Kind.PAIR, value, text.plain().substring(second, stop));
      }
      return stop;
    }
    int open = text.skipBlanks(sessions.letter(end), 2);
    if (digits == begin && text.at(open) == '(') {
      Sessions.Session session = sessions.read(open);
      if (session != null && session.year()) {
        add(begin, session.end(), Token.Kind.COUNCIL, value, session.value());
        return session.end();
      }
      if (session != null) {
        add(begin, session.end(), Token.Kind.ROMAN, value, session.value());
        return session.end();
      }
    }
    if (digits == begin && value.length() <= 2) {
      add(begin, end, Token.Kind.PLAIN, value, "");
    }
    return end;
  }

  private int digitsEnd(int i) {
    int end = i;
    while (Folded.digit(text.at(end))) {
      end++;
    }
    return end;
  }

  /** A full stop ends a sentence where a capital or nothing follows, and no abbreviation leads. */
  private boolean ends(int i) {
    char c = text.at(i);
    if (c == '。' || c == '!' || c == '?' || c == '؟') {
      return true;
    }
    if (c != '.' || text.at(i + 1) != ' ') {
      return false;
    }
    int word = i;
    while (word > i - 5 && Character.isLetter(text.at(word - 1))) {
      word--;
    }
    char next = text.at(text.skipBlanks(i + 1, 3));
    boolean starts = Character.isUpperCase(next) || next >= '\u0600' && next <= '\u06FF';
    return starts && (word == i || i - word > 4);
  }

  private void add(int begin, int end, Token.Kind kind, String value, String session) {
    found.add(new Token(begin, end, kind, value, session));
  }
}
