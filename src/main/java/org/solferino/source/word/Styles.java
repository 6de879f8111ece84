package org.solferino.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Named paragraph styles: which are headings, which bring a number. */
final class Styles {
  private final Map<String, Element> byId = new HashMap<>();

  Styles(Element root) {
    for (Element style : Markup.descendants(root, "style")) {
      byId.put(Markup.value(style, "styleId"), style);
    }
  }

  boolean heading(Element properties) {
    if (Markup.number(Markup.child(properties, "outlineLvl"), "val", 9) < 9) {
      return true;
    }
    Element style = style(properties);
    Set<Element> seen = new HashSet<>();
    while (style != null && seen.add(style)) {
      String name = Markup.value(Markup.child(style, "name"), "val").toLowerCase(Locale.ROOT);
      if (name.startsWith("heading ") || name.equals("title") || name.equals("subtitle")) {
        return true;
      }
      style = byId.get(Markup.value(Markup.child(style, "basedOn"), "val"));
    }
    return false;
  }

  /** The list that a paragraph belongs to, by itself or by its style; null for none. */
  Element list(Element properties) {
    Element own = Markup.child(properties, "numPr");
    Element style = style(properties);
    Set<Element> seen = new HashSet<>();
    while (own == null && style != null && seen.add(style)) {
      own = Markup.child(style, "pPr", "numPr");
      style = byId.get(Markup.value(Markup.child(style, "basedOn"), "val"));
    }
    return own;
  }

  private Element style(Element properties) {
    return byId.get(Markup.value(Markup.child(properties, "pStyle"), "val"));
  }
}
