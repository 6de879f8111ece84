package org.solferino.extract.treaty;

import java.util.List;
import org.solferino.extract.treaty.Definitions.Term;
import org.solferino.mention.provision.ProvisionWords;

/**
 * A defined term that no quotation marks show: the words from the sentence's start to the verb
 * ("Explosive ordnance means"), or from the verb to the article ("on entend par mine une
 * munition").
 */
final class BareTerm {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 8;

  private BareTerm() {}

  /** The term before the verb, or none where other words stand there. */
  static List<Term> before(String text, int verb, ProvisionWords words) {
    int begin = Heading.skipSpace(text, 0);
    int clause = comma(text, begin, verb);
    if (clause > 0 && words.at("text-purpose", text, begin) != null) {
      begin = Heading.skipSpace(text, clause + 1);
    }
    begin = unannounced(text, begin, words);
    int end = verb;
    while (end > begin && Page.space(text.charAt(end - 1))) {
      end--;
    }
    Term term = new Term(begin, end);
    return term(text, term, words) ? List.of(term) : List.of();
  }

  /** The term behind the words that announce it, up to an article or the verb; or null. */
  static Term after(String text, int from, ProvisionWords words) {
    int begin = unannounced(text, Heading.skipSpace(text, from), words);
    int end = begin;
    while (end < text.length() && end - begin <= LONGEST) {
      boolean stop =
          end > begin
              && (words.at("text-ends", text, end) != null
                  || words.at("text-after", text, end) != null);
      if (stop) {
        Term term = new Term(begin, end - 1);
        return Page.space(text.charAt(end - 1)) && term(text, term, words) ? term : null;
      }
      end++;
    }
    return null;
  }

  /** Behind "the term" and the like. */
  private static int unannounced(String text, int from, ProvisionWords words) {
    int at = from;
    for (int i = 0; i < 2; i++) {
      ProvisionWords.Word word = words.at("text-term", text, at);
      if (word != null) {
        at = Heading.skipSpace(text, at + word.text().length());
      }
    }
    return at;
  }

  /** The last comma before {@code end}, or -1. */
  private static int comma(String text, int begin, int end) {
    for (int at = end - 1; at >= begin; at--) {
      if (",،，".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean term(String text, Term term, ProvisionWords words) {
    int length = term.end() - term.begin();
    if (length < 2 || length > LONGEST || words.at("text-no-term", text, term.begin()) != null) {
      return false;
    }
    int gaps = 0;
    for (int at = term.begin(); at < term.end(); at++) {
      char c = text.charAt(at);
      boolean gap = Page.space(c);
      gaps += gap ? 1 : 0;
      boolean written =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!gap && !written && "-‑'’()（）".indexOf(c) < 0) {
        return false;
      }
    }
    return gaps < MOST_WORDS;
  }
}
