package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the table, found by their first letter, the longest first. */
final class Words {
  record Word(String kind, String value, String text) {}

  private final Map<Character, List<Word>> byFirst = new HashMap<>();

  Words() {
    for (String[] row : Tables.read("words.tsv")) {
      byFirst
          .computeIfAbsent(row[2].charAt(0), c -> new ArrayList<>())
          .add(new Word(row[0], row[1], row[2]));
    }
    for (List<Word> words : byFirst.values()) {
      words.sort(Comparator.comparingInt((Word w) -> w.text().length()).reversed());
    }
  }

  /** The longest word that begins here, or null. */
  Word at(Folded text, int begin) {
    List<Word> words = byFirst.get(text.lower().charAt(begin));
    if (words == null || !begins(text, begin)) {
      return null;
    }
    for (Word word : words) {
      if (text.lower().startsWith(word.text(), begin)) {
        return word;
      }
    }
    return null;
  }

  /** Chinese has no gaps between words, and Arabic joins its small words to the next. */
  private static boolean begins(Folded text, int begin) {
    char c = text.at(begin);
    boolean joined = c >= '\u0600' && c <= '\u06FF' || c >= '\u2E80';
    return joined || !Character.isLetter(text.at(begin - 1));
  }
}
