package org.solferino.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.solferino.document.Lang;

/**
 * Reads texts of a length and of two, four and eight times that, and compares the work of what was
 * added each time. Loaded by {@link CountingLoader}.
 */
final class Growth {
  /** The work of a character may grow so much when the text is doubled, but not each time. */
  private static final double MOST = 1.2;

  /** Not even on hostile text does a character cost so many steps. */
  private static final double DEAREST = 5_000;

  private static final String TAGS = "</p></p></p></p>\n\n";

  private final List<String> slow = new ArrayList<>();

  private Growth() {}

  /** What grows faster than its text: target, text, and in which lines the steps were done. */
  static List<String> onPieces(String name, int length) throws IOException {
    Target target = Target.valueOf(name);
    Growth growth = new Growth();
    for (Lang lang : target.languages()) {
      // What is read in but once costs no text anything.
      target.read("( 1 May 2024, article 1 of A/RES/1/1", lang);
    }
    for (String piece : Hostile.REPEATED) {
      for (Lang lang : target.languages()) {
        growth.compare(target, lang, piece, n -> Hostile.repeated(piece, n), length);
      }
      if (target.blocks()) {
        growth.compare(
            target, Lang.UND, piece + "\\n\\n", n -> Hostile.repeated(piece + "\n\n", n), length);
        growth.compare(
            target, Lang.UND, "<p> " + piece, n -> TAGS + Hostile.repeated(piece, n), length);
      }
    }
    return growth.slow;
  }

  /** Likewise of documents, of which a line stands again and again. */
  static List<String> onDocuments(int lines, int length) throws IOException {
    Growth growth = new Growth();
    for (String document : Hostile.documents()) {
      Target.DOCUMENT.read(document, Lang.UND);
      for (int i = 0; i < lines; i++) {
        int seed = i + document.length();
        growth.compare(
            Target.DOCUMENT,
            Lang.UND,
            "line " + seed + " of " + document.substring(0, Math.min(60, document.length())),
            n -> Hostile.stretched(seed, document, document.length() + n),
            length);
      }
    }
    return growth.slow;
  }

  private void compare(Target target, Lang lang, String name, IntFunction<String> text, int length)
      throws IOException {
    double[] costs = new double[3];
    long work = work(target, lang, text.apply(length));
    int read = text.apply(length).length();
    boolean faster = true;
    for (int i = 0; i < costs.length && faster; i++) {
      String longer = text.apply(length << i + 1);
      Work.places();
      long more = work(target, lang, longer);
      costs[i] = (more - work) / (double) (longer.length() - read);
      work = more;
      read = longer.length();
      if (costs[i] > DEAREST) {
        slow.add(told(target, lang, name, costs));
        return;
      }
      faster = i == 0 || costs[i] > MOST * costs[i - 1];
    }
    if (faster) {
      slow.add(told(target, lang, name, costs));
    }
  }

  private static String told(Target target, Lang lang, String name, double[] costs) {
    return "%s in %s of repeated \"%s\": %.0f, %.0f, %.0f steps a character, most of them in %s"
        .formatted(target, lang, name, costs[0], costs[1], costs[2], Work.places());
  }

  private static long work(Target target, Lang lang, String text) throws IOException {
    long before = Work.units();
    target.read(text, lang);
    return Work.units() - before;
  }
}
