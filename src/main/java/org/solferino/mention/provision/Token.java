package org.solferino.mention.provision;

/**
 * A word or sign that can be part of a reference.
 *
 * @param key what it says: a unit, a number in its normal form, a base, a treaty's path
 * @param enclosed of a number: in parentheses, or after the dot of "52.3"
 * @param plural of a unit: several of them are announced
 */
record Token(Kind kind, String key, boolean enclosed, boolean plural, int begin, int end) {
  enum Kind {
    UNIT,
    DIGITS,
    LETTERS,
    CHINESE,
    ROMAN,
    ORD,
    SUFFIX,
    LIST,
    RANGE,
    COMMA,
    OF,
    DET,
    BASE,
    TREATY,
    COMMON,
    ABOVE,
    SEQ,
    NOTOF,
    LONGER,
    PARTICULAR,
    BREAK
  }

  static Token of(Kind kind, String key, int begin, int end) {
    return new Token(kind, key, false, false, begin, end);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isNumber() {
    return kind == Kind.DIGITS
        || kind == Kind.LETTERS
        || kind == Kind.CHINESE
        || kind == Kind.ROMAN;
  }

  /** Its arithmetic value, or 0 for letters. */
  int value() {
    return switch (kind) {
      case DIGITS -> digitsOf(key);
      case ROMAN -> Numerals.romanValue(key);
      case CHINESE -> Integer.parseInt(key);
      default -> 0;
    };
  }

  private static int digitsOf(String key) {
    int value = 0;
    for (int i = 0; i < key.length() && Character.isDigit(key.charAt(i)); i++) {
      value = value * 10 + Character.digit(key.charAt(i), 10);
    }
    return value;
  }
}
