package org.solferino.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.solferino.source.drawn.Refusal;

/** What a file is, told by its content; a suffix may be wrong. */
enum Format {
  PDF,
  WORD,
  PAGE,
  TEXT;

  /** A PDF may have other bytes before its header (ISO 32000, implementation note 13). */
  private static final int PDF_HEADER = 1024;

  private static final int HEAD = 4096;

  /**
   * The format of a file's bytes.
   *
   * @throws Refusal where it is a known format that is not read, with the remedy
   */
  static Format of(byte[] bytes) throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_HEADER && !words(head.substring(0, pdf))) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return WORD;
    }
    refuse(head);
    String start = start(head);
    return start.startsWith("<!doctype html")
            || start.startsWith("<html")
            || start.startsWith("<?xml") && start.contains("<html")
            || start.startsWith("<head") && start.contains("</head")
            || start.startsWith("<body")
        ? PAGE
        : TEXT;
  }

  /** Text that speaks of a PDF header before it has one is text. */
  private static boolean words(String before) {
    return before.chars().filter(Character::isLetter).count() > 40 && before.indexOf(' ') >= 0;
  }

  private static void refuse(String head) throws Refusal {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      throw new Refusal(
          "an old Word, Excel or PowerPoint file, or a Word file with a password; save it as .docx"
              + " without a password");
    }
    if (head.startsWith("{\\rtf")) {
      throw new Refusal("an RTF file; save it as .docx or as text");
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")) {
      throw new Refusal("an image; recognise its text (OCR) and save that as PDF or text");
    }
  }

  private static String start(String head) {
    String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    start = start.replace("\0", "").stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
      start = start.substring(2);
    }
    while (start.startsWith("<!--")) {
      int end = start.indexOf("-->");
      start = end < 0 ? "" : start.substring(end + 3).stripLeading();
    }
    return start;
  }
}
