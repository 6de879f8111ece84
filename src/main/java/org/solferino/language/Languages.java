package org.solferino.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;

/**
 * Gives each block its language and normal form, and parts blocks in which two languages ran
 * together.
 */
public final class Languages {
  /**
   * Fewer words of another script inside a sentence are a name or an address, not a translation.
   */
  private static final int FOREIGN_WORDS = 9;

  /** A language with a smaller share of the text is quoted in the document, not its language. */
  private static final double SHARE = 0.12;

  /**
   * No paragraph of a real document comes near this; a file without line breaks is cut, so that the
   * work on a block is bounded.
   */
  static final int LONGEST_BLOCK = 20_000;

  private static final int LOOK_BACK = 500;

  private Languages() {}

  public static List<Block> tell(List<Block> raw) {
    Lang latin = mainLatin(raw);
    List<Block> told = new ArrayList<>();
    for (Block block : raw) {
      for (MappedText part : bounded(Normaliser.normalise(block.text()))) {
        // What the file says of a block's language counts where its words leave it open.
        boolean stated =
            block.lang() == Lang.EN || block.lang() == Lang.FR || block.lang() == Lang.ES;
        Lang lang = LanguageGuess.guess(part.text(), stated ? block.lang() : latin);
        told.add(
            new Block(
                told.size(),
                block.kind(),
                lang,
                part,
                block.table(),
                block.row(),
                block.column(),
                block.page()));
      }
    }
    return told;
  }

  /** The languages of a good share of the blocks' letters, the largest first. */
  public static List<Lang> main(List<Block> blocks) {
    Map<Lang, Double> letters = new EnumMap<>(Lang.class);
    double all = 0;
    for (Block block : blocks) {
      if (block.lang() != Lang.UND && block.kind() != Block.Kind.FURNITURE) {
        double weight = block.string().length() * (block.lang() == Lang.ZH ? 3.0 : 1.0);
        letters.merge(block.lang(), weight, Double::sum);
        all += weight;
      }
    }
    double whole = all;
    return letters.entrySet().stream()
        .filter(e -> e.getValue() >= whole * SHARE)
        .sorted(
            Map.Entry.<Lang, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Lang mainLatin(List<Block> raw) {
    Map<Lang, Integer> letters = new EnumMap<>(Lang.class);
    for (Block block : raw) {
      // Lines too short to tell, as those of a list of names, say nothing for any language.
      Lang lang = LanguageGuess.guess(block.string(), Lang.UND);
      if (lang == Lang.EN || lang == Lang.FR || lang == Lang.ES) {
        letters.merge(lang, block.string().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Lang.EN);
  }

  private static List<MappedText> bounded(MappedText text) {
    if (text.length() <= LONGEST_BLOCK) {
      return parts(text);
    }
    List<MappedText> all = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = cut(text.text(), begin);
      MappedText piece = text.slice(begin, end).trim();
      if (!piece.isBlank()) {
        all.addAll(parts(piece));
      }
      begin = end;
    }
    return all;
  }

  /** Behind the last sentence that still fits, else behind the last word, else anywhere. */
  private static int cut(String text, int begin) {
    int most = begin + LONGEST_BLOCK;
    if (most >= text.length()) {
      return text.length();
    }
    for (String marks : List.of(".。؟?!;；", " 、،,，")) {
      for (int i = most; i > most - LOOK_BACK; i--) {
        if (marks.indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  /** Cuts long runs of Latin words out of Chinese text; what stood about them is joined again. */
  private static List<MappedText> parts(MappedText text) {
    String string = text.text();
    List<int[]> foreign = new ArrayList<>();
    int begin = -1;
    int words = 0;
    boolean hasHan = false;
    for (int i = 0; i <= string.length(); i++) {
      boolean wide = i < string.length() && Script.wide(string.charAt(i));
      hasHan |= wide && Script.han(string.charAt(i));
      if (i < string.length() && !wide) {
        if (begin < 0 && Script.latin(string.charAt(i))) {
          begin = i;
          words = 0;
        }
        if (begin >= 0 && string.charAt(i) == ' ' && i > 0 && Script.latin(string.charAt(i - 1))) {
          words++;
        }
      } else if (begin >= 0) {
        if (words >= FOREIGN_WORDS) {
          foreign.add(new int[] {begin, i});
        }
        begin = -1;
      }
    }
    if (!hasHan || foreign.isEmpty()) {
      return List.of(text);
    }
    MappedText.Builder rest = new MappedText.Builder();
    List<MappedText> parts = new ArrayList<>();
    int from = 0;
    for (int[] run : foreign) {
      rest.add(text.slice(from, run[0]));
      parts.add(text.slice(run[0], run[1]).trim());
      from = run[1];
    }
    rest.add(text.slice(from, string.length()));
    MappedText own = rest.build().trim();
    if (!own.isBlank()) {
      parts.add(own);
    }
    return parts;
  }
}
