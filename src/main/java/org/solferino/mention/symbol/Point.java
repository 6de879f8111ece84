package org.solferino.mention.symbol;

/**
 * The lettered point behind a paragraph's number: {@code (a)}, {@code a)}, {@code (a) (ii)}.
 *
 * @param end the place after it, or where it was looked for when there is none
 * @param value in brackets, e.g. {@code (a)(ii)}, or the empty string
 */
record Point(int end, String value) {

  static Point after(Folded text, int from) {
    int end = from;
    StringBuilder value = new StringBuilder();
    for (int depth = 0; depth < 2; depth++) {
      int i = text.skipBlanks(end, 1);
      boolean open = text.at(i) == '(';
      int start = open ? i + 1 : i;
      int stop = start;
      while (stop < start + 3 && Character.isLetter(text.at(stop))) {
        stop++;
      }
      boolean letters = stop > start && (stop - start == 1 || romanLetters(text, start, stop));
      if (!letters || text.at(stop) != ')') {
        break;
      }
      value.append('(').append(text.lower(), start, stop).append(')');
      end = stop + 1;
    }
    return new Point(end, value.toString());
  }

  private static boolean romanLetters(Folded text, int start, int stop) {
    for (int i = start; i < stop; i++) {
      if ("ivx".indexOf(text.lower().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
