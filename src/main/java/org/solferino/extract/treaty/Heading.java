package org.solferino.extract.treaty;

import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.SpelledNumbers;
import org.solferino.mention.provision.Numerals;
import org.solferino.mention.provision.ProvisionWords;

/**
 * "Article 5" at the start of a block.
 *
 * @param index of the block in the list read
 * @param item the number of the list item that it stands in, or null
 * @param number its number
 * @param bis "bis", "ter", … or empty
 * @param rest offset in the block behind the number and what divides it from the title
 */
record Heading(int index, String item, int number, String bis, int rest) {
  private static final int LONGEST_JOINED = 30;
  private static final String[][] SUFFIXES = {
    {"bis", "bis"},
    {"ter", "ter"},
    {"quater", "quater"},
    {"quinquies", "quinquies"},
    {"бис", "bis"},
    {"тер", "ter"},
    {"кватер", "quater"},
    {"مكرراً ثانياً", "ter"},
    {"مكررا ثانيا", "ter"},
    {"مكرراً", "bis"},
    {"مكررا", "bis"},
    {"مكرر", "bis"},
    {"之二", "bis"},
    {"之三", "ter"},
    {"之四", "quater"},
  };
  private static final String DIVIDERS = ".:：．-–—。";

  /** Reads the start of a block; null where no article begins. */
  static Heading read(int index, Block block) {
    String text = block.string();
    int at = skipSpace(text, 0);
    String item = listNumber(text, at);
    if (item != null) {
      at = skipSpace(text, at + item.length() + 1);
    }
    int[] number =
        block.lang() == Lang.ZH
            ? chinese(text, at)
            : worded(text, at, block.lang(), ProvisionWords.of(block.lang()));
    if (number == null) {
      return null;
    }
    int rest = number[1];
    String bis = "";
    for (String[] suffix : SUFFIXES) {
      int from = skipSpace(text, rest);
      if (text.regionMatches(true, from, suffix[0], 0, suffix[0].length())
          && ends(text, from + suffix[0].length(), block.lang())) {
        bis = suffix[1];
        rest = from + suffix[0].length();
        break;
      }
    }
    if (bis.isEmpty()) {
      bis = inserted(text, rest);
      rest = bis.isEmpty() ? rest : text.indexOf(bis, rest) + bis.length();
    }
    return divided(text, rest, block.lang()) || joined(text, bis, block.lang())
        ? new Heading(index, item, number[0], bis, title(text, rest))
        : null;
  }

  private static boolean ends(String text, int at, Lang lang) {
    return lang == Lang.ZH || at >= text.length() || !Character.isLetter(text.charAt(at));
  }

  /** The "A" of "Article 5 A" or "5A", and the "-1" of "5-1"; empty where there is none. */
  private static String inserted(String text, int rest) {
    if (rest == 0 || rest >= text.length() || !Character.isDigit(text.charAt(rest - 1))) {
      return "";
    }
    int end = rest;
    if (text.charAt(rest) == '-') {
      end++;
      while (end < text.length() && end - rest <= 2 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean counts = end > rest + 1;
      return counts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
          ? text.substring(rest, end)
          : "";
    }
    int at = text.charAt(rest) == ' ' ? rest + 1 : rest;
    boolean letter = at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    int after = at + 1;
    boolean alone =
        after >= text.length()
            || DIVIDERS.indexOf(text.charAt(after)) >= 0
            || at == rest && Page.space(text.charAt(after));
    return letter && alone ? text.substring(at, after) : "";
  }

  /** 第三条之二医院船: in Chinese a short line without a sentence's end needs no blank. */
  private static boolean joined(String text, String bis, Lang lang) {
    return lang == Lang.ZH
        && !bis.isEmpty()
        && text.length() <= LONGEST_JOINED
        && "。；，：".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Behind what divides a number from its title. */
  static int title(String text, int rest) {
    int at = rest;
    while (at < text.length()
        && (Page.space(text.charAt(at)) || DIVIDERS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Whether what follows the number is a title or nothing, and not the rest of a sentence. */
  static boolean divided(String text, int rest, Lang lang) {
    if (rest >= text.length()) {
      return true;
    }
    char c = text.charAt(rest);
    boolean sign = DIVIDERS.indexOf(c) >= 0;
    if (!sign && !Page.space(c)) {
      return false;
    }
    int at = title(text, rest);
    if (at >= text.length() || sign) {
      return true;
    }
    ProvisionWords words = ProvisionWords.of(lang);
    boolean goesOn =
        Character.isLowerCase(text.charAt(at))
            || words.at("of", text, at) != null
            || words.at("list", text, at) != null
            || words.at("above", text, at) != null;
    return !goesOn;
  }

  private static int[] chinese(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '第') {
      return null;
    }
    int begin = skipSpace(text, at + 1);
    int end = begin;
    while (end < text.length()
        && end - begin < 8
        && (Character.isDigit(text.charAt(end)) || Numerals.isChinese(text.charAt(end)))) {
      end++;
    }
    int unit = skipSpace(text, end);
    if (end == begin || unit >= text.length() || text.charAt(unit) != '条') {
      return null;
    }
    String run = text.substring(begin, end);
    int value = Character.isDigit(run.charAt(0)) ? digits(run) : Numerals.chineseValue(run);
    return value == 0 ? null : new int[] {value, unit + 1};
  }

  private static int[] worded(String text, int at, Lang lang, ProvisionWords words) {
    ProvisionWords.Word unit = at < text.length() ? words.at("unit", text, at) : null;
    if (unit == null || !unit.key().equals("art")) {
      return null;
    }
    int begin = skipSpace(text, at + unit.text().length());
    if (begin >= text.length()) {
      return null;
    }
    int[] spelled = spelled(text, begin, lang, words);
    if (spelled != null) {
      return spelled;
    }
    if (text.charAt(begin) == '(') {
      int close = text.indexOf(')', begin);
      int value =
          close > begin + 1 && close - begin < 6 ? digits(text.substring(begin + 1, close)) : 0;
      return value == 0 ? null : new int[] {value, close + 1};
    }
    int end = begin;
    while (end < text.length()
        && end - begin < 8
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '°')) {
      end++;
    }
    if (end - begin > 1
        && Character.isDigit(text.charAt(end - 2))
        && text.charAt(end - 1) >= 'A'
        && text.charAt(end - 1) <= 'Z') {
      end--;
    }
    String run = text.substring(begin, end);
    int value =
        run.isEmpty() || !Character.isDigit(run.charAt(0))
            ? Numerals.romanValue(run.toLowerCase(java.util.Locale.ROOT))
            : digits(run);
    return value == 0 ? null : new int[] {value, end};
  }

  /** The value of a number in words at {@code at} and where it ends, or null. */
  static int[] spelled(String text, int at, Lang lang, ProvisionWords words) {
    ProvisionWords.Word ordinal = words.at("number", text, at);
    SpelledNumbers.Found found = SpelledNumbers.of(lang).at(text, at);
    if (ordinal != null && (found == null || at + ordinal.text().length() >= found.end())) {
      return new int[] {digits(ordinal.key()), at + ordinal.text().length()};
    }
    return found == null ? null : new int[] {found.value(), found.end()};
  }

  /**
   * The leading digits' value; 0 where letters other than an ordinal's mark follow, or too long.
   */
  static int digits(String run) {
    int value = 0;
    int i = 0;
    while (i < run.length() && i < 5 && Character.isDigit(run.charAt(i))) {
      value = value * 10 + Character.digit(run.charAt(i++), 10);
    }
    String mark = run.substring(i);
    boolean ordinal = mark.isEmpty() || List.of("er", "re", "º", "ª", "o", "a", "°").contains(mark);
    return ordinal && i < 5 ? value : 0;
  }

  /** The number of a list item or paragraph ("3." or "3、") at {@code at}, or null. */
  static String listNumber(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean dotted =
        end > at
            && end - at < 4
            && end < text.length()
            && (".．、".indexOf(text.charAt(end)) >= 0 || dashed(text, end))
            && (end + 1 == text.length() || !Character.isDigit(text.charAt(end + 1)));
    return dotted ? text.substring(at, end) : null;
  }

  /** Arabic texts number with a dash: "1- ". */
  private static boolean dashed(String text, int at) {
    return "-–".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Page.space(text.charAt(at + 1));
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Page.space(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
