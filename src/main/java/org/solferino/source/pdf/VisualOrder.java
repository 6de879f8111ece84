package org.solferino.source.pdf;

import com.ibm.icu.text.Bidi;
import java.text.Normalizer;

/** From the order on the page, left to right, to the order in which a text is read. */
final class VisualOrder {
  /** Radicals without a compatibility decomposition in Unicode, and their ideographs. */
  private static final String RADICALS = "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";

  private static final String IDEOGRAPHS = "民西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

  private VisualOrder() {}

  /** The characters of a glyph as they go into a string in page order. */
  static String shown(String glyph) {
    String plain = plain(glyph);
    return plain.length() > 1 && rightToLeft(plain)
        ? new StringBuilder(plain).reverse().toString()
        : plain;
  }

  /**
   * Presentation forms of letters and ligatures become the letters; so do radicals, which many PDFs
   * hold for the ideographs that look the same.
   */
  private static String plain(String glyph) {
    for (int i = 0; i < glyph.length(); i++) {
      char c = glyph.charAt(i);
      int radical = RADICALS.indexOf(c);
      if (radical >= 0) {
        return String.valueOf(IDEOGRAPHS.charAt(radical));
      }
      if (c >= 0x2E80 && c <= 0x2FDF || c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) {
        return Normalizer.normalize(glyph, Normalizer.Form.NFKC);
      }
    }
    return glyph.equals("\u00A0") ? " " : glyph;
  }

  /** Whether a mark belongs to letters that are read from the right. */
  static boolean arabicMark(String mark) {
    char c = mark.charAt(0);
    return c >= 0x0591 && c <= 0x08FF;
  }

  static boolean rightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }

  /** Whether most letters are read from the right. */
  static boolean mostlyRightToLeft(String text) {
    int right = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        right += rightToLeft(String.valueOf(text.charAt(i))) ? 1 : 0;
      }
    }
    return right * 2 > letters;
  }

  static String logical(String visual) {
    if (!rightToLeft(visual)) {
      return visual;
    }
    Bidi bidi = new Bidi();
    bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
    bidi.setPara(visual, mostlyRightToLeft(visual) ? Bidi.RTL : Bidi.LTR, null);
    return bidi.writeReordered((short) (Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING));
  }
}
