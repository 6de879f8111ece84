package org.solferino.mention.provision;

/** Reads the numbers of provisions: Arabic, Roman and Chinese numerals, letters of four scripts. */
public final class Numerals {
  private static final String CHINESE = "零一二三四五六七八九";
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشت";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private Numerals() {}

  /** The Roman numeral in lower case; {@code value} is taken as it is outside 1..399. */
  public static String roman(int value) {
    if (value < 1 || value > 399) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** The value of a well-formed lower-case Roman numeral, or 0. */
  public static int romanValue(String text) {
    if (text.isEmpty() || text.length() > 12) {
      return 0;
    }
    int total = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (text.startsWith(SIGNS[i], at)) {
        total += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return at == text.length() && roman(total).equals(text) ? total : 0;
  }

  /** The value of a Chinese numeral below 1000 ({@code 五十二}, {@code 一百零三}, {@code 一二}), or 0. */
  public static int chineseValue(String text) {
    int total = 0;
    int digit = 0;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '〇' ? '零' : text.charAt(i) == '两' ? '二' : text.charAt(i);
      int value = CHINESE.indexOf(c);
      if (value >= 0) {
        // Digits without a sign between them are read by place: 五二 is 52.
        digit = digit * 10 + value;
        any = true;
      } else if (c == '十' || c == '百') {
        total += (any && digit > 0 ? digit : 1) * (c == '十' ? 10 : 100);
        digit = 0;
        any = false;
      } else {
        return 0;
      }
      if (digit > 999) {
        return 0;
      }
    }
    return total + digit;
  }

  /** Whether a character can stand in a Chinese numeral. */
  public static boolean isChinese(char c) {
    return CHINESE.indexOf(c) >= 0 || c == '十' || c == '百' || c == '〇' || c == '两';
  }

  /**
   * The Latin letter for a letter that counts points, or 0. Cyrillic and Arabic count by their own
   * order; a Cyrillic {@code с} is taken for the Latin letter that it looks like.
   */
  public static char letter(char c) {
    char lower = Character.toLowerCase(c);
    if (lower >= 'a' && lower <= 'z') {
      return lower;
    }
    if (lower == 'с') {
      return 'c';
    }
    int order = Math.max(STEMS.indexOf(c), BRANCHES.indexOf(c));
    order = order < 0 ? CYRILLIC.indexOf(lower) : order;
    if (order < 0) {
      order = ARABIC.indexOf(lower == 'ا' ? 'أ' : lower == 'ﻫ' ? 'ه' : lower);
    }
    return order < 0 || order > 25 ? 0 : (char) ('a' + order);
  }

  /** The Latin capital that a Latin or Cyrillic capital looks like; empty where it is like none. */
  public static String lookalike(char c) {
    int cyrillic = "АВСЕНКМОРТХ".indexOf(c);
    return c >= 'A' && c <= 'Z'
        ? String.valueOf(c)
        : cyrillic < 0 ? "" : String.valueOf("ABCEHKMOPTX".charAt(cyrillic));
  }

  /** Whether it is one of 子, 丑, …, which count points in older Chinese texts, as 甲, 乙, … do. */
  public static boolean isBranch(char c) {
    return BRANCHES.indexOf(c) >= 0;
  }

  /** All letters of {@code text} in Latin, or the empty string if one counts no point. */
  public static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = letter(text.charAt(i));
      if (c == 0) {
        // The sign that joins the Arabic letter heh to nothing counts nothing.
        if (text.charAt(i) == 'ـ' || text.charAt(i) == '\u200d') {
          continue;
        }
        return "";
      }
      out.append(c);
    }
    return out.toString();
  }
}
