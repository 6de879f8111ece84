package org.solferino.extract.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch between full stops, and the clauses in it.
 *
 * @param begin in the block's text
 * @param end exclusive
 * @param clauses beginnings of its clauses, the first being {@code begin}
 */
record Sentence(int begin, int end, List<Integer> clauses) {

  /**
   * Cuts a text. Stops inside names and dates ({@code covered}) do not count; a full stop needs a
   * blank and a capital behind it where the language writes such.
   */
  static List<Sentence> of(String text, BitSet covered) {
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> clauses = new ArrayList<>(List.of(0));
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (covered.get(i)) {
        continue;
      }
      if (stops(text, i)) {
        sentences.add(new Sentence(begin, i + 1, List.copyOf(clauses)));
        begin = i + 1;
        clauses = new ArrayList<>(List.of(begin));
      } else if (",，;；،؛:：".indexOf(text.charAt(i)) >= 0) {
        clauses.add(i + 1);
      }
    }
    if (begin < text.length()) {
      sentences.add(new Sentence(begin, text.length(), List.copyOf(clauses)));
    }
    return sentences;
  }

  private static boolean stops(String text, int i) {
    char c = text.charAt(i);
    if ("。！？!?؟".indexOf(c) >= 0) {
      return true;
    }
    if (c != '.' || i == 0 || Character.isDigit(text.charAt(i - 1)) && !year(text, i)) {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && next < i + 3 && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    char first = text.charAt(next);
    return next > i + 1
        && !Character.isLowerCase(first)
        && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  /** Whether four digits end here: "in 2001. It" ends a sentence, "1. It" does not. */
  private static boolean year(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < 5 && Character.isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin == 4;
  }

  int clauseBegin(int at) {
    int begin = this.begin;
    for (int low = 0, high = clauses.size() - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle) <= at) {
        begin = clauses.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return begin;
  }

  int clauseEnd(int at) {
    int end = this.end;
    for (int low = 0, high = clauses.size() - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle) > at) {
        end = clauses.get(middle);
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return end;
  }
}
