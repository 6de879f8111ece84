package org.solferino.mention;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Lang;

/**
 * Numbers written in words, as treaties write the days and years of their conclusion and the
 * numbers of their parts: "twenty-first", "mil neuf cent quatre-vingt", "тысяча девятьсот
 * восьмидесятого". The forms are ICU's, in all genders and cases; Arabic, whose forms ICU does not
 * spell as treaties do, has a table of its own. Chinese numerals are digits, and not read here.
 */
public final class SpelledNumbers {
  private static final int LAST_ORDINAL = 199;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_WORDS = 9;

  private static final Map<Lang, List<String>> ORDINALS =
      Map.of(
          Lang.EN, List.of("%spellout-ordinal", "%spellout-ordinal-verbose"),
          Lang.FR, List.of("%spellout-ordinal-masculine", "%spellout-ordinal-feminine"),
          Lang.ES,
              List.of(
                  "%spellout-ordinal-masculine",
                  "%spellout-ordinal-feminine", "%spellout-ordinal-masculine-adjective"),
          Lang.RU,
              List.of(
                  "%spellout-ordinal-masculine",
                  "%spellout-ordinal-feminine",
                  "%spellout-ordinal-neuter",
                  "%spellout-ordinal-feminine-genitive",
                  "%spellout-ordinal-masculine-genitive",
                  "%spellout-ordinal-feminine-accusative",
                  "%spellout-ordinal-masculine-prepositional"));

  private static final Map<Lang, List<String>> CARDINALS =
      Map.of(
          Lang.EN,
              List.of(
                  "%spellout-cardinal", "%spellout-cardinal-verbose", "%spellout-numbering-year"),
          Lang.FR, List.of("%spellout-numbering", "%spellout-numbering-year"),
          Lang.ES, List.of("%spellout-numbering", "%spellout-cardinal-masculine"),
          Lang.RU,
              List.of(
                  "%spellout-numbering",
                  "%spellout-numbering-year", "%spellout-ordinal-masculine-prepositional"));

  private static final Map<Lang, SpelledNumbers> ALL = new EnumMap<>(Lang.class);

  /**
   * A number in words.
   *
   * @param end behind its last word
   * @param ordinal whether it says which one, and not how many
   */
  public record Found(int value, int end, boolean ordinal) {}

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Lang lang;

  private SpelledNumbers(Lang lang) {
    this.lang = lang;
    if (ORDINALS.containsKey(lang)) {
      RuleBasedNumberFormat format =
          new RuleBasedNumberFormat(
              Locale.forLanguageTag(lang.tag()), RuleBasedNumberFormat.SPELLOUT);
      for (String rules : ORDINALS.get(lang)) {
        for (int i = 1; i <= LAST_ORDINAL; i++) {
          put(ordinals, format.format(i, rules), i);
        }
      }
      for (String rules : CARDINALS.get(lang)) {
        for (int i = 1; i <= LAST_ORDINAL; i++) {
          put(cardinals, format.format(i, rules), i);
        }
        for (int i = FIRST_YEAR; i <= LAST_YEAR; i++) {
          String words = format.format(i, rules);
          put(cardinals, words, i);
          if (lang == Lang.RU && words.indexOf(' ') > 0 && i < 2000) {
            // "одна тысяча" is said without the one.
            put(cardinals, words.substring(words.indexOf(' ') + 1), i);
          }
        }
      }
      if (lang == Lang.EN) {
        hundreds(format);
      }
    }
  }

  /** "Nineteen hundred and eighty". */
  private void hundreds(RuleBasedNumberFormat format) {
    for (int i = FIRST_YEAR; i < 2000; i++) {
      String century = format.format(i / 100, "%spellout-cardinal") + " hundred";
      String rest = i % 100 == 0 ? "" : " " + format.format(i % 100, "%spellout-cardinal");
      put(cardinals, century + rest, i);
      put(cardinals, century + (rest.isEmpty() ? "" : " and" + rest), i);
    }
  }

  private void put(Map<String, Integer> numbers, String words, int value) {
    StringBuilder key = new StringBuilder();
    for (String word : words.split("[ -]+")) {
      key.append(key.isEmpty() ? "" : " ").append(fold(word));
      beginnings.add(key.toString());
    }
    numbers.putIfAbsent(key.toString(), value);
  }

  /** The numbers of a language; none for {@link Lang#ZH} and {@link Lang#UND}. */
  public static SpelledNumbers of(Lang lang) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(lang, SpelledNumbers::new);
    }
  }

  /**
   * The longest number whose first word begins at {@code at}, or null. Hyphens and spaces, capitals
   * and accents do not count. At most nine words are read.
   */
  public Found at(String text, int at) {
    if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return null;
    }
    if (lang == Lang.AR) {
      return ArabicNumbers.at(text, at);
    }
    Found found = null;
    StringBuilder key = new StringBuilder();
    int begin = at;
    for (int i = 0; i < MOST_WORDS && begin < text.length(); i++) {
      int end = wordEnd(text, begin);
      if (end == begin) {
        break;
      }
      key.append(i == 0 ? "" : " ").append(fold(text.substring(begin, end)));
      String words = key.toString();
      if (!beginnings.contains(words)) {
        break;
      }
      Integer ordinal = ordinals.get(words);
      Integer value = ordinal == null ? cardinals.get(words) : ordinal;
      if (value != null) {
        found = new Found(value, end, ordinal != null);
      }
      begin = gapEnd(text, end);
    }
    return found;
  }

  /** Where the letters, and the marks that belong to them, end; words have at most 24. */
  static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && end - begin < 24
        && (Character.isLetter(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
            || text.charAt(end) == '\u00AD')) {
      end++;
    }
    return end;
  }

  static int gapEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < 4
        && (Character.isWhitespace(text.charAt(at))
            || Character.isSpaceChar(text.charAt(at))
            || "-\u2010\u2011".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Without capitals, accents and soft hyphens; French "mil" is "mille", "vingts" is "vingt". */
  static String fold(String word) {
    String base =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("[\\p{Mn}\u00AD\u0640]", "")
            .toLowerCase(Locale.ROOT);
    return switch (base) {
      case "mil" -> "mille";
      case "vingts" -> "vingt";
      case "cents" -> "cent";
      default -> base;
    };
  }
}
