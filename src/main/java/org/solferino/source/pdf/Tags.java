package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.solferino.document.Block;

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8) as texts in reading order, each
 * made of marked contents of the pages.
 */
final class Tags {
  /** A marked content: a page, from 1, and a number on it. */
  record Mark(int page, int id) {}

  /**
   * A paragraph, heading, note or item's label as the tree has it.
   *
   * @param marks its marked contents in reading order
   * @param label whether what follows belongs to it, as an item to its number
   * @param table number of its table, or -1; likewise row and column
   */
  record Text(Block.Kind kind, List<Mark> marks, boolean label, int table, int row, int column) {}

  private static final int DEPTH = 64;
  private static final int MOST = 400_000;

  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Link",
          "Quote",
          "Reference",
          "Code",
          "Em",
          "Strong",
          "Sub",
          "BibEntry",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Form");

  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<COSBase> seen = new HashSet<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<Text> aside = new ArrayList<>();
  private List<Mark> open = new ArrayList<>();
  private int elements;
  private int tables;
  private int table = -1;
  private int row = -1;
  private int column = -1;

  private Tags() {}

  /** The texts of a document's structure tree; none where it has no tree. */
  static List<Text> of(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    Tags tags = new Tags();
    if (root != null) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        tags.pages.put(page.getCOSObject(), ++number);
      }
      tags.children(root, Block.Kind.PARAGRAPH, null, 0);
      tags.close(Block.Kind.PARAGRAPH, false);
    }
    return tags.texts;
  }

  private void children(PDStructureNode node, Block.Kind kind, PDPage page, int depth) {
    if (depth > DEPTH) {
      return;
    }
    for (Object kid : node.getKids()) {
      if (++elements > MOST) {
        return;
      }
      if (kid instanceof PDStructureElement element) {
        if (seen.add(element.getCOSObject())) {
          element(element, kind, page, depth);
        }
      } else if (kid instanceof Integer id) {
        mark(page, id);
      } else if (kid instanceof PDMarkedContentReference reference
          && reference.getCOSObject().getItem("Stm") == null) {
        mark(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      }
    }
  }

  private void mark(PDPage page, int id) {
    Integer number = page == null ? null : pages.get(page.getCOSObject());
    if (number != null && id >= 0) {
      open.add(new Mark(number, id));
    }
  }

  private void element(PDStructureElement element, Block.Kind outer, PDPage before, int depth) {
    PDPage page = element.getPage() == null ? before : element.getPage();
    String type = String.valueOf(element.getStandardStructureType());
    if (INLINE.contains(type)) {
      children(element, outer, page, depth + 1);
      return;
    }
    switch (type) {
      case "Artifact" -> {
        // A running head or foot, which its marks on the page say too.
      }
      case "Note", "FENote" -> note(element, page, depth);
      case "Table" -> table(element, outer, page, depth);
      case "TR" -> {
        close(outer, false);
        row++;
        column = -1;
        children(element, outer, page, depth + 1);
      }
      case "TD", "TH" -> {
        close(outer, false);
        column++;
        children(element, Block.Kind.CELL, page, depth + 1);
        close(Block.Kind.CELL, false);
        column += span(element) - 1;
      }
      default -> {
        boolean heading = type.matches("H[1-6]?|Title");
        Block.Kind kind = outer == Block.Kind.PARAGRAPH && heading ? Block.Kind.HEADING : outer;
        close(outer, false);
        children(element, kind, page, depth + 1);
        close(kind, type.equals("Lbl"));
      }
    }
  }

  /** A note stands in the tree where it is referred to; the text goes on behind it. */
  private void note(PDStructureElement element, PDPage page, int depth) {
    List<Mark> text = open;
    open = new ArrayList<>();
    int at = texts.size();
    children(element, Block.Kind.FOOTNOTE, page, depth + 1);
    close(Block.Kind.FOOTNOTE, false);
    List<Text> added = texts.subList(at, texts.size());
    aside.addAll(added);
    added.clear();
    open = text;
    if (text.isEmpty()) {
      flushNotes();
    }
  }

  /** A table in a cell is text of that cell. */
  private void table(PDStructureElement element, Block.Kind outer, PDPage page, int depth) {
    close(outer, false);
    if (table >= 0) {
      int outerRow = row;
      int outerColumn = column;
      children(element, outer, page, depth + 1);
      row = outerRow;
      column = outerColumn;
      return;
    }
    table = tables++;
    row = -1;
    children(element, outer, page, depth + 1);
    close(outer, false);
    table = -1;
    row = -1;
    column = -1;
  }

  private static int span(PDStructureElement element) {
    COSBase attributes = element.getCOSObject().getDictionaryObject("A");
    int span = attributes instanceof COSDictionary one ? one.getInt("ColSpan", 1) : 1;
    return Math.max(1, Math.min(span, 64));
  }

  private void close(Block.Kind kind, boolean label) {
    if (!open.isEmpty()) {
      boolean cell = table >= 0 && row >= 0 && column >= 0 && kind != Block.Kind.FOOTNOTE;
      Block.Kind own =
          cell ? Block.Kind.CELL : kind == Block.Kind.CELL ? Block.Kind.PARAGRAPH : kind;
      texts.add(
          new Text(
              own,
              List.copyOf(open),
              label,
              cell ? table : -1,
              cell ? row : -1,
              cell ? column : -1));
      open = new ArrayList<>();
      if (kind != Block.Kind.FOOTNOTE) {
        flushNotes();
      }
    }
  }

  private void flushNotes() {
    texts.addAll(aside);
    aside.clear();
  }
}
