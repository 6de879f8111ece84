package org.solferino.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.solferino.source.drawn.NoteMarks;
import org.w3c.dom.Element;

/** The words of a paragraph as they stand with all changes accepted. */
final class Runs {
  /** Deleted or moved away; codes of fields; what only older programs show; properties. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "sectPr", "rt");

  private static final int DEPTH = 60;

  private final Changes changes;
  private final StringBuilder words = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private int breaks;
  private int rendered;

  /** Counts what a reader of the file should be told. */
  static final class Changes {
    int inserted;
    int deleted;
  }

  Runs(Changes changes) {
    this.changes = changes == null ? new Changes() : changes;
  }

  String read(Element paragraph) {
    inside(paragraph, 0);
    return words.toString();
  }

  /** References to notes met, such as {@code footnote2}. */
  List<String> notes() {
    return notes;
  }

  /** Text boxes that are anchored in the paragraph. */
  List<Element> boxes() {
    return boxes;
  }

  /** Page breaks that the author set. */
  int breaks() {
    return breaks;
  }

  /** Page breaks where Word last drew them. */
  int rendered() {
    return rendered;
  }

  private void inside(Element parent, int depth) {
    if (depth > DEPTH) {
      return;
    }
    for (Element child : Markup.children(parent)) {
      one(child, depth);
    }
  }

  private void one(Element child, int depth) {
    String name = child.getLocalName();
    switch (name) {
      case "t" -> words.append(child.getTextContent());
      case "tab", "ptab" -> words.append(' ');
      case "noBreakHyphen" -> words.append('-');
      case "cr" -> words.append('\n');
      case "br" -> lineOrPage(child);
      case "lastRenderedPageBreak" -> rendered++;
      case "footnoteReference" -> notes.add("footnote" + Markup.value(child, "id"));
      case "endnoteReference" -> notes.add("endnote" + Markup.value(child, "id"));
      case "txbxContent" -> boxes.add(child);
      case "del", "moveFrom" -> changes.deleted++;
      case "ins", "moveTo" -> {
        changes.inserted++;
        inside(child, depth + 1);
      }
      case "r" -> {
        if (!Markup.on(Markup.child(child, "rPr", "vanish"))) {
          int begin = words.length();
          inside(child, depth + 1);
          if (Markup.value(Markup.child(child, "rPr", "vertAlign"), "val").equals("superscript")
              && NoteMarks.refers(
                  words.substring(Math.max(0, begin - 8), begin), words.substring(begin).strip())) {
            words.setLength(begin);
          }
        }
      }
      default -> {
        if (!SKIPPED.contains(name)) {
          inside(child, depth + 1);
        }
      }
    }
  }

  private void lineOrPage(Element element) {
    if (Markup.value(element, "type").equals("page")) {
      breaks++;
    } else {
      words.append('\n');
    }
  }
}
