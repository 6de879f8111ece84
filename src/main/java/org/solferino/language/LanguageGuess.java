package org.solferino.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solferino.document.Lang;

/** Tells a text's language: by its script, and Latin script by its commonest words and letters. */
final class LanguageGuess {
  private static final Map<Lang, List<String>> COMMON =
      Map.of(
          Lang.EN,
          List.of(
              "the", "of", "and", "to", "in", "for", "on", "be", "shall", "with", "by", "is", "or",
              "that", "are", "will"),
          Lang.FR,
          List.of(
              "le", "la", "les", "des", "du", "et", "en", "une", "un", "est", "aux", "dans", "pour",
              "sur", "qui", "au", "par", "ou"),
          Lang.ES,
          List.of(
              "el", "los", "las", "del", "y", "en", "una", "un", "es", "para", "por", "con", "que",
              "se", "al", "o", "la"));
  private static final Map<String, List<Lang>> BY_WORD = new HashMap<>();

  static {
    COMMON.forEach(
        (lang, words) ->
            words.forEach(
                word -> BY_WORD.computeIfAbsent(word, w -> new java.util.ArrayList<>()).add(lang)));
  }

  private LanguageGuess() {}

  /** The language, or {@code latinDefault} for Latin text too short to tell. */
  static Lang guess(String text, Lang latinDefault) {
    int han = 0;
    int arabic = 0;
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Script.han(c)) {
        han++;
      } else if (Script.arabic(c)) {
        arabic++;
      } else if (Script.cyrillic(c)) {
        cyrillic++;
      } else if (Script.latin(c)) {
        latin++;
      }
    }
    // An ideograph says as much as several letters, so a few of them outweigh a foreign name.
    if (han > 0 && han * 6 >= latin) {
      return Lang.ZH;
    }
    if (arabic > 0 && arabic >= latin / 2) {
      return Lang.AR;
    }
    if (cyrillic > 0 && cyrillic >= latin / 2) {
      return Lang.RU;
    }
    return latin == 0 ? Lang.UND : latin(text, latinDefault);
  }

  private static Lang latin(String text, Lang latinDefault) {
    Map<Lang, Integer> score = new EnumMap<>(Lang.class);
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]++", 400)) {
      for (Lang lang : BY_WORD.getOrDefault(word, List.of())) {
        score.merge(lang, 2, Integer::sum);
      }
    }
    for (int i = 0; i < Math.min(text.length(), 2000); i++) {
      char c = text.charAt(i);
      if ("àâçèêëîïôùûœÀÇÈÊ".indexOf(c) >= 0) {
        score.merge(Lang.FR, 2, Integer::sum);
      } else if ("áíóúñ¿¡ÁÍÓÚÑ".indexOf(c) >= 0) {
        score.merge(Lang.ES, 2, Integer::sum);
      }
    }
    Lang best = latinDefault;
    int most = score.getOrDefault(latinDefault, 0);
    for (Lang lang : List.of(Lang.EN, Lang.FR, Lang.ES)) {
      // One word or letter alone may be part of a name: "17 avenue de la Paix".
      int needed = best == latinDefault ? most + 2 : most;
      if (score.getOrDefault(lang, 0) > needed) {
        best = lang;
        most = score.get(lang);
      }
    }
    return best;
  }
}
