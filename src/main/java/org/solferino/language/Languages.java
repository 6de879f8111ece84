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

  private Languages() {}

  public static List<Block> tell(List<Block> raw) {
    Lang latin = mainLatin(raw);
    List<Block> told = new ArrayList<>();
    for (Block block : raw) {
      for (MappedText part : parts(Normaliser.normalise(block.text()))) {
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
