package org.solferino.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.solferino.mention.date.Token.Kind;

/** A block's tokens; beyond either end stands an empty one. */
final class Tokens {
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final Token END = new Token(0, 0, Kind.END, 0, true, false, Map.of());

  private final String text;
  private final String folded;
  private final DateWords words;
  private final List<Token> tokens = new ArrayList<>();
  private boolean spaced = true;
  private int chunkEnd;

  Tokens(String text, DateWords words) {
    this.text = text;
    this.folded = Fold.fold(text);
    this.words = words;
    int i = 0;
    while (i < folded.length()) {
      i = next(i);
    }
  }

  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  int size() {
    return tokens.size();
  }

  private int next(int i) {
    char c = folded.charAt(i);
    if (c == ' ') {
      spaced = true;
      return i + 1;
    }
    if (c == Fold.NOTHING) {
      return i + 1;
    }
    if (i >= chunkEnd && Chunk.holds(c)) {
      chunkEnd = Chunk.end(folded, i);
      if (Chunk.isOpaque(folded.substring(i, chunkEnd))) {
        return add(i, chunkEnd, Kind.OPAQUE, 0, Map.of());
      }
    }
    if (c >= '0' && c <= '9') {
      return number(i);
    }
    Map<Role, Integer> senses = DateWords.noSenses();
    int end = words.match(folded, i, isCapital(i), senses);
    if (end > 0) {
      return add(i, end, isWord(c) ? Kind.WORD : Kind.SIGN, c, senses);
    }
    if (isHanNumeral(c)) {
      return hanNumber(i);
    }
    return other(i, c);
  }

  private int other(int i, char c) {
    if (DateWords.isLetter(c)) {
      // Arabic writes "and" together with the word that follows it.
      boolean joined = c == 'و' && words.match(folded, i + 1, false, DateWords.noSenses()) > 0;
      if (joined) {
        return add(i, i + 1, Kind.WORD, c, Map.of(Role.AND, 0));
      }
      return add(i, DateWords.headEnd(folded, i), Kind.WORD, c, Map.of());
    }
    if (Character.isIdeographic(c) || Character.isSurrogate(c)) {
      int end = i + 1;
      Token last = at(tokens.size() - 1);
      if (last.kind() == Kind.OPAQUE && last.end() == i && !spaced) {
        // One token for a whole run without a role keeps long texts small.
        tokens.remove(tokens.size() - 1);
        spaced = last.spaced();
        return add(last.begin(), end, Kind.OPAQUE, 0, Map.of());
      }
      return add(i, end, Kind.OPAQUE, 0, Map.of());
    }
    return add(i, i + 1, Kind.SIGN, c, Map.of());
  }

  private int number(int i) {
    int end = i;
    int value = 0;
    while (end < folded.length() && folded.charAt(end) >= '0' && folded.charAt(end) <= '9') {
      value = end - i < 4 ? value * 10 + folded.charAt(end) - '0' : -1;
      end++;
    }
    return add(i, end, Kind.NUMBER, value, Map.of());
  }

  private int hanNumber(int i) {
    int end = i;
    while (end < folded.length() && isHanNumeral(folded.charAt(end))) {
      end++;
    }
    return add(
        i, end, Kind.HAN_NUMBER, end - i > 4 ? -1 : hanValue(folded.substring(i, end)), Map.of());
  }

  private static int hanValue(String digits) {
    String s = digits.replace('零', '〇').replace('○', '〇');
    int ten = s.indexOf('十');
    if (ten < 0) {
      return s.chars().map(HAN_DIGITS::indexOf).reduce(0, (a, b) -> a * 10 + b);
    }
    int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(s.charAt(0));
    int ones = ten == s.length() - 1 ? 0 : HAN_DIGITS.indexOf(s.charAt(ten + 1));
    return ten > 1 || s.length() - ten > 2 || tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
  }

  private int add(int begin, int end, Kind kind, int value, Map<Role, Integer> senses) {
    tokens.add(new Token(begin, end, kind, value, spaced, isCapital(begin), senses));
    spaced = false;
    return end;
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c);
  }

  private static boolean isHanNumeral(char c) {
    return c == '十' || c == '零' || c == '○' || HAN_DIGITS.indexOf(c) >= 0;
  }
}
