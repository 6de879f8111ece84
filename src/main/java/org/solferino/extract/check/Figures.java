package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.extract.Phrases;
import org.solferino.extract.Read;
import org.solferino.mention.provision.Numerals;

/** Numbers in digits that are no part of a date, a reference, a symbol, an address or a name. */
final class Figures {
  /** A number in digits: its place in the block's text and its digits without separators. */
  record Figure(int begin, int end, String digits) {}

  private static final Pattern DIGITS =
      Pattern.compile("\\p{Nd}++(?:[.,\\u00a0\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*+");

  /** What may be an address: it is one where it holds an at sign or a scheme. */
  private static final Pattern ADDRESS = Pattern.compile("[\\w.@:/?=&%-]++");

  /** The number of a list item or of a heading: {@code 12.}, {@code 1.1}, {@code (3)}. */
  private static final Pattern MARKER =
      Pattern.compile("^[\\p{P}\\p{S}\\s]{0,8}+\\p{Nd}{1,3}+(?:\\.\\p{Nd}{1,3}+){0,3}+[.)、．）\\s]");

  private static final String HAN = "〇零一二三四五六七八九十百两";

  private Figures() {}

  static List<Figure> of(Read read) {
    String text = read.block().string();
    boolean[] taken = new boolean[text.length() + 1];
    read.dates().forEach(d -> mark(taken, d.begin(), d.end()));
    read.names().forEach(n -> mark(taken, n.begin(), n.end()));
    read.symbols().forEach(s -> mark(taken, s.begin(), s.end()));
    read.provisions().forEach(p -> mark(taken, p.begin(), p.end()));
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (address.group().contains("@") || address.group().contains("://")) {
        mark(taken, address.start(), address.end());
      }
    }
    Matcher marker = MARKER.matcher(text);
    if (marker.lookingAt()) {
      mark(taken, marker.start(), marker.end());
    }
    List<Figure> figures = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      // "WP4" is no number, and neither is "1980s".
      boolean word =
          digits.start() > 0 && latin(text.charAt(digits.start() - 1))
              || digits.end() < text.length() && text.charAt(digits.end()) == 's';
      boolean decimal =
          digits.end() < text.length() - 1
                  && ".,:".indexOf(text.charAt(digits.end())) >= 0
                  && Character.isDigit(text.charAt(digits.end() + 1))
              || digits.start() > 1
                  && ".,:".indexOf(text.charAt(digits.start() - 1)) >= 0
                  && Character.isDigit(text.charAt(digits.start() - 2));
      if (!taken[digits.start()] && !word && !decimal) {
        figures.add(new Figure(digits.start(), digits.end(), plain(digits.group())));
      }
    }
    return figures;
  }

  /** Whether the block says this number in words. */
  static boolean spelled(Read read, String digits) {
    if (digits.length() > 4) {
      // Large numbers are written in too many ways (196 万) to be sure.
      return true;
    }
    String text = read.block().string();
    if (read.block().lang() == Lang.ZH) {
      return han(text, Integer.parseInt(digits));
    }
    Lang lang = read.block().lang();
    boolean listed = false;
    for (Phrases table : List.of(Phrases.numbers(), Phrases.ordinals())) {
      for (Phrases.Phrase phrase : table.rows(lang)) {
        if (phrase.name().equals(digits)) {
          listed = true;
          for (String word : text.split("[^\\p{L}]++")) {
            if (word.length() < 30 && phrase.pattern().matcher(word).find()) {
              return true;
            }
          }
        }
      }
    }
    // A number whose words are in no table may be there all the same.
    return !listed && Integer.parseInt(digits) <= 100;
  }

  private static boolean han(String text, int value) {
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean numeral = i < text.length() && HAN.indexOf(text.charAt(i)) >= 0;
      if (numeral && begin < 0) {
        begin = i;
      } else if (!numeral && begin >= 0) {
        if (i - begin <= 8 && Numerals.chineseValue(text.substring(begin, i)) == value) {
          return true;
        }
        begin = -1;
      }
    }
    return false;
  }

  private static String plain(String digits) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int value = Character.digit(digits.charAt(i), 10);
      if (value > 0 || value == 0 && plain.length() > 0) {
        plain.append(value);
      }
    }
    return plain.length() == 0 ? "0" : plain.toString();
  }

  private static boolean latin(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
        || c == '_'
        || c == '-'
        || c == '/';
  }

  private static void mark(boolean[] taken, int begin, int end) {
    java.util.Arrays.fill(taken, Math.max(0, begin), Math.min(end, taken.length), true);
  }
}
