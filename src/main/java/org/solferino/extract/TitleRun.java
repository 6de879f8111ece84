package org.solferino.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;

/**
 * Where a treaty's name ends that stands in running text without quotation marks: at a mark, at a
 * word that no name holds, before a verb and its object, or where capitals end that it began with.
 * A run of words in which none of these is met in time does not say, and is left alone.
 */
final class TitleRun {
  private static final int MOST_WORDS = 24;
  private static final int LEAST_WORDS = 4;
  private static final int MOST_IN_A_ROW = 3;
  private static final Pattern WORD = Pattern.compile("\\G ?([\\p{L}\\p{Mn}\\p{Nd}-]{1,40}+['’]?)");

  private final String text;
  private final Lang lang;
  private int end = -1;
  private int before = -1;
  private int inARow;
  private Boolean capitals;

  private TitleRun(String text, Lang lang) {
    this.text = text;
    this.lang = lang;
  }

  /**
   * The name's end.
   *
   * @param begin where the name begins
   * @param from behind the words that say what it is on: "Convention sur"
   * @return exclusive, or -1 where it is not sure
   */
  static int end(String text, int begin, int from, Lang lang) {
    int end = new TitleRun(text, lang).read(from);
    boolean words = end > 0 && text.substring(begin, end).split(" ").length >= LEAST_WORDS;
    return words ? end : -1;
  }

  private int read(int from) {
    Matcher words = WORD.matcher(text).region(from, text.length());
    boolean small = true;
    for (int i = 0; i < MOST_WORDS; i++) {
      if (!words.find()) {
        return end;
      }
      String whole = words.group(1);
      String word = whole.replaceAll("['’]$", "").toLowerCase(Locale.ROOT);
      if (cue("treaty-doubt", word)) {
        return -1;
      }
      if (cue("treaty-end", word) || !small && another(words.start(1))) {
        return end;
      }
      if (cue("article", word) || cue("joint", word)) {
        if (cue("article", word) && !small) {
          // "des oléoducs protège les": an article right behind a word is of a verb's object.
          return inARow > 1 ? before : end;
        }
        small = true;
        inARow = 0;
      } else {
        boolean capital = Character.isUpperCase(whole.charAt(0));
        if (capitals == null) {
          capitals = capital;
        } else if (capitals && !capital && lang != Lang.AR) {
          return end;
        }
        before = end;
        end = words.end(1);
        small = false;
        if (++inARow > MOST_IN_A_ROW) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether "and" leads on to another treaty. */
  private boolean another(int at) {
    String rest = text.substring(at, Math.min(text.length(), at + 40));
    Matcher head = Phrases.unknown().find("next-treaty", lang, rest);
    return head != null && head.start() == 0;
  }

  private boolean cue(String row, String word) {
    return Phrases.unknown().holds(row, lang, word);
  }
}
