package org.solferino.language;

import org.solferino.document.MappedText;

/**
 * Brings a text to the one form that recognisers read, and keeps each character's place: white
 * space is one space, and none beside an ideograph (extraction breaks lines and words there);
 * full-width letters and digits are plain; ligatures, soft hyphens, zero-width and direction marks,
 * and the stars of markup are undone.
 */
public final class Normaliser {
  private Normaliser() {}

  public static MappedText normalise(MappedText raw) {
    MappedText.Builder out = new MappedText.Builder();
    String text = raw.text();
    int[] origin = raw.origin();
    boolean space = false;
    int spaceAt = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (invisible(c) || c == '*' && doubled(text, i, '*')) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        spaceAt = origin[i];
        continue;
      }
      if (space) {
        space = false;
        boolean needed =
            out.length() > 0
                && (!Script.wide(out.charAt(out.length() - 1)) && !Script.wide(c)
                    || afterHeadingNumber(out));
        if (needed) {
          out.add(' ', spaceAt);
        }
      }
      append(out, c, origin[i]);
    }
    return out.build();
  }

  private static void append(MappedText.Builder out, char c, int at) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      String letters =
          java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
      for (int i = 0; i < letters.length(); i++) {
        out.add(letters.charAt(i), at);
      }
    } else if (c >= 0xFF10 && c <= 0xFF19
        || c >= 0xFF21 && c <= 0xFF3A
        || c >= 0xFF41 && c <= 0xFF5A) {
      out.add((char) (c - 0xFEE0), at);
    } else {
      out.add(c, at);
    }
  }

  private static boolean invisible(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF'
        // The stroke that only widens an Arabic word: المــادة.
        || c == '\u0640';
  }

  private static boolean doubled(String text, int at, char c) {
    return at > 0 && text.charAt(at - 1) == c || at + 1 < text.length() && text.charAt(at + 1) == c;
  }

  /** A heading's number is parted from its title by a space, in Chinese too: 第1条 适用范围. */
  private static boolean afterHeadingNumber(MappedText.Builder out) {
    int last = out.length() - 1;
    if (last < 2 || last > 14 || "条章编部节".indexOf(out.charAt(last)) < 0) {
      return false;
    }
    int first = last - 1;
    while (first > 0 && numeral(out.charAt(first))) {
      first--;
    }
    if (out.charAt(first) != '第' || first == last - 1) {
      return false;
    }
    // A list's number may stand before it where extraction took the heading for an item: 1. 第13条 ….
    for (int i = 0; i < first; i++) {
      if (!numeral(out.charAt(i)) && ".、 ".indexOf(out.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean numeral(char c) {
    return Character.isDigit(c) || "一二三四五六七八九十百零〇".indexOf(c) >= 0;
  }
}
