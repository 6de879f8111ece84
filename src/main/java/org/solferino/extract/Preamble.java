package org.solferino.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.extract.treaty.TreatyText;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.mention.provision.ProvisionWords;

/**
 * The preamble of a treaty: from its title to the words by which the parties agree, each paragraph
 * with its lead verb as written ("Recalling", 考虑到).
 */
public final class Preamble {
  private static final String EXTRACTOR = "treaty-preamble";

  /** A preamble of more blocks than this is none. */
  private static final int MOST = 120;

  /** The words of agreement stand this near to a block's beginning. */
  private static final int OPENING = 60;

  private final Set<Integer> blocks = new HashSet<>();

  private Preamble() {}

  /** Null where the document is no treaty's text. */
  static Preamble of(Reading reading) {
    List<Block> body = reading.body().stream().map(Read::block).toList();
    Preamble preamble = new Preamble();
    for (int i = 0; i < end(body); i++) {
      preamble.blocks.add(body.get(i).order());
    }
    return preamble.blocks.isEmpty() ? null : preamble;
  }

  /** Behind the last block that can be the preamble's; 0 where there is none. */
  private static int end(List<Block> blocks) {
    int article = TreatyText.begin(blocks);
    for (int i = 0; i < Math.min(article, MOST); i++) {
      String text = blocks.get(i).string();
      if (agrees(blocks.get(i).lang(), text.substring(0, Math.min(OPENING, text.length())))) {
        return i;
      }
    }
    return article <= MOST ? article : 0;
  }

  private static boolean agrees(Lang lang, String text) {
    ProvisionWords words = ProvisionWords.of(lang);
    for (int i = 0; i < text.length(); i++) {
      if (words.at("text-agreed", text, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph that the block is, or null. */
  Resolution.Paragraph read(Read read) {
    Block block = read.block();
    Matcher verb = blocks.contains(block.order()) ? verb(block.lang(), read.text()) : null;
    if (verb == null || block.kind() == Block.Kind.FOOTNOTE) {
      return null;
    }
    String words = verb.group(1).strip().toLowerCase(Locale.ROOT);
    return new Resolution.Paragraph(
        "PreambularParagraph",
        null,
        new Said<>(
            new Fact.Value.Text(words, block.lang()),
            read.evidence(verb.start(1), verb.end(1), EXTRACTOR)),
        List.of(),
        false);
  }

  private static Matcher verb(Lang lang, String text) {
    for (String name : List.of("preambular", "treaty-preambular")) {
      Matcher matcher = Phrases.resolutions().find(name, lang, text);
      if (matcher != null && !matcher.group(1).isEmpty()) {
        return matcher;
      }
    }
    return null;
  }

  /**
   * The blocks, those of a treaty's preamble parted where a line of the source ends in a comma and
   * the next begins with a paragraph's verb, or with the words of agreement.
   */
  public static List<Block> parted(List<Block> blocks) {
    int article = Math.min(TreatyText.begin(blocks), MOST);
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<MappedText> parts = i < article ? parts(block) : List.of(block.text());
      for (MappedText part : parts) {
        out.add(
            new Block(
                out.size(),
                block.kind(),
                block.lang(),
                part,
                block.table(),
                block.row(),
                block.column(),
                block.page()));
      }
    }
    return out.size() == blocks.size() ? blocks : List.copyOf(out);
  }

  private static List<MappedText> parts(Block block) {
    MappedText text = block.text();
    String string = text.text();
    List<MappedText> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < string.length(); i++) {
      int at = string.charAt(i) == ' ' ? i + 1 : i;
      boolean line =
          ",;，；،؛:：".indexOf(string.charAt(i - 1)) >= 0
              && text.origin()[at] - text.origin()[i - 1] > 1;
      boolean spaced = block.lang().spaced();
      if (line && (!spaced || at > i) && opens(block.lang(), string.substring(at))) {
        out.add(text.slice(from, i).trim());
        from = at;
      }
    }
    if (from == 0) {
      return List.of(text);
    }
    out.add(text.slice(from, text.length()).trim());
    return out;
  }

  private static boolean opens(Lang lang, String text) {
    String start = text.substring(0, Math.min(OPENING, text.length()));
    return verb(lang, start) != null
        || agrees(lang, start.substring(0, Math.min(OPENING / 3, start.length())));
  }
}
