package org.solferino.extract.treaty;

import java.util.Locale;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.provision.Numerals;
import org.solferino.mention.provision.ProvisionWords;

/**
 * "PART II", "Première partie", "Chapitre premier. — Dispositions générales", 第三章, "Section A" at
 * the start of a block: what holds articles, or the paragraphs of an annex.
 *
 * @param unit {@code book}, {@code part}, {@code title}, {@code chp} or {@code sec}, by its word
 * @param value its number; 0 where a letter counts it
 * @param letters the letters that it can be counted by, the likeliest first; or empty
 * @param rest offset in the block behind the number and what divides it from the title
 */
record Container(String unit, int value, String letters, int rest) {
  private static final int LONGEST = 160;
  private static final int LONGEST_JOINED = 30;
  private static final String SENTENCE_END = ".。;；,，";

  /**
   * A single capital is a Roman numeral up to here, and a letter beyond: no treaty has 50 parts.
   */
  private static final int LAST_ROMAN = 10;

  /** Reads the start of a block; null where none begins. */
  static Container read(Block block) {
    String text = block.string().strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    Container found = block.lang() == Lang.ZH ? chinese(text) : worded(text, block.lang());
    boolean sentence =
        found != null
            && found.rest() < text.length()
            && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
    return sentence ? null : found;
  }

  private static Container worded(String text, Lang lang) {
    ProvisionWords words = ProvisionWords.of(lang);
    ProvisionWords.Word word = words.at("text-part", text, 0);
    if (word == null) {
      return inverted(text, lang, words);
    }
    int begin = Heading.skipSpace(text, word.text().length());
    int[] spelled = Heading.spelled(text, begin, lang, words);
    int end = begin;
    int value;
    String letters = "";
    if (spelled != null) {
      value = spelled[0];
      end = spelled[1];
    } else {
      while (end < text.length()
          && end - begin < 8
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String run = text.substring(begin, end);
      value = Heading.digits(run);
      value = value > 0 ? value : Numerals.romanValue(run.toLowerCase(Locale.ROOT));
      if (run.length() == 1 && Character.isUpperCase(run.charAt(0))) {
        letters = letters(run.charAt(0));
        value = value > LAST_ROMAN ? 0 : value;
      }
    }
    return (value > 0 || !letters.isEmpty()) && Heading.divided(text, end, lang)
        ? new Container(word.key(), value, letters, Heading.title(text, end))
        : null;
  }

  /** "Première partie", "Primera Parte": the number stands before the word. */
  private static Container inverted(String text, Lang lang, ProvisionWords words) {
    int[] spelled = Heading.spelled(text, 0, lang, words);
    int begin = spelled == null ? 0 : Heading.skipSpace(text, spelled[1]);
    ProvisionWords.Word word = begin == 0 ? null : words.at("text-part", text, begin);
    int end = word == null ? 0 : begin + word.text().length();
    return word != null && Heading.divided(text, end, lang)
        ? new Container(word.key(), spelled[0], "", Heading.title(text, end))
        : null;
  }

  /** В is the Latin letter that it looks like, or the third of its own alphabet. */
  private static String letters(char c) {
    String alike = Numerals.lookalike(c);
    char order = Numerals.letter(c);
    String own = order == 0 ? "" : String.valueOf(Character.toUpperCase(order));
    return alike.equals(own) ? own : alike + own;
  }

  private static Container chinese(String text) {
    if (text.charAt(0) != '第') {
      return null;
    }
    int begin = Heading.skipSpace(text, 1);
    int end = begin;
    while (end < text.length()
        && end - begin < 8
        && (Character.isDigit(text.charAt(end)) || Numerals.isChinese(text.charAt(end)))) {
      end++;
    }
    String run = text.substring(begin, end);
    int unit = Heading.skipSpace(text, end);
    ProvisionWords.Word word = ProvisionWords.of(Lang.ZH).at("text-part", text, unit);
    if (run.isEmpty() || word == null) {
      return null;
    }
    int value = Character.isDigit(run.charAt(0)) ? Heading.digits(run) : Numerals.chineseValue(run);
    int after = unit + word.text().length();
    boolean titled = Heading.divided(text, after, Lang.ZH) || text.length() <= LONGEST_JOINED;
    boolean sentence = "。；，：".indexOf(text.charAt(text.length() - 1)) >= 0;
    return value > 0 && titled && !sentence
        ? new Container(word.key(), value, "", Heading.title(text, after))
        : null;
  }

  /**
   * The number as a step has it: Roman numerals but for sections, as references have them; a letter
   * where one goes on with the letter before.
   *
   * @param before the letter of the one before of the same unit, or 0
   */
  String number(String unit, char before) {
    if (!letters.isEmpty()) {
      char next = before == 0 ? 'A' : (char) (before + 1);
      boolean counts = letters.indexOf(next) >= 0;
      if (value == 0 || counts) {
        return counts ? String.valueOf(next) : letters.substring(0, 1);
      }
    }
    return unit.equals("sec")
        ? Integer.toString(value)
        : Numerals.roman(value).toUpperCase(Locale.ROOT);
  }

  static String type(String unit) {
    return switch (unit) {
      case "chp" -> "Chapter";
      case "sec" -> "Section";
      default -> "Part";
    };
  }
}
