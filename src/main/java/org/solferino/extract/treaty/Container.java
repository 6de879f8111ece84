package org.solferino.extract.treaty;

import java.util.Locale;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.provision.Numerals;
import org.solferino.mention.provision.ProvisionWords;

/**
 * "PART II", "Chapitre premier. — Dispositions générales", 第三章 at the start of a block: what holds
 * articles.
 *
 * @param unit {@code book}, {@code part}, {@code title}, {@code chp} or {@code sec}, by its word
 * @param value its number
 * @param rest offset in the block behind the number and what divides it from the title
 */
record Container(String unit, int value, int rest) {
  private static final int LONGEST = 160;
  private static final int LONGEST_JOINED = 30;
  private static final String SENTENCE_END = ".。;；,，";

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
      return null;
    }
    int begin = Heading.skipSpace(text, word.text().length());
    ProvisionWords.Word ordinal = words.at("number", text, begin);
    int end = begin;
    int value;
    if (ordinal != null) {
      value = Integer.parseInt(ordinal.key());
      end += ordinal.text().length();
    } else {
      while (end < text.length()
          && end - begin < 8
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String run = text.substring(begin, end);
      value = Heading.digits(run);
      value = value > 0 ? value : Numerals.romanValue(run.toLowerCase(Locale.ROOT));
    }
    return value > 0 && Heading.divided(text, end, lang)
        ? new Container(word.key(), value, Heading.title(text, end))
        : null;
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
        ? new Container(word.key(), value, Heading.title(text, after))
        : null;
  }

  /** {@code part_II}, {@code sec_1}: Roman numerals but for sections, as references have them. */
  static String step(String unit, int value) {
    return unit + "_" + number(unit, value);
  }

  static String number(String unit, int value) {
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
