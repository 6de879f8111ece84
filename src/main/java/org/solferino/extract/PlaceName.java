package org.solferino.extract;

import org.solferino.document.Lang;

/**
 * Where the name of a place ends that "at", à, в or 在 has announced: at a comma, a number, a word
 * in lower case that joins no name, or the little words before a date.
 */
final class PlaceName {
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_CHINESE = 12;
  private static final String JOINS = " de del la las los el of the in des du der и на ";
  private static final String ARABIC_STOPS =
      " من يوم اليوم بتاريخ اعتبارا اعتباراً ابتداء ابتداءً هذا لجميع أمام ";

  private PlaceName() {}

  /**
   * The place's begin and end; null where none stands there.
   *
   * @param date whether a date with its own "in" follows, as it does in Arabic
   */
  static int[] at(String text, int from, Lang lang, boolean date) {
    return switch (lang) {
      case ZH -> chinese(text, from);
      case AR -> arabic(text, from, date);
      default -> cased(text, from);
    };
  }

  private static int[] chinese(String text, int from) {
    int end = from;
    while (end < text.length()
        && Character.isIdeographic(text.charAt(end))
        && "开听供举于自从由的".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > from && end - from <= LONGEST_CHINESE ? new int[] {from, end} : null;
  }

  private static int[] arabic(String text, int from, boolean date) {
    int end = from;
    int at = from;
    for (int i = 0; i < MOST_WORDS && at < text.length(); i++) {
      int word = word(text, at);
      String said = text.substring(at, word);
      boolean stops = ARABIC_STOPS.contains(" " + said + " ") || date && said.equals("في");
      if (word == at || stops) {
        break;
      }
      end = word;
      at = word < text.length() && text.charAt(word) == ' ' ? word + 1 : text.length();
    }
    return end > from ? new int[] {from, end} : null;
  }

  private static int[] cased(String text, int from) {
    int end = from;
    int at = from;
    for (int i = 0; i < MOST_WORDS && at < text.length(); i++) {
      int word = word(text, at);
      if (word == at) {
        break;
      }
      if (Character.isUpperCase(text.charAt(at))) {
        end = word;
      } else if (!JOINS.contains(" " + text.substring(at, word) + " ")) {
        break;
      }
      at = word < text.length() && text.charAt(word) == ' ' ? word + 1 : text.length();
    }
    return end > from ? new int[] {from, end} : null;
  }

  private static int word(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
            || end > from && "-‑'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
