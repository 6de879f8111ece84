package org.solferino.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;

/**
 * Bodies that the vocabularies do not hold, in running text: a name with its acronym in brackets,
 * "the Sahel Mediation Forum (SMF)". Where the name begins is told by the acronym's letters, else
 * by the word that says what the body is; in Chinese by what stands before.
 */
final class NewBodies {
  private static final int MOST_WORDS = 14;
  private static final int LONGEST = 120;

  /** An acronym in brackets; Roman numerals are none. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "[(（]\\s?[\"“«]?(?![IVXLC]{1,5}[\"”»)）])(\\p{Lu}[\\p{L}\\p{Nd}&/-]{0,10}\\p{Lu}[\\p{Lu}\\p{Nd}]{0,3})[\"”»]?\\s?[)）]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\p{Nd}’'&-]{1,40}+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");

  /** What may be a name and its acronym; {@code begin} is -1 where it is not told. */
  record Body(int begin, int end, String acronym, int acronymBegin, int acronymEnd) {}

  private NewBodies() {}

  /** What may be names in a text, each with its acronym. */
  static List<Body> in(String text, Lang lang) {
    List<Body> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      int end = bracket.start();
      while (end > 0 && " ”»\"".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int from = Math.max(sentence(text, end), end - LONGEST);
      int begin =
          lang == Lang.ZH
              ? afterLead(text, from, end)
              : begin(text, from, end, bracket.group(1), lang);
      if (end > from) {
        found.add(new Body(begin, end, bracket.group(1), bracket.start(1), bracket.end(1)));
      }
    }
    return found;
  }

  /** Whether words are a body's name by what they say it is. */
  static boolean body(String name, Lang lang) {
    boolean capital =
        lang == Lang.ZH || lang == Lang.AR || Character.isUpperCase(name.codePointAt(0));
    boolean words = lang == Lang.ZH ? name.length() >= 4 : name.indexOf(' ') > 0;
    return capital && words && Phrases.unknown().holds("body", lang, name);
  }

  private static int sentence(String text, int end) {
    int at = end;
    while (at > 0 && ".;:!?()（）。；：，、،؛«»“”\"".indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Whether an acronym is of a name's initials. */
  static boolean initials(String name, String acronym, Lang lang) {
    List<int[]> words = words(name, 0, name.length());
    return !words.isEmpty() && byInitials(name, words, acronym, lang) == words.get(0)[0];
  }

  private static int begin(String text, int from, int end, String acronym, Lang lang) {
    List<int[]> words = words(text, from, end);
    List<int[]> last = words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
    int initials = byInitials(text, last, acronym, lang);
    return initials >= 0 ? initials : byHead(text, last, lang);
  }

  private static List<int[]> words(String text, int from, int end) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, end);
    while (word.find()) {
      // An elided article is a word of its own: l'Observatoire.
      int start = word.start();
      int mark = Math.max(text.indexOf('’', start), text.indexOf('\'', start));
      boolean elided = mark > start && mark <= start + 2 && mark + 1 < word.end();
      words.add(new int[] {elided ? mark + 1 : start, word.end()});
    }
    return words;
  }

  /** Where the words begin whose initials are the acronym, small words apart; else -1. */
  private static int byInitials(String text, List<int[]> words, String acronym, Lang lang) {
    String letters = MARKS.matcher(plain(acronym)).replaceAll("").replaceAll("[^\\p{L}]", "");
    int at = letters.length() - 1;
    for (int i = words.size() - 1; i >= 0 && at >= 0; i--) {
      String word = plain(text.substring(words.get(i)[0], words.get(i)[1]));
      if (word.charAt(0) == letters.charAt(at)
          && Character.isUpperCase(text.charAt(words.get(i)[0]))) {
        at--;
      } else if (word.charAt(0) == letters.charAt(at) && !small(word, lang)) {
        at--;
      } else if (!small(word, lang)) {
        return -1;
      }
      if (at < 0) {
        return words.get(i)[0];
      }
    }
    return -1;
  }

  /**
   * In English the capitals from the name's first word on; elsewhere the last word that says what a
   * body is, as it begins the name.
   */
  private static int byHead(String text, List<int[]> words, Lang lang) {
    int begin = -1;
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = text.substring(words.get(i)[0], words.get(i)[1]);
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (lang == Lang.EN) {
        if (!capital && !small(plain(word), lang)
            || Phrases.unknown().holds("article", lang, word)) {
          return begin;
        }
        begin = capital ? words.get(i)[0] : begin;
      } else if ((capital || lang == Lang.AR) && Phrases.unknown().holds("body", lang, word)) {
        // Of a chain "Oficina del Comité" the first is meant: go on while only small words part
        // them.
        begin = words.get(i)[0];
        return particle(text, begin, lang);
      }
    }
    return begin;
  }

  /** Arabic writes "and", "to" and "by" on to the next word. */
  private static int particle(String text, int begin, Lang lang) {
    boolean joined = lang == Lang.AR && "وبلف".indexOf(text.charAt(begin)) >= 0;
    String bare = joined ? text.substring(begin + 1, Math.min(text.length(), begin + 12)) : "";
    Matcher body = joined ? Phrases.unknown().find("body", lang, bare) : null;
    return body != null && body.start() == 0 ? begin + 1 : begin;
  }

  private static boolean small(String word, Lang lang) {
    return Phrases.unknown().holds("joint", lang, word)
        || Phrases.unknown().holds("article", lang, word);
  }

  /**
   * In Chinese, where a name begins that ends at {@code end}: behind the last mark, the last word
   * that leads in, or an "and" behind another name. A name that says "关于" begins with it.
   */
  static int afterLead(String text, int from, int end) {
    int begin = sentence(text, end);
    begin = Math.max(begin, from);
    String run = text.substring(begin, end);
    int on = run.lastIndexOf("关于");
    if (on >= 0) {
      return begin + on;
    }
    int last = 0;
    for (Phrases.Phrase lead : Phrases.unknown().rows("lead", Lang.ZH)) {
      Matcher matcher = lead.pattern().matcher(run);
      while (matcher.find() && run.length() - matcher.end() >= 4) {
        last = matcher.end();
      }
    }
    for (Phrases.Phrase joint : Phrases.unknown().rows("joint", Lang.ZH)) {
      Matcher matcher = joint.pattern().matcher(run);
      while (matcher.find() && run.length() - matcher.end() >= 4) {
        boolean apart = matcher.start() > last && !open(run.substring(last, matcher.start()));
        last = apart || matcher.start() == last ? matcher.end() : last;
      }
    }
    return begin + last;
  }

  /**
   * Whether words before an "and" may be the beginning of one name: they name nothing by
   * themselves.
   */
  private static boolean open(String words) {
    boolean named =
        Phrases.unknown().holds("body", Lang.ZH, words)
            || !org.solferino.lexicon.Lexicon.standard().names(words, Lang.ZH).isEmpty();
    return !named;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
