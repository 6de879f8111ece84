package org.solferino.lexicon;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.solferino.document.Lang;

/** The forms that a name takes in a sentence, and words that only look like them. */
final class NameForms {
  /**
   * Endings of nouns and adjectives in the genitive, dative, accusative, instrumental and
   * prepositional, by that of the nominative; the longest that fits counts.
   */
  private static final Map<String, List<String>> CASES =
      Map.ofEntries(
          Map.entry("ская", List.of("ской", "ской", "скую", "ской", "ской")),
          Map.entry("ная", List.of("ной", "ной", "ную", "ной", "ной")),
          Map.entry("вая", List.of("вой", "вой", "вую", "вой", "вой")),
          Map.entry("ный", List.of("ного", "ному", "ный", "ным", "ном")),
          Map.entry("ский", List.of("ского", "скому", "ский", "ским", "ском")),
          Map.entry("ий", List.of("его", "ему", "ий", "им", "ем")),
          Map.entry("ой", List.of("ого", "ому", "ой", "ым", "ом")),
          Map.entry("ия", List.of("ии", "ии", "ию", "ией", "ии")),
          Map.entry("ея", List.of("еи", "ее", "ею", "еей", "ее")),
          Map.entry("а", List.of("ы", "е", "у", "ой", "е")),
          Map.entry("ка", List.of("ки", "ке", "ку", "кой", "ке")),
          Map.entry("й", List.of("я", "ю", "й", "ем", "е")),
          Map.entry("ль", List.of("ля", "лю", "ль", "лем", "ле")),
          Map.entry("сь", List.of("си", "си", "сь", "сью", "си")),
          Map.entry("ы", List.of("", "ам", "ы", "ами", "ах")),
          Map.entry("во", List.of("ва", "ву", "во", "вом", "ве")),
          Map.entry("", List.of("а", "у", "", "ом", "е")));

  private static final Pattern CONSONANT = Pattern.compile("[бвгджзклмнпрстфхцчшщ]\\z");
  private static final Pattern WORD = Pattern.compile("(?<=[ \u2014-])|(?=[ \u2014-])");

  /** And, by, for, as; the article. */
  private static final Pattern ARABIC_PREFIX = Pattern.compile("[وف]?[بلك]?(?:ال|ل)?");

  private NameForms() {}

  /**
   * A Russian name in five cases, all its capitalised words inflected: Южный Судан, Южного Судана.
   * Stemmers take many such forms for verbs: Казахстане, Гвинеи.
   */
  static List<String> russian(String name) {
    return IntStream.range(0, 5)
        .mapToObj(
            k -> {
              StringBuilder form = new StringBuilder();
              for (String word : WORD.split(name)) {
                form.append(inCase(word, k));
              }
              return form.toString();
            })
        .distinct()
        .toList();
  }

  private static String inCase(String word, int k) {
    if (word.length() < 4 || !Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    for (int length = 4; length > 0; length--) {
      String ending = word.substring(word.length() - length);
      if (CASES.containsKey(ending)) {
        return word.substring(0, word.length() - length) + CASES.get(ending).get(k);
      }
    }
    return CONSONANT.matcher(word).find() ? word + CASES.get("").get(k) : word;
  }

  /**
   * Whether a word of a text, whose stem is the same, is this name of one word: Нигерии is no form
   * of Нигер, and لبنين (for Benin) none of لبنان.
   */
  static boolean same(String name, String word, Lang lang) {
    if (lang == Lang.RU) {
      if (name.endsWith("ия")) {
        return word.startsWith(name.substring(0, name.length() - 1));
      }
      return !CONSONANT.matcher(name).find() || !word.startsWith(name + "и");
    }
    String bare = name.startsWith("ال") ? name.substring(2) : name;
    return word.endsWith(bare)
        && ARABIC_PREFIX.matcher(word.substring(0, word.length() - bare.length())).matches();
  }

  /**
   * Whether two words of one stem are forms of one word: international has the stem of internment,
   * but shares none of its sense. Only endings of up to three letters are inflection.
   */
  static boolean inflected(String one, String other, Lang lang) {
    if (lang == Lang.RU || lang == Lang.AR) {
      return true;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return Math.max(one.length(), other.length()) - same <= 3;
  }
}
