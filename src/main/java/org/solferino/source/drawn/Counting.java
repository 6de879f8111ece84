package org.solferino.source.drawn;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers as the labels of lists write them. Out of range they are figures. */
public final class Counting {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Counting() {}

  /** a, b, …, z, aa, bb, … as word processors count; the letters are small. */
  public static String letters(int number) {
    if (number < 1 || number > 26 * 4) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  /** The letter of an alphabet that stands for a number. */
  public static String of(String alphabet, int number) {
    return number < 1 || number > alphabet.length()
        ? Integer.toString(number)
        : alphabet.substring(number - 1, number);
  }

  /** i, ii, iii, iv, … */
  public static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** 一, 二, …, 十, 十一, … */
  public static String chinese(int number) {
    return new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(number, "%spellout-cardinal")
        .replaceFirst("^一十", "十");
  }
}
