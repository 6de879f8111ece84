package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running heads and feet: lines at the edge of pages that come again, figures aside. */
final class Margins {
  /** Share of a page's height at its top and foot in which running lines stand. */
  private static final float EDGE = 0.13f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\A[-–—\\[(|\\s]*+(?:(?i:pages?|página|стр\\.?|страница|صفحة|الصفحة|第)\\s?)?+\\p{Nd}{1,4}+"
              + "(?:\\s?(?:/|of|de|sur|из|من|共)\\s?\\p{Nd}{1,4}+)?+\\s?页?[-–—\\])|\\s]*+");

  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
  private final int pages;

  /**
   * @param lines of each page
   */
  Margins(List<Page> all, List<List<Line>> lines) {
    pages = all.size();
    for (int i = 0; i < all.size(); i++) {
      for (Line line : lines.get(i)) {
        if (edge(all.get(i), line)) {
          pagesOf.computeIfAbsent(form(line), f -> new HashSet<>()).add(i);
        }
      }
    }
  }

  /** The lines of a page that are furniture. */
  List<Line> of(Page page, List<Line> lines) {
    List<Line> found = new ArrayList<>();
    for (Line line : lines) {
      if (edge(page, line)
          && (running(line)
              || PAGE_NUMBER.matcher(line.text()).matches() && outermost(line, lines))) {
        found.add(line);
      }
    }
    return found;
  }

  private boolean running(Line line) {
    int times = pagesOf.getOrDefault(form(line), Set.of()).size();
    return times >= 2 && times * 5 >= pages * 2;
  }

  private static boolean outermost(Line line, List<Line> lines) {
    return lines.stream().noneMatch(l -> l.y() < line.y() - 2)
        || lines.stream().noneMatch(l -> l.y() > line.y() + 2);
  }

  private static boolean edge(Page page, Line line) {
    return line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
  }

  /** A line's words without figures, and its place to a few points. */
  private static String form(Line line) {
    return line.text().replaceAll("\\p{Nd}++", "#") + " " + Math.round(line.y() / 4);
  }
}
