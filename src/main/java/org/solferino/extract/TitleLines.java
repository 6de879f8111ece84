package org.solferino.extract;

import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.provision.ProvisionWords;

/** A treaty's title that is broken over lines: the lines right below each other that go on. */
final class TitleLines {
  private static final int MOST = 8;
  private static final int LONGEST = 500;
  private static final String ENDS = ".。;；:：,，،؛、)）";

  private TitleLines() {}

  /** Index of the line in which the title begins that ends, or goes on, in line {@code at}. */
  static int first(List<Block> blocks, int at) {
    int first = at;
    while (first > 0
        && at - first < MOST
        && blocks.get(at).lang() == Lang.ZH
        && below(blocks, first)
        && open(blocks.get(first - 1))
        && !holdsWord(blocks.get(first - 1))) {
      first--;
    }
    return first;
  }

  /** The whole title from line {@code from} on: hyphens at the ends of its lines are no part. */
  static String text(List<Block> blocks, int from, int limit) {
    Block line = blocks.get(from);
    Lang lang = line.lang();
    StringBuilder text = new StringBuilder(line.string().strip());
    for (int i = from + 1; i < Math.min(limit, from + MOST); i++) {
      if (!below(blocks, i) || !goesOn(text.toString(), blocks.get(i), lang)) {
        break;
      }
      String next = blocks.get(i).string().strip();
      if (text.length() + next.length() > LONGEST) {
        break;
      }
      int last = text.length() - 1;
      boolean hyphen =
          last > 0
              && "-\u2010\u00AD".indexOf(text.charAt(last)) >= 0
              && Character.isLetter(text.charAt(last - 1));
      if (hyphen) {
        text.setLength(last);
      }
      text.append(hyphen || lang == Lang.ZH ? "" : " ").append(next);
    }
    return text.toString();
  }

  /** Whether a line stands right below the one before, without a blank line between. */
  private static boolean below(List<Block> blocks, int at) {
    Block line = blocks.get(at);
    Block before = blocks.get(at - 1);
    return before.kind() != Block.Kind.FURNITURE
        && line.kind() != Block.Kind.FURNITURE
        && line.text().source().begin() - before.text().source().end() <= 1;
  }

  private static boolean open(Block line) {
    String text = line.string().strip();
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean holdsWord(Block line) {
    String text = line.string();
    ProvisionWords words = ProvisionWords.of(line.lang());
    for (int i = 0; i < text.length(); i++) {
      if (words.at("text-title", text, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(String title, Block next, Lang lang) {
    String text = next.string().strip();
    if (text.isEmpty() || "(（[".indexOf(text.charAt(0)) >= 0 && lang == Lang.ZH || !open(next)) {
      // A bracket closes what another title stands in, or holds the date.
      return text.startsWith("(") && capitals(title) && capitals(text) && text.endsWith(")");
    }
    if (lang == Lang.ZH) {
      ProvisionWords words = ProvisionWords.of(lang);
      return words.kind("text-title").stream().noneMatch(w -> title.endsWith(w.text()));
    }
    boolean cased = Character.isUpperCase(title.charAt(0)) && capitals(title);
    boolean small = Character.isLowerCase(text.charAt(0));
    return cased ? capitals(text) : small;
  }

  /** Whether the letters that have two forms are capitals, and there are some. */
  private static boolean capitals(String text) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      any |= Character.isUpperCase(text.charAt(i));
    }
    return any;
  }
}
