package org.solferino.source.word;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.source.drawn.Drawing;
import org.solferino.source.drawn.Piece;
import org.solferino.source.drawn.Refusal;
import org.w3c.dom.Element;

/** The body of a Word file: paragraphs and tables in order. */
final class Body {
  /** Tables nest in cells; deeper ones than this are no document's. */
  private static final int DEPTH = 12;

  private final Styles styles;
  private final Numbering numbering;
  private final Notes notes;
  private final List<String> remarks;
  private final List<Piece> pieces = new ArrayList<>();
  private final Runs.Changes changes = new Runs.Changes();
  private boolean paged;
  private boolean rendered;
  private int page = 1;
  private int tables;
  private int characters;
  private int table = -1;
  private int row = -1;
  private int column = -1;

  Body(Styles styles, Numbering numbering, Notes notes, List<String> remarks) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.remarks = remarks;
  }

  List<Piece> pieces() {
    return pieces;
  }

  void read(Element document) throws Refusal {
    rendered = !Markup.descendants(document, "lastRenderedPageBreak").isEmpty();
    paged =
        rendered
            || Markup.descendants(document, "br").stream()
                .anyMatch(b -> Markup.value(b, "type").equals("page"));
    Element body = Markup.child(document, "body");
    if (body != null) {
      blocks(body, 0);
    }
    if (changes.inserted + changes.deleted > 0) {
      remarks.add(
          "the file has tracked changes: "
              + changes.inserted
              + " insertions are read as text, "
              + changes.deleted
              + " deletions are left out");
    }
  }

  private void blocks(Element parent, int depth) throws Refusal {
    if (depth > DEPTH) {
      remarks.add("tables or boxes nested more than " + DEPTH + " deep are left out");
      return;
    }
    for (Element child : Markup.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, depth);
        case "tbl" -> table(child, depth);
        case "sdt" -> {
          Element content = Markup.child(child, "sdtContent");
          if (content != null) {
            blocks(content, depth + 1);
          }
        }
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(child, depth + 1);
        default -> {
          // Bookmarks, properties of sections: no text.
        }
      }
    }
  }

  private void paragraph(Element paragraph, int depth) throws Refusal {
    Element properties = Markup.child(paragraph, "pPr");
    Runs runs = new Runs(changes);
    String text = runs.read(paragraph).strip();
    if (Markup.on(Markup.child(properties, "pageBreakBefore")) && !rendered && paged) {
      page++;
    }
    // A break inside a paragraph begins the page of what follows; the paragraph began before it.
    int begun = text.isEmpty() ? page + step(runs) : page;
    page += step(runs);
    if (!text.isEmpty()) {
      Element list = styles.list(properties);
      String label = list == null ? "" : numbering.next(list);
      Block.Kind kind =
          styles.heading(properties)
              ? Block.Kind.HEADING
              : label.equals("•") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      add(kind, label.isEmpty() ? text : label + " " + text, begun);
    }
    for (String reference : runs.notes()) {
      for (String note : notes.texts(reference)) {
        pieces.add(Piece.of(Block.Kind.FOOTNOTE, note, paged ? page : 0));
      }
    }
    for (Element box : runs.boxes()) {
      blocks(box, depth + 1);
    }
  }

  private int step(Runs runs) {
    return rendered ? runs.rendered() : runs.breaks();
  }

  private void add(Block.Kind kind, String text, int begun) throws Refusal {
    characters += text.length();
    if (characters > Drawing.MAX_CHARACTERS) {
      throw new Refusal(
          "more than " + Drawing.MAX_CHARACTERS + " characters of text; split the document");
    }
    int on = paged ? begun : 0;
    pieces.add(table >= 0 ? Piece.cell(text, on, table, row, column) : Piece.of(kind, text, on));
  }

  private void table(Element element, int depth) throws Refusal {
    if (table >= 0) {
      // A table in a cell: its words are the cell's.
      for (Element tr : Markup.descendants(element, "tr")) {
        for (Element tc : Markup.children(tr)) {
          if (tc.getLocalName().equals("tc")) {
            blocks(tc, depth + 1);
          }
        }
      }
      return;
    }
    table = tables++;
    row = -1;
    rows(element, depth);
    table = -1;
    row = -1;
    column = -1;
  }

  private void rows(Element parent, int depth) throws Refusal {
    for (Element child : Markup.children(parent)) {
      String name = child.getLocalName();
      if (name.equals("tr") && Markup.child(child, "trPr", "del") == null) {
        row++;
        column = Markup.number(Markup.child(child, "trPr", "gridBefore"), "val", 0);
        cells(child, depth);
      } else if (name.equals("sdt") || name.equals("sdtContent") || name.equals("ins")) {
        rows(child, depth);
      }
    }
  }

  private void cells(Element parent, int depth) throws Refusal {
    for (Element child : Markup.children(parent)) {
      String name = child.getLocalName();
      if (name.equals("tc")) {
        blocks(child, depth + 1);
        column += Math.max(1, Markup.number(Markup.child(child, "tcPr", "gridSpan"), "val", 1));
      } else if (name.equals("sdt") || name.equals("sdtContent")) {
        cells(child, depth);
      }
    }
  }
}
