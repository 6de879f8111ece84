package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

  /** The printer's number, with the days of printing, and the digits under a bar code. */
  private static final Pattern PRINTER =
      Pattern.compile(
          "\\A(?:GE\\.)?+\\d{2}-\\d{5}(?:\\s?\\([A-Z]\\))?+(?:\\s++\\d{6}){0,3}+(?:\\s++\\d{1,3}/\\d{1,3})?+"
              + "|\\A\\*\\s?\\d{6,9}\\s?\\*");

  private static final Pattern SYMBOL =
      Pattern.compile("\\A[A-Z]{1,8}(?:/[A-Za-z0-9.()-]{1,16}){1,6}+");

  /** Lines no farther apart are one row. */
  private static final float LEVEL = 5;

  private static final int SHORT = 60;

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

  /**
   * The lines of a page that are furniture: rows of lines from the edge inwards, up to the first
   * that is text.
   */
  List<Line> of(Page page, List<Line> lines) {
    List<Line> found = new ArrayList<>();
    List<Line> fromTop = new ArrayList<>(lines.stream().filter(l -> edge(page, l)).toList());
    fromTop.sort(Comparator.comparingDouble(Line::y));
    inwards(fromTop.stream().filter(l -> l.y() < page.height() / 2).toList(), page, found);
    Collections.reverse(fromTop);
    inwards(fromTop.stream().filter(l -> l.y() > page.height() / 2).toList(), page, found);
    return lines.stream().filter(found::contains).toList();
  }

  private void inwards(List<Line> lines, Page page, List<Line> found) {
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i < lines.size() && Math.abs(lines.get(i).y() - lines.get(begin).y()) < LEVEL) {
        continue;
      }
      List<Line> row = lines.subList(begin, i);
      // A symbol or date beside a page's number is furniture with it.
      boolean beside = row.stream().anyMatch(Margins::numbered);
      List<Line> furniture = row.stream().filter(l -> furniture(l, page, beside)).toList();
      found.addAll(furniture);
      if (furniture.size() < row.size()) {
        return;
      }
      begin = i;
    }
  }

  private boolean furniture(Line line, Page page, boolean beside) {
    boolean foot = line.y() > page.height() / 2;
    boolean symbol = SYMBOL.matcher(line.text()).matches();
    return running(line)
        || numbered(line)
        || beside && (symbol || line.text().length() < SHORT)
        || symbol && (foot || page.number() > 1);
  }

  private static boolean numbered(Line line) {
    return PAGE_NUMBER.matcher(line.text()).matches() || PRINTER.matcher(line.text()).matches();
  }

  private boolean running(Line line) {
    int times = pagesOf.getOrDefault(form(line), Set.of()).size();
    return times >= 2 && times * 5 >= pages * 2;
  }

  private static boolean edge(Page page, Line line) {
    return line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
  }

  /** A line's words without figures, and its place to a few points. */
  private static String form(Line line) {
    return line.text().replaceAll("\\p{Nd}++", "#") + " " + Math.round(line.y() / 4);
  }
}
