package org.solferino.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.source.drawn.Compounds;

/** Words that a line's end divides in a text of lines. */
final class Hyphens {
  /** A hyphen at a line's end with its word on both sides. */
  private static final Pattern BROKEN =
      Pattern.compile("(?<!\\p{L})\\p{L}++-[ \\t]*+\\r?+\\n[ \\t]*+\\p{L}++");

  private final Compounds compounds = new Compounds();

  private Hyphens(String text) {
    int from = 0;
    Matcher broken = BROKEN.matcher(text);
    while (broken.find()) {
      compounds.read(text.substring(from, broken.start()));
      from = broken.end();
    }
    compounds.read(text.substring(from));
  }

  static Hyphens of(String text) {
    return new Hyphens(text);
  }

  /** Whether the hyphen only divides the word. */
  boolean divides(String half, String other) {
    return !compounds.hold(half, other);
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
