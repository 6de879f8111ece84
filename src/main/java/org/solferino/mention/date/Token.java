package org.solferino.mention.date;

import java.util.Map;

/**
 * A number, a word or a sign.
 *
 * @param value of a number (-1 where it is too long to be part of a date), the character of a sign
 * @param spaced whether white space stands before it
 * @param capital whether it begins with a capital letter
 * @param senses what the tables say of it
 */
record Token(
    int begin,
    int end,
    Kind kind,
    int value,
    boolean spaced,
    boolean capital,
    Map<Role, Integer> senses) {

  /** What a token is; {@code OPAQUE} are addresses, document symbols and text without a role. */
  enum Kind {
    NUMBER,
    HAN_NUMBER,
    WORD,
    SIGN,
    OPAQUE,
    END
  }

  boolean is(Role role) {
    return senses.containsKey(role);
  }

  boolean is(char sign) {
    return kind == Kind.SIGN && value == sign;
  }

  int value(Role role) {
    return senses.getOrDefault(role, 0);
  }

  int length() {
    return end - begin;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.HAN_NUMBER;
  }

  /** A number from {@code low} to {@code high} of at most two digits. */
  boolean within(int low, int high) {
    return isNumber()
        && value >= low
        && value <= high
        && (kind == Kind.HAN_NUMBER || length() <= 2);
  }

  /** A number of two digits, as minutes are written. */
  boolean isMinutes() {
    return kind == Kind.NUMBER && length() == 2 && value < 60;
  }

  /** A number of four digits that can be a year of our texts. */
  boolean isYear() {
    return isNumber() && length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;
}
