package org.solferino.rdf;

/** Turns UTF-16 offsets into offsets in Unicode code points, in constant time. */
final class CodePoints {
  private final int[] count;

  CodePoints(String text) {
    count = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      count[i] = points;
      boolean inPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      points += inPair ? 0 : 1;
    }
    count[text.length()] = points;
  }

  int at(int offset) {
    return count[Math.min(Math.max(offset, 0), count.length - 1)];
  }
}
