package org.solferino.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Footnotes and endnotes by the id that the text refers to them with. */
final class Notes {
  private final Map<String, Element> byId = new HashMap<>();
  private int count;

  void add(String kind, Element root) {
    for (Element note : Markup.descendants(root, kind)) {
      byId.put(kind + Markup.value(note, "id"), note);
    }
  }

  /** The paragraphs of a note, numbered in the order of references. */
  List<String> texts(String reference) {
    Element note = byId.get(reference);
    if (note == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    count++;
    for (Element paragraph : Markup.descendants(note, "p")) {
      String text = new Runs(null).read(paragraph).strip();
      if (!text.isEmpty()) {
        texts.add(texts.isEmpty() ? count + " " + text : text);
      }
    }
    return texts;
  }
}
