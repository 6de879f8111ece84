package org.solferino.mention.symbol;

/** Years, Roman and small Chinese numerals. */
final class Numerals {
  private Numerals() {}

  /** Whether these are the four digits of a year since the United Nations began. */
  static boolean year(String digits) {
    return digits.length() == 4
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && digits.compareTo("1945") > 0
        && digits.compareTo("2100") < 0;
  }

  static boolean roman(String letters) {
    return !letters.isEmpty()
        && letters.length() <= 8
        && letters.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
  }

  static int ofRoman(String letters) {
    int value = 0;
    int before = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int one = new int[] {1, 5, 10, 50}["IVXL".indexOf(letters.charAt(i))];
      value += one < before ? -one : one;
      before = Math.max(before, one);
    }
    return value;
  }

  /** The Roman number of a value below a hundred. */
  static String toRoman(int value) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[value / 10] + ones[value % 10];
  }

  /** Value of a Chinese numeral below a hundred, or -1. */
  static int chinese(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return text.length() == 1 ? digit(text.charAt(0)) : -1;
    }
    int tens = ten == 0 ? 1 : ten == 1 ? digit(text.charAt(0)) : -1;
    int ones =
        ten == text.length() - 1
            ? 0
            : ten == text.length() - 2 ? digit(text.charAt(text.length() - 1)) : -1;
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
  }

  private static int digit(char c) {
    int at = "一二三四五六七八九".indexOf(c);
    return at < 0 ? -1 : at + 1;
  }
}
