package org.solferino.mention.date;

/** Runs of ASCII characters without a space, which can be addresses or document symbols. */
final class Chunk {
  private Chunk() {}

  static boolean holds(char c) {
    return c > ' ' && c < 0x7F && c != ',' && c != ';' && c != '"' && c != '<' && c != '>';
  }

  static int end(String folded, int begin) {
    int end = begin;
    while (end < folded.length() && holds(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it is an address or a symbol ({@code CCW/GGE.1/2023/2}): nothing in it is a date. */
  static boolean isOpaque(String chunk) {
    if (chunk.indexOf('@') >= 0 || chunk.contains("://") || chunk.startsWith("www.")) {
      return true;
    }
    return chunk.indexOf('/') >= 0
        && chunk.chars().anyMatch(c -> c >= 'a' && c <= 'z')
        && chunk.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
