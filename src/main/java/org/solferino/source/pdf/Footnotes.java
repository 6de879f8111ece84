package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a page: small lines at its foot, of which the first begins with a mark.
 *
 * @param top from which y on all is footnotes
 * @param numbers their marks
 */
record Footnotes(float top, Set<String> numbers) {
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(\\p{Nd}{1,3}|[*†‡]{1,3}|[a-z](?=\\s))[\\])]?\\s?(?=\\S).*+");
  private static final float SMALL = 0.93f;
  private static final Footnotes NONE = new Footnotes(Float.MAX_VALUE, Set.of());

  /**
   * @param lines of the page without furniture, from the top
   * @param body the size of the document's text
   */
  static Footnotes of(List<Line> lines, float body) {
    List<Line> small = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0 && lines.get(i).size() < SMALL * body; i--) {
      small.add(0, lines.get(i));
    }
    while (!small.isEmpty() && !MARK.matcher(small.get(0).text()).matches()) {
      small.remove(0);
    }
    if (small.isEmpty() || small.size() == lines.size()) {
      return NONE;
    }
    Set<String> numbers = new HashSet<>();
    for (Line line : small) {
      Matcher mark = MARK.matcher(line.text());
      if (mark.matches()) {
        numbers.add(mark.group(1));
      }
    }
    return new Footnotes(small.get(0).y() - 0.9f * small.get(0).size(), numbers);
  }

  static boolean marked(String text) {
    return MARK.matcher(text).matches();
  }
}
