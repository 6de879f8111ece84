package org.solferino.source.drawn;

import java.util.regex.Pattern;

/** Raised figures in a text: references to notes, or powers and fractions. */
public final class NoteMarks {
  private static final Pattern FIGURES =
      Pattern.compile("\\p{Nd}{1,3}(?:[,–-]\\s?\\p{Nd}{1,3}){0,3}");

  private NoteMarks() {}

  /**
   * Whether raised figures refer to a note: behind a figure they would make another number, and
   * behind a word they are no power, as they are in "km2".
   *
   * @param before the text in front of them
   * @param raised the figures
   */
  public static boolean refers(CharSequence before, String raised) {
    if (!FIGURES.matcher(raised).matches()) {
      return false;
    }
    int last = before.length() - 1;
    while (last >= 0 && Character.isWhitespace(before.charAt(last))) {
      last--;
    }
    int word = last;
    while (word >= 0 && last - word < 3 && Character.isLetter(before.charAt(word))) {
      word--;
    }
    return last >= 0 && (last - word > 2 || last == word);
  }
}
