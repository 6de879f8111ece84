package org.solferino.source.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.solferino.document.Block;

/** Seeds as Word files: rows as tables, notes as footnotes, a running head. */
final class WordCopy {
  private WordCopy() {}

  static void write(Seed seed, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Workshop copy 12 May 2031");
      XWPFTable table = null;
      XWPFParagraph last = null;
      for (Seed.Part part : seed.parts()) {
        if (part.cells().size() > 1) {
          table = row(document, table, part);
        } else if (part.kind() == Block.Kind.FOOTNOTE && last != null) {
          var note = document.createFootnote();
          note.createParagraph()
              .createRun()
              .setText(part.cells().get(0).get(0).replaceFirst("^\\d+\\s", ""));
          last.addFootnoteReference(note);
        } else {
          table = null;
          for (String text : part.cells().get(0)) {
            last = document.createParagraph();
            last.createRun().setText(text);
          }
        }
      }
      document.write(out);
    }
  }

  private static XWPFTable row(XWPFDocument document, XWPFTable open, Seed.Part part) {
    boolean fits = open != null && open.getRow(0).getTableCells().size() == part.cells().size();
    XWPFTable table = fits ? open : document.createTable(1, part.cells().size());
    var row = fits ? table.createRow() : table.getRow(0);
    for (int i = 0; i < part.cells().size(); i++) {
      fill(row.getCell(i), part.cells().get(i));
    }
    return table;
  }

  private static void fill(XWPFTableCell cell, List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      paragraph.createRun().setText(paragraphs.get(i));
    }
  }
}
