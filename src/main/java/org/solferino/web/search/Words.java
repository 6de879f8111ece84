package org.solferino.web.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** What a visitor wrote, as a query without syntax. */
final class Words {
  private static final int LONGEST = 200;
  private static final int MOST = 12;

  private Words() {}

  /** The languages in which words of this script may be; the empty one is that of symbols. */
  static List<String> languages(String words) {
    boolean latin = false;
    List<String> languages = new ArrayList<>();
    for (int c : words.codePoints().toArray()) {
      String language =
          switch (Character.UnicodeScript.of(c)) {
            case HAN -> "zh";
            case ARABIC -> "ar";
            case CYRILLIC -> "ru";
            default -> null;
          };
      latin |= Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      if (language != null && !languages.contains(language)) {
        languages.add(language);
      }
    }
    // Numbers and symbols are written alike everywhere.
    if (latin || languages.isEmpty()) {
      languages.addAll(List.of("en", "fr", "es"));
      if (!latin) {
        languages.addAll(List.of("ru", "ar", "zh"));
      }
    }
    languages.add("");
    return languages;
  }

  /** All words must be there; a word of Han characters, and one with marks in it, as a phrase. */
  static String query(String words) {
    StringBuilder query = new StringBuilder();
    String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    int count = 0;
    for (String word : text.strip().split("[\\s\\p{Cntrl}]++")) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit) && count++ < MOST) {
        query.append(query.isEmpty() ? "" : " AND ");
        query.append('"').append(QueryParserBase.escape(word)).append('"');
      }
    }
    return query.toString();
  }
}
