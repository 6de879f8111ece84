package org.solferino.source;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.MappedText;

/** Parts a text at bullets that stand inside it: extraction runs the items of a list together. */
final class Bullets {
  private static final String MARKS = "•◦▪●○\uF0B7\uF0A7";

  private Bullets() {}

  static List<MappedText> split(MappedText text) {
    List<MappedText> parts = new ArrayList<>();
    String string = text.text();
    int begin = 0;
    for (int i = 0; i < string.length(); i++) {
      boolean mark = MARKS.indexOf(string.charAt(i)) >= 0;
      boolean parted = i + 1 < string.length() && string.charAt(i + 1) == ' ';
      if (mark && parted) {
        add(parts, text, begin, i);
        begin = i + 1;
      }
    }
    add(parts, text, begin, string.length());
    return parts;
  }

  private static void add(List<MappedText> parts, MappedText text, int begin, int end) {
    MappedText part = text.slice(begin, end).trim();
    if (!part.isBlank()) {
      parts.add(part);
    }
  }
}
