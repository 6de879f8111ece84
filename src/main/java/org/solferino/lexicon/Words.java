package org.solferino.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.solferino.document.Lang;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * The words of a text in a spaced language, folded and stemmed so that inflected names are found.
 */
final class Words {
  /** A word: its place, its folded form, its stem. */
  record Word(int begin, int end, String folded, String stem) {}

  private static final int LONGEST_WORD = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");

  private static final List<String> PARTICLES =
      List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل");

  private Words() {}

  static List<Word> of(String text, Lang lang) {
    SnowballStemmer stemmer = stemmer(lang);
    List<Word> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && wordCharacter(text.charAt(i));
      if (inside && begin >= 0 && footnote(text, begin, i)) {
        words.add(word(text, begin, i, lang, stemmer));
        begin = i;
      }
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(word(text, begin, i, lang, stemmer));
        begin = -1;
      }
    }
    return words;
  }

  /**
   * The number of a footnote stuck to the word before it: "the Convention on Cluster Munitions5".
   */
  private static boolean footnote(String text, int begin, int i) {
    return Character.isDigit(text.charAt(i))
        && i - begin >= 4
        && Character.isLowerCase(text.charAt(i - 1));
  }

  private static boolean wordCharacter(char c) {
    return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && !(c >= 0x2E80 && c <= 0x9FFF);
  }

  private static Word word(String text, int begin, int end, Lang lang, SnowballStemmer stemmer) {
    String word =
        text.substring(begin, Math.min(end, begin + LONGEST_WORD)).toLowerCase(Locale.ROOT);
    if (lang == Lang.AR) {
      char[] letters = word.toCharArray();
      int length = new ArabicNormalizer().normalize(letters, letters.length);
      String folded = new String(letters, 0, length);
      length = new ArabicStemmer().stem(letters, length);
      return new Word(begin, end, folded, new String(letters, 0, length));
    }
    String folded = unaccented(word);
    if (lang == Lang.RU) {
      // NFD parts й from и; ё is written е as often as not.
      folded = word.replace('ё', 'е');
    }
    if (stemmer == null) {
      return new Word(begin, end, folded, folded);
    }
    if (lang == Lang.RU && !russian(folded).isEmpty()) {
      return new Word(begin, end, folded, russian(folded));
    }
    stemmer.setCurrent(lang == Lang.RU || lang == Lang.EN ? folded : word);
    stemmer.stem();
    return new Word(
        begin,
        end,
        folded,
        lang == Lang.RU ? stemmer.getCurrent() : unaccented(stemmer.getCurrent()));
  }

  /**
   * The words that an Arabic word may be without a particle before it: بكينيا, وبكينيا, لكينيا give
   * كينيا; before the article the stemmer knows most of them.
   */
  static List<Word> withoutParticle(String text, Word word) {
    List<Word> bare = new ArrayList<>();
    String whole = text.substring(word.begin(), word.end());
    for (String particle : PARTICLES) {
      int begin = word.begin() + particle.length();
      if (whole.startsWith(particle) && word.end() - begin >= 3) {
        bare.add(word(text, begin, word.end(), Lang.AR, null));
      }
    }
    return bare;
  }

  private static String unaccented(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return word;
  }

  /**
   * The stem where Snowball gives a name's cases different ones, else empty: it takes устав for a
   * gerund, and the cases of Китай for those of an adjective.
   */
  private static String russian(String word) {
    for (String ending : List.of("аем", "ай", "ая", "аю", "ае")) {
      if (word.endsWith(ending) && word.length() >= ending.length() + 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    // Snowball takes защите for an imperative.
    if (word.endsWith("ите") && word.length() >= 5) {
      return word.substring(0, word.length() - 1);
    }
    boolean gerund = word.length() >= 5 && word.endsWith("в");
    return gerund && "аяиы".indexOf(word.charAt(word.length() - 2)) >= 0 ? word : "";
  }

  private static SnowballStemmer stemmer(Lang lang) {
    return switch (lang) {
      case EN -> new EnglishStemmer();
      case FR -> new FrenchStemmer();
      case ES -> new SpanishStemmer();
      case RU -> new RussianStemmer();
      default -> null;
    };
  }
}
