package org.solferino.source.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Figures, letters that are read from the left, and what joins them to one word. */
  private static final Pattern FROM_LEFT =
      Pattern.compile(
          "[\\p{IsLatin}\\p{IsCyrillic}\\p{Nd}](?:[^\\s\\p{IsArabic}\\p{IsHebrew}]|\\p{Nd})*+");

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]");

  /**
   * The text of a line as it is read. In a line that is read from the right, figures and words of
   * other scripts keep their order; "2023-2024" does not, as Unicode's rules set it (UAX 9).
   */
  static String logical(String visual) {
    if (!rightToLeft(visual)) {
      return visual;
    }
    if (!mostlyRightToLeft(visual)) {
      Bidi bidi = new Bidi();
      bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
      bidi.setPara(visual, Bidi.LTR, null);
      return bidi.writeReordered((short) (Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING));
    }
    List<int[]> kept = kept(visual);
    StringBuilder out = new StringBuilder(visual.length());
    int end = visual.length();
    for (int i = kept.size() - 1; i >= 0; i--) {
      out.append(reversed(visual.substring(kept.get(i)[1], end)));
      out.append(visual, kept.get(i)[0], kept.get(i)[1]);
      end = kept.get(i)[0];
    }
    return out.append(reversed(visual.substring(0, end))).toString();
  }

  /** The stretches that keep their order. */
  private static List<int[]> kept(String visual) {
    List<int[]> kept = new ArrayList<>();
    Matcher word = FROM_LEFT.matcher(visual);
    while (word.find()) {
      int begin = word.start();
      int end = word.end();
      while (!Character.isLetterOrDigit(visual.charAt(end - 1))
          && !closes(visual, begin, end - 1)) {
        end--;
      }
      if (!LATIN.matcher(visual.substring(begin, end)).find()) {
        figures(kept, visual, begin, end);
        continue;
      }
      int[] last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null
          && visual.substring(last[1], begin).equals(" ")
          && LATIN.matcher(visual.substring(last[0], last[1])).find()) {
        last[1] = end;
      } else {
        kept.add(new int[] {begin, end});
      }
    }
    return kept;
  }

  /** Whether a bracket closes one that stands in the same word. */
  private static boolean closes(String text, int begin, int at) {
    return text.charAt(at) == ')' && text.substring(begin, at).indexOf('(') >= 0;
  }

  /** Figures with a stroke, point, comma or colon between them keep their order, others do not. */
  private static void figures(List<int[]> kept, String text, int begin, int end) {
    int from = -1;
    for (int i = begin; i <= end; i++) {
      boolean figure = i < end && Character.isDigit(text.charAt(i));
      boolean joined =
          i > begin
              && i + 1 < end
              && "/.,:٫٬".indexOf(text.charAt(i)) >= 0
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if (figure || joined) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        kept.add(new int[] {from, i});
        from = -1;
      }
    }
  }

  /** From the right to the left: marks stay behind their letters, brackets face the other way. */
  private static String reversed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int end = text.length();
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean mark = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
      if (!mark || i == 0) {
        out.append((char) UCharacter.getMirror(text.charAt(i))).append(text, i + 1, end);
        end = i;
      }
    }
    return out.toString();
  }
}
