package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.List;

/** Cuts a block into the tokens that resolutions are read from, left to right. */
final class Tokens {
  private final Words words;
  private final Folded text;
  private final List<Token> found = new ArrayList<>();

  private Tokens(Words words, Folded text) {
    this.words = words;
    this.text = text;
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
      return Character.isLetterOrDigit(text.at(i - 1)) && text.at(i - 1) < 0x2E80 && !and
          ? digitsEnd(i)
          : number(i, i);
    }
    int hyphen = c == 'S' ? i + 1 : c == 'E' && text.at(i + 1) == 'S' ? i + 2 : -1;
    if (hyphen > 0
        && text.at(hyphen) == '-'
        && Folded.digit(text.at(hyphen + 1))
        && !Character.isLetterOrDigit(text.at(i - 1))) {
      return number(i, hyphen + 1);
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

  private int number(int begin, int digits) {
    int end = digitsEnd(digits);
    if (end - digits > 4) {
      return end;
    }
    String value = text.plain().substring(begin, end);
    if (text.at(end) == '/' && Folded.digit(text.at(end + 1))) {
      int stop = digitsEnd(end + 1);
      boolean pair = stop - end <= 4 && text.at(stop) != '/' && !Folded.alphanumeric(text.at(stop));
      if (pair) {
        add(begin, stop, Token.Kind.PAIR, value, text.plain().substring(end + 1, stop));
      }
      return stop;
    }
    int open = text.skipBlanks(end, 2);
    if (digits == begin && text.at(open) == '(') {
      int start = text.skipBlanks(open + 1, 1);
      int close = start;
      while (close < start + 8 && Folded.alphanumeric(text.latin(close))) {
        close++;
      }
      String inner = text.plain().substring(start, close).replace('Х', 'X');
      int after = text.skipBlanks(close, 1);
      if (text.at(after) == ')' && Numerals.year(inner)) {
        add(begin, after + 1, Token.Kind.COUNCIL, value, inner);
        return after + 1;
      }
      if (text.at(after) == ')' && Numerals.roman(inner)) {
        add(begin, after + 1, Token.Kind.ROMAN, value, inner);
        return after + 1;
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
