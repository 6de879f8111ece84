package org.solferino.language;

/** The writing systems that tell the six languages apart. */
final class Script {
  private Script() {}

  static boolean han(char c) {
    return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }

  /** Ideographs and the punctuation that is set as wide as they are. */
  static boolean wide(char c) {
    return han(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60 || c == '·';
  }

  static boolean cyrillic(char c) {
    return c >= 0x0400 && c <= 0x052F;
  }

  static boolean arabic(char c) {
    return c >= 0x0620 && c <= 0x06FF || c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
  }

  static boolean latin(char c) {
    return c < 0x0250 && Character.isLetter(c);
  }
}
