package org.solferino.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a line's end divides. A hyphen belongs to the word ("long-", "term") unless the text
 * has the word without it elsewhere ("addi-", "tionnel").
 */
final class Hyphens {
  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  static Hyphens of(String text) {
    Set<String> words = new HashSet<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > begin) {
          words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = i + 1;
      }
    }
    return new Hyphens(words);
  }

  /** Whether the hyphen only divides the word. */
  boolean divides(String half, String other) {
    return words.contains((half + other).toLowerCase(Locale.ROOT));
  }

  /** The letters before the hyphen that a line ends with; null where it ends otherwise. */
  static String half(String line) {
    String text = line.stripTrailing();
    int end = text.length() - 1;
    if (end < 1 || text.charAt(end) != '-') {
      return null;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin == end ? null : text.substring(begin, end);
  }

  /** The letters that a line opens with; null where there are none. */
  static String half(String line, int begin) {
    int end = begin;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end == begin ? null : line.substring(begin, end);
  }
}
