package org.solferino.source.html;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.solferino.source.drawn.Counting;

/** The numbers that a browser would put before the items of an ordered list. */
final class ItemLabels {
  private final Element list;

  ItemLabels(Element list) {
    this.list = list;
  }

  /**
   * Each item with its label: {@code 1.}, {@code (a)}, {@code (iv)}; empty in a list of bullets.
   */
  void each(BiConsumer<Element, String> use) {
    boolean ordered = list.normalName().equals("ol");
    int step = list.hasAttr("reversed") ? -1 : 1;
    int items = list.children().size();
    int number = integer(list.attr("start"), step > 0 ? 1 : items);
    for (Element item : list.children()) {
      if (!item.normalName().equals("li")) {
        use.accept(item, "");
        continue;
      }
      number = integer(item.attr("value"), number);
      use.accept(item, ordered ? label(list.attr("type"), number) : "");
      number += step;
    }
  }

  private static String label(String type, int number) {
    return switch (type) {
      case "a" -> "(" + Counting.letters(number) + ")";
      case "A" -> Counting.letters(number).toUpperCase(Locale.ROOT) + ".";
      case "i" -> "(" + Counting.roman(number) + ")";
      case "I" -> Counting.roman(number).toUpperCase(Locale.ROOT) + ".";
      default -> number + ".";
    };
  }

  private static int integer(String text, int otherwise) {
    return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
