package org.solferino.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.source.drawn.NoteMarks;
import org.solferino.source.drawn.Piece;

/** Walks a page's elements in order; jsoup bounds their depth, so recursion is bounded too. */
final class PageWalk {
  private static final Set<String> FOOTNOTES =
      Set.of("doc-endnotes", "doc-footnote", "doc-endnote");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private Lang lang = Lang.UND;
  private String label = "";
  private int tables;
  private int table = -1;
  private int row = -1;
  private int column = -1;

  List<Piece> pieces() {
    return pieces;
  }

  void read(Element root) {
    lang = Lang.of(stated(root));
    children(root);
    flush();
  }

  private static String stated(Element element) {
    Element holder = element.closest("[lang]");
    return holder == null ? "" : holder.attr("lang");
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    Lang outer = lang;
    if (element.hasAttr("lang")) {
      lang = Lang.of(element.attr("lang"));
    }
    if (name.equals("br")) {
      flush();
    } else if (name.equals("table") && element.selectFirst("table table") == null) {
      flush();
      table(element);
    } else if (name.equals("ol") || name.equals("ul")) {
      flush();
      new ItemLabels(element).each((item, text) -> block(item, itemKind(text), text));
    } else if (name.equals("sup")
        && (footnoteMark(element) || NoteMarks.refers(words, element.text().strip()))) {
      lang = outer;
    } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      block(element, Block.Kind.HEADING, "");
    } else if (FOOTNOTES.contains(element.attr("role")) || element.hasClass("footnotes")) {
      block(element, Block.Kind.FOOTNOTE, "");
    } else if (element.isBlock() || name.equals("dt") || name.equals("dd")) {
      block(element, kind, "");
    } else {
      children(element);
    }
    lang = outer;
  }

  private static Block.Kind itemKind(String label) {
    return label.isEmpty() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  /** A raised number that leads to a note is none of the sentence's words. */
  private static boolean footnoteMark(Element sup) {
    Element link = sup.selectFirst("a[href^=#]");
    return link != null || sup.parent() != null && sup.parent().normalName().equals("a");
  }

  private void block(Element element, Block.Kind inside, String itemLabel) {
    flush();
    Block.Kind outside = kind;
    kind = kind == Block.Kind.FOOTNOTE ? kind : inside;
    label = itemLabel;
    children(element);
    flush();
    label = "";
    kind = outside;
  }

  private void table(Element element) {
    int outerTable = table;
    int outerRow = row;
    int outerColumn = column;
    table = tables++;
    row = -1;
    for (Element tr : element.select("tr")) {
      row++;
      column = 0;
      for (Element cell : tr.children()) {
        block(cell, Block.Kind.CELL, "");
        column += span(cell);
      }
    }
    table = outerTable;
    row = outerRow;
    column = outerColumn;
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }

  private void flush() {
    String text = words.toString().replaceAll("[ \\t\\r\\n\\u00A0]++", " ").strip();
    words.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    String whole = label.isEmpty() || text.startsWith(label) ? text : label + " " + text;
    label = "";
    Block.Kind own = table >= 0 && kind != Block.Kind.FOOTNOTE ? Block.Kind.CELL : kind;
    boolean cell = own == Block.Kind.CELL;
    pieces.add(
        new Piece(own, whole, 0, cell ? table : -1, cell ? row : -1, cell ? column : -1, lang));
  }
}
