package org.solferino.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.solferino.document.Block;
import org.solferino.source.drawn.Drawing;
import org.solferino.source.drawn.Piece;
import org.solferino.source.drawn.Refusal;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a .docx: body, notes, headers and footers. Entities outside the file are never fetched. */
public final class WordFile {
  /** Of unpacked markup, a part: hundreds of times the largest real document's. */
  private static final long MAX_PART = 256L * 1024 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(MAX_PART);
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxFileCount(5000);
  }

  private WordFile() {}

  /** The pieces of a Word file. */
  public static Drawing read(byte[] bytes) throws Refusal {
    try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart main = main(container);
      List<String> remarks = new ArrayList<>();
      Styles styles = new Styles(part(container, "/word/styles.xml"));
      Numbering numbering = new Numbering(part(container, "/word/numbering.xml"));
      Notes notes = new Notes();
      notes.add("footnote", part(container, "/word/footnotes.xml"));
      notes.add("endnote", part(container, "/word/endnotes.xml"));
      Body body = new Body(styles, numbering, notes, remarks);
      List<Piece> pieces = new ArrayList<>(margins(container, "header"));
      body.read(parse(main));
      pieces.addAll(body.pieces());
      pieces.addAll(margins(container, "footer"));
      if (body.pieces().isEmpty()) {
        throw new Refusal(
            "a Word file without text; where its pages are pictures, recognise their text (OCR)");
      }
      return new Drawing(pieces, remarks);
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException
        | IOException
        | SAXException
        | ParserConfigurationException e) {
      throw new Refusal(
          "a damaged or hostile Word file (" + firstLine(e) + "); save it again as .docx", e);
    }
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.length() > 160 ? message.substring(0, 160) + "…" : message;
  }

  private static PackagePart main(OPCPackage container) throws OpenXML4JException, Refusal {
    for (PackagePart part : container.getParts()) {
      String name = part.getPartName().getName();
      if (name.startsWith("/xl/")) {
        throw new Refusal("a spreadsheet (.xlsx); export the sheet as text or PDF");
      }
      if (name.startsWith("/ppt/")) {
        throw new Refusal("slides (.pptx); export them as PDF");
      }
      if (part.getContentType().contains("wordprocessingml")
          && part.getContentType().contains("main+xml")) {
        return part;
      }
    }
    throw new Refusal(
        "a ZIP container that is no Word file; unpack it and name the documents in it");
  }

  private static Element part(OPCPackage container, String name)
      throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
    for (PackagePart part : container.getParts()) {
      if (part.getPartName().getName().equals(name)) {
        return parse(part);
      }
    }
    return null;
  }

  /** Running heads and feet, each once: they are told apart from the text by where they stand. */
  private static List<Piece> margins(OPCPackage container, String kind)
      throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
    List<Piece> pieces = new ArrayList<>();
    for (PackagePart part : container.getParts()) {
      if (part.getPartName().getName().matches("/word/" + kind + "\\d*\\.xml")) {
        for (Element p : Markup.descendants(parse(part), "p")) {
          pieces.add(Piece.of(Block.Kind.FURNITURE, new Runs(null).read(p).strip(), 0));
        }
      }
    }
    return pieces;
  }

  private static Element parse(PackagePart part)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream in = part.getInputStream()) {
      var builder = XMLHelper.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(in).getDocumentElement();
    }
  }
}
