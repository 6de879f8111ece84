package org.solferino.extract.treaty;

import org.solferino.mention.provision.Numerals;

/**
 * An enumerator: "(a)", "(ii)", "(一)", "3.", "2.1".
 *
 * @param letter what it counts as a letter: 1 for a; 0 if it is none
 * @param doubled what it counts as a double letter: 2 for bb
 * @param roman what it counts as a Roman or Chinese numeral
 * @param digits what it counts in digits in parentheses
 * @param paragraph what it counts as a paragraph's number
 */
record Marker(
    int begin,
    int end,
    String said,
    int letter,
    int doubled,
    int roman,
    int digits,
    int paragraph) {

  /** What stands between parentheses, as all that it could be; null where it counts nothing. */
  static Marker enclosed(String run, int begin, int end) {
    String said = "(" + run + ")";
    if (Character.isDigit(run.charAt(0))) {
      int value = run.length() > 3 ? 0 : Heading.digits(run);
      return value == 0 ? null : new Marker(begin, end, said, 0, 0, 0, value, 0);
    }
    int chinese = Numerals.chineseValue(run);
    if (chinese > 0) {
      return new Marker(begin, end, said, 0, 0, chinese, 0, 0);
    }
    String letters = Numerals.letters(run);
    if (letters.isEmpty()) {
      return null;
    }
    int first = letters.charAt(0) - 'a' + 1;
    // 子, 丑, … count points, and what is below the points 甲, 乙, ….
    boolean branch = Numerals.isBranch(run.charAt(0));
    int roman = branch ? first : Numerals.romanValue(letters);
    boolean doubled = letters.length() == 2 && letters.charAt(0) == letters.charAt(1);
    if (letters.length() > 1 && roman == 0 && !doubled) {
      return null;
    }
    return new Marker(
        begin, end, said, letters.length() == 1 ? first : 0, doubled ? first : 0, roman, 0, 0);
  }

  /** "2.1": the first part of the second paragraph, or the first paragraph of Article 2. */
  static Marker decimal(String said, int begin, int end) {
    return new Marker(
        begin, end, said, 0, 0, 0, Heading.digits(said.substring(said.indexOf('.') + 1)), 0);
  }

  /** The 2 of "2.1", or 0. */
  int major() {
    int dot = said.indexOf('.');
    return dot > 0 && said.charAt(0) != '(' ? Heading.digits(said.substring(0, dot)) : 0;
  }

  static Marker paragraph(int value, String said, int begin, int end) {
    return new Marker(begin, end, said, 0, 0, 0, 0, value);
  }

  int value(Form form) {
    return switch (form) {
      case LETTER -> letter;
      case DOUBLE -> doubled;
      case ROMAN -> roman;
      case DIGITS -> digits;
    };
  }

  /** What a level counts with. */
  enum Form {
    LETTER,
    ROMAN,
    DOUBLE,
    DIGITS;

    String step(int value) {
      String letter = String.valueOf((char) ('a' + Math.min(value, 26) - 1));
      return switch (this) {
        case LETTER -> "point_" + letter;
        case ROMAN -> "sub_" + Numerals.roman(value);
        case DOUBLE -> "item_" + letter + letter;
        case DIGITS -> "point_" + value;
      };
    }

    String type() {
      return this == LETTER || this == DIGITS ? "Point" : "SubPoint";
    }
  }
}
