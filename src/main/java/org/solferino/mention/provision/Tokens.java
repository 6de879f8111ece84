package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.solferino.document.Lang;
import org.solferino.mention.Name;
import org.solferino.mention.SpelledNumbers;
import org.solferino.mention.provision.Token.Kind;

/** Cuts a text into the tokens of references; all that can't be part of one is a BREAK. */
final class Tokens {
  private static final String QUOTES = "《》〈〉«»“”\"„‘’";
  private static final String DASHES = "–—-−‑～";
  private static final int LONGEST_NUMBER = 4;

  private final String text;
  private final Lang lang;
  private final ProvisionWords words;
  private final List<Name> names;
  private final List<Token> out = new ArrayList<>();
  private int nextName;

  /** Whether "the second part" is one of the treaty's own, and not of a meeting or a year. */
  private final boolean own;

  private final SpelledNumbers spelled;

  Tokens(String text, Lang lang, List<Name> names, boolean own) {
    this.own = own;
    this.spelled = lang == Lang.ZH ? null : SpelledNumbers.of(lang == Lang.UND ? Lang.EN : lang);
    this.text = text;
    this.lang = lang;
    this.words = ProvisionWords.of(lang);
    this.names =
        names.stream()
            .filter(n -> !n.kind().equals("concept") && n.end() > n.begin())
            .sorted(
                (a, b) ->
                    a.begin() != b.begin()
                        ? Integer.compare(a.begin(), b.begin())
                        : Integer.compare(b.end(), a.end()))
            .toList();
  }

  List<Token> read() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    return out;
  }

  private int step(int at) {
    char c = text.charAt(at);
    while (nextName < names.size() && names.get(nextName).begin() < at) {
      nextName++;
    }
    if (nextName < names.size() && names.get(nextName).begin() == at) {
      Name name = names.get(nextName);
      boolean treaty = name.kind().equals("treaty");
      out.add(Token.of(treaty ? Kind.TREATY : Kind.BREAK, treaty ? name.id() : "", at, name.end()));
      return footnote(name.end());
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return at + 1;
    }
    int end = spelled(at);
    if (end > at) {
      return end;
    }
    end = word(at);
    if (end > at) {
      return end;
    }
    if (QUOTES.indexOf(c) >= 0 || c == '\'') {
      return at + 1;
    }
    end = number(at);
    if (end > at) {
      return end;
    }
    if (c == ',' || c == '،' || c == '，') {
      return put(Token.of(Kind.COMMA, "", at, at + 1));
    }
    if (c == '、') {
      return put(Token.of(Kind.LIST, "", at, at + 1));
    }
    if (DASHES.indexOf(c) >= 0) {
      return put(Token.of(Kind.RANGE, "", at, at + 1));
    }
    return other(at);
  }

  /** Behind the number of a footnote that is stuck to a name: "the Protocol5, article 3". */
  private int footnote(int at) {
    int end = at;
    boolean word = at > 0 && Character.isLowerCase(text.charAt(at - 1));
    while (word && end < text.length() && end < at + 2 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean more = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return more ? at : end;
  }

  private int put(Token token) {
    out.add(token);
    return token.end();
  }

  /** Words that are no part of a reference: one BREAK for each run of letters. */
  private int other(int at) {
    int end = at + 1;
    if (lang.spaced() && Character.isLetterOrDigit(text.charAt(at))) {
      while (end < text.length()
          && Character.isLetterOrDigit(text.charAt(end))
          && !(nextName < names.size() && names.get(nextName).begin() <= end)) {
        if (lang == Lang.AR
            && end == at + 1
            && (Character.isDigit(text.charAt(end))
                || words.at(text, end, text.length()) != null)) {
          // The letter before is the conjunction "and" written with its word.
          return put(
              text.charAt(at) == 'و'
                  ? Token.of(Kind.LIST, "", at, end)
                  : Token.of(Kind.OF, "", at, end));
        }
        end++;
      }
    }
    if (out.isEmpty() || !out.get(out.size() - 1).is(Kind.BREAK)) {
      out.add(Token.of(Kind.BREAK, "", at, end));
    }
    return end;
  }

  /** "Part Two", الباب الثاني, and in a treaty's own text "the second part". */
  private int spelled(int at) {
    boolean behind = !out.isEmpty() && out.get(out.size() - 1).is(Kind.UNIT);
    if (spelled == null || !own && !behind || !Character.isLetter(text.charAt(at))) {
      return at;
    }
    SpelledNumbers.Found found = spelled.at(text, at);
    if (found == null) {
      return at;
    }
    String value = Integer.toString(found.value());
    if (behind && (found.ordinal() || Character.isUpperCase(text.charAt(at)))) {
      return put(Token.of(Kind.DIGITS, value, at, found.end()));
    }
    int begin = found.end();
    while (begin < text.length() && Character.isSpaceChar(text.charAt(begin))) {
      begin++;
    }
    ProvisionWords.Word unit =
        own && found.ordinal() && begin < text.length() ? words.at("unit", text, begin) : null;
    if (unit == null || !List.of("part", "chp", "sec").contains(unit.key())) {
      return at;
    }
    int end = begin + unit.text().length();
    out.add(Token.of(Kind.UNIT, unit.key(), at, end));
    return put(Token.of(Kind.DIGITS, value, at, end));
  }

  private int word(int at) {
    int limit = nextName < names.size() ? names.get(nextName).begin() : text.length();
    ProvisionWords.Word word = words.at(text, at, limit);
    if (word == null) {
      return at;
    }
    int end = at + word.text().length();
    boolean enumerator =
        lang.spaced() && end - at < 3 && end < text.length() && text.charAt(end) == ')';
    if (enumerator) {
      return at;
    }
    switch (word.kind()) {
      case "unit", "units" -> {
        if (lang == Lang.ZH && end < text.length() && guarded(word, text.charAt(end))) {
          return at;
        }
        out.add(new Token(Kind.UNIT, word.key(), false, word.kind().equals("units"), at, end));
        return lang == Lang.ZH ? suffix(end) : bareLetter(word, end);
      }
      case "number" -> out.add(Token.of(Kind.DIGITS, word.key(), at, end));
      case "base" -> {
        boolean withOf = lang != Lang.EN && Character.toLowerCase(text.charAt(at)) == 'd';
        out.add(new Token(Kind.BASE, word.key(), false, withOf, at, end));
      }
      default ->
          out.add(
              Token.of(Kind.valueOf(word.kind().toUpperCase(Locale.ROOT)), word.key(), at, end));
    }
    return end;
  }

  private static boolean guarded(ProvisionWords.Word word, char next) {
    return switch (word.key()) {
      case "art" -> "件约例组".indexOf(next) >= 0;
      case "para" -> next == '项';
      case "point" -> next == '目';
      case "sub" -> "标的录前".indexOf(next) >= 0;
      default -> false;
    };
  }

  /** The Chinese 之二 behind 条. */
  private int suffix(int at) {
    if (at + 1 < text.length()
        && text.charAt(at) == '之'
        && Numerals.isChinese(text.charAt(at + 1))) {
      int value = Numerals.chineseValue(text.substring(at + 1, at + 2));
      String[] names = {"", "", "bis", "ter", "quater", "quinquies", "sexies"};
      if (value > 1 && value < names.length) {
        out.add(Token.of(Kind.SUFFIX, names[value], at, at + 2));
        return at + 2;
      }
    }
    return at;
  }

  /** A letter without parentheses counts only right behind the word for a point. */
  private int bareLetter(ProvisionWords.Word word, int end) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || QUOTES.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean point = word.key().equals("point") || word.key().equals("sub");
    boolean part = List.of("part", "chp", "sec").contains(word.key());
    boolean single =
        (point || part && at < text.length() && capital(at))
            && at > end
            && at < text.length()
            && Character.isLetter(text.charAt(at))
            && (at + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at + 1) != '\'');
    if (single && text.startsWith(")", at + 1)) {
      return end;
    }
    String letter =
        !single
            ? ""
            : part
                ? Numerals.lookalike(text.charAt(at)).toLowerCase(Locale.ROOT)
                : Numerals.letters(text.substring(at, at + 1));
    if (letter.isEmpty()) {
      return end;
    }
    out.add(new Token(Kind.LETTERS, letter, true, false, at, at + 1));
    return at + 1;
  }

  /** A capital that counts a part or a section, and is no Roman numeral. */
  private boolean capital(int at) {
    return Character.isUpperCase(text.charAt(at)) && "IVX".indexOf(text.charAt(at)) < 0;
  }

  private int number(int at) {
    char c = text.charAt(at);
    boolean startsWord =
        at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
            || lang == Lang.AR && text.charAt(at - 1) == 'و';
    if (c == '(' || c == '（') {
      return enclosed(at, at + 1);
    }
    if (Character.isDigit(c)) {
      return startsWord || lang == Lang.ZH ? digits(at, false) : at;
    }
    if (lang == Lang.ZH && Numerals.isChinese(c) && afterOrdinal()) {
      int end = at;
      while (end < text.length() && end - at < 8 && Numerals.isChinese(text.charAt(end))) {
        end++;
      }
      int value = Numerals.chineseValue(text.substring(at, end));
      return value == 0 ? at : put(Token.of(Kind.CHINESE, Integer.toString(value), at, end));
    }
    if (!startsWord) {
      return at;
    }
    int end = at;
    while (end < text.length() && end - at < 9 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - at <= 5
        && end < text.length()
        && (text.charAt(end) == ')' || text.charAt(end) == '）')) {
      return enclosed(at, at);
    }
    String run = text.substring(at, end);
    int roman =
        run.equals(run.toUpperCase(Locale.ROOT))
            ? Numerals.romanValue(run.toLowerCase(Locale.ROOT))
            : 0;
    return roman == 0 ? at : put(Token.of(Kind.ROMAN, Numerals.roman(roman), at, end));
  }

  private boolean afterOrdinal() {
    if (out.isEmpty()) {
      return false;
    }
    Token last = out.get(out.size() - 1);
    boolean joined = last.is(Kind.LIST) || last.is(Kind.RANGE);
    return last.is(Kind.ORD)
        || last.is(Kind.UNIT) && last.key().equals("annex")
        || joined && out.size() > 1 && out.get(out.size() - 2).is(Kind.CHINESE);
  }

  /** A number and those that dots join to it: 1.2.3. */
  private int digits(int at, boolean enclosed) {
    int end = figures(at, enclosed);
    while (end >= 0 && pointed(end) && Character.isDigit(text.charAt(end + 1))) {
      end = figures(end + 1, true);
    }
    return end < 0 ? ~end : pointed(end) ? dotted(end) : end;
  }

  private boolean pointed(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Where the number ends; the complement of that where it is no number of a provision. */
  private int figures(int at, boolean enclosed) {
    int end = at;
    StringBuilder value = new StringBuilder();
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      if (value.length() <= LONGEST_NUMBER) {
        value.append(Character.digit(text.charAt(end), 10));
      }
      end++;
    }
    if (value.length() > LONGEST_NUMBER || value.charAt(0) == '0' && !enclosed) {
      return ~put(Token.of(Kind.BREAK, "", at, end));
    }
    int after = ordinalMark(end);
    if (after < 0) {
      return ~put(Token.of(Kind.BREAK, "", at, end));
    }
    String bis = enclosed ? "" : bis(after);
    if (!bis.isEmpty()) {
      after += bis.length() + (Character.isLetter(text.charAt(after)) ? 0 : 1);
    }
    out.add(new Token(Kind.DIGITS, value + bis.replace("бис", "bis"), enclosed, false, at, after));
    return after;
  }

  /** A letter behind a dot: 1.a. */
  private int dotted(int dot) {
    boolean single = dot + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(dot + 2));
    String letter = single ? Numerals.letters(text.substring(dot + 1, dot + 2)) : "";
    return letter.isEmpty()
        ? dot
        : put(new Token(Kind.LETTERS, letter, true, false, dot + 1, dot + 2));
  }

  /** Skips the mark of an ordinal ("1er", "1º"); below 0 where other letters are glued on. */
  private int ordinalMark(int end) {
    if (end >= text.length()
        || lang == Lang.ZH
        || !Character.isLetter(text.charAt(end)) && text.charAt(end) != '°') {
      return end;
    }
    for (String mark : List.of("er", "re", "º", "ª", "°", "o")) {
      int after = end + mark.length();
      if (text.startsWith(mark, end)
          && (after == text.length() || !Character.isLetter(text.charAt(after)))) {
        return after;
      }
    }
    return bis(end).isEmpty() ? -1 : end;
  }

  private String bis(int at) {
    int from =
        at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-') ? at + 1 : at;
    for (String bis : List.of("bis", "ter", "quater", "quinquies", "бис")) {
      int end = from + bis.length();
      if (text.regionMatches(true, from, bis, 0, bis.length())
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return bis;
      }
    }
    return "";
  }

  /** A number in parentheses; {@code from} is behind the opening one, if there is one. */
  private int enclosed(int at, int from) {
    int close = from;
    while (close < text.length() && close - from <= 6 && ")）".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == from || close >= text.length() || ")）".indexOf(text.charAt(close)) < 0) {
      return at;
    }
    Token token = inside(text.substring(from, close).strip(), at, close + 1);
    return token == null ? at : put(token);
  }

  private static Token inside(String run, int begin, int end) {
    if (run.isEmpty()) {
      return null;
    }
    if (Character.isDigit(run.charAt(0))) {
      int value = 0;
      for (int i = 0; i < run.length(); i++) {
        int digit = Character.digit(run.charAt(i), 10);
        if (digit < 0 || i > 2) {
          return null;
        }
        value = value * 10 + digit;
      }
      return value == 0
          ? null
          : new Token(Kind.DIGITS, Integer.toString(value), true, false, begin, end);
    }
    int chinese = Numerals.chineseValue(run);
    if (chinese > 0) {
      return new Token(Kind.CHINESE, Integer.toString(chinese), true, false, begin, end);
    }
    String letters = Numerals.letters(run);
    if (letters.isEmpty()) {
      return null;
    }
    boolean doubled =
        letters.length() == 2
            && letters.charAt(0) == letters.charAt(1)
            && !letters.equals("ii")
            && !letters.equals("xx");
    if (letters.length() == 1 || doubled) {
      return new Token(Kind.LETTERS, letters, true, false, begin, end);
    }
    return Numerals.romanValue(letters) > 0
        ? new Token(Kind.ROMAN, letters, true, false, begin, end)
        : null;
  }
}
