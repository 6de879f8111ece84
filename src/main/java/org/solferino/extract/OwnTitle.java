package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.extract.treaty.TreatyText;
import org.solferino.lexicon.Lexicon;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionWords;

/**
 * The title of the treaty whose text a document is: the first short block above the first article
 * that holds a word for a treaty and is no sentence.
 *
 * @param block its index in the list read
 * @param name the treaty: a known one's path, else one made from the title
 * @param kind {@code conv}, {@code prot} or {@code other}
 * @param known whether the vocabularies hold it
 * @param parent the treaty that the title says it belongs to, or null
 * @param text the title
 */
public record OwnTitle(
    int block, Name name, String kind, boolean known, String parent, String text) {
  /** A word that a line's end has cut. */
  private static final Pattern CUT =
      Pattern.compile("(\\p{Lu})- (?=\\p{Lu})|(\\p{Ll})- (?=\\p{Ll})");

  /** A title stands this near to the text's beginning. */
  private static final int HEAD = 12;

  /** A title goes over so many lines at most. */
  private static final int LINES = 8;

  private static final int LONGEST = 500;
  private static final String SENTENCE = ".,;:。，；：،؛、";
  private static final String OPENING = " 《«\"“(（";

  /**
   * Finds the title.
   *
   * @param names what the vocabularies found in each block
   * @return empty where the blocks hold no articles, or no title above them
   */
  public static Optional<OwnTitle> find(List<Block> blocks, List<List<Name>> names) {
    int article = TreatyText.begin(blocks);
    int seen = 0;
    for (int i = 0; i < article && seen < HEAD; i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.FURNITURE || block.text().isBlank()) {
        continue;
      }
      seen++;
      ProvisionWords.Word word = word(block);
      if (word == null && block.string().length() <= LONGEST) {
        OwnTitle closed = read(i, block, names.get(i), "conv");
        if (closed.known() && opens(block.string(), closed.name().begin())) {
          // "Convention (IV) relative to … in Time of War. Geneva, 12 August 1949."
          return Optional.of(closed);
        }
      }
      if (word != null) {
        int first = TitleLines.first(blocks, i);
        OwnTitle title = read(i, block, names.get(i), word.key());
        OwnTitle whole = title.known() ? title : broken(title, blocks, first, article);
        return Optional.of(whole.known() ? whole : unknown(whole, blocks, first, article));
      }
    }
    return Optional.empty();
  }

  /** A title broken over several lines is known by all of them: the most that make one name. */
  private static OwnTitle broken(OwnTitle line, List<Block> blocks, int from, int article) {
    Lang lang = blocks.get(from).lang();
    StringBuilder text = new StringBuilder(blocks.get(from).string().strip());
    for (int i = from + 1; i < Math.min(article, from + LINES); i++) {
      Block next = blocks.get(i);
      if (next.kind() == Block.Kind.FURNITURE || next.text().isBlank()) {
        continue;
      }
      int first = text.length();
      String more = next.string().strip();
      text.append(lang == Lang.ZH ? "" : " ").append(more);
      // "The High Contracting Parties," opens the text: what it speaks of is not its title.
      if (text.length() > LONGEST || SENTENCE.indexOf(more.charAt(more.length() - 1)) >= 0) {
        break;
      }
      for (Lexicon.Found name : Lexicon.standard().names(text.toString(), lang)) {
        boolean opens = opens(text.toString(), name.begin());
        boolean most = name.end() - name.begin() > text.length() / 2;
        boolean whole = (opens || most) && name.end() > first;
        if (whole && name.id().startsWith("treaty/") && !name.ambiguous()) {
          Name treaty = new Name(0, blocks.get(from).string().length(), name.id());
          return new OwnTitle(from, treaty, line.kind(), true, parent(name.id()), text.toString());
        }
      }
    }
    return line;
  }

  /** A title that no vocabulary holds, with the lines that it goes on over. */
  private static OwnTitle unknown(OwnTitle line, List<Block> blocks, int from, int article) {
    String text = TitleLines.text(blocks, from, article);
    text = CUT.matcher(text).replaceAll("$1$2");
    if (text.equals(line.text().strip())) {
      return line;
    }
    Name name = new Name(0, blocks.get(from).string().length(), "treaty/" + Slug.of(text));
    return new OwnTitle(from, name, line.kind(), false, line.parent(), text);
  }

  /** The word that says what kind of treaty it is; Chinese has it at the end. Null in no title. */
  private static ProvisionWords.Word word(Block block) {
    String text = block.string().strip();
    if (text.length() > LONGEST || SENTENCE.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return null;
    }
    ProvisionWords words = ProvisionWords.of(block.lang());
    ProvisionWords.Word found = null;
    for (int i = 0; i < text.length(); i++) {
      ProvisionWords.Word word = words.at("text-title", text, i);
      if (word != null) {
        if (block.lang() != Lang.ZH) {
          return word;
        }
        found = word;
      }
    }
    return found;
  }

  private static OwnTitle read(int index, Block block, List<Name> names, String kind) {
    String text = block.string();
    List<Name> treaties = new ArrayList<>();
    for (Name name : names) {
      if (name.kind().equals("treaty")) {
        treaties.add(name);
      }
    }
    for (Name name : treaties) {
      String parent = parent(name.id());
      if (treaties.stream().anyMatch(n -> n.id().equals(parent))) {
        return new OwnTitle(index, name, kind, true, parent, text);
      }
    }
    for (Name name : treaties) {
      if (opens(text, name.begin()) || name.end() - name.begin() > text.length() / 2) {
        boolean known = Vocabulary.standard().has(name.id());
        return new OwnTitle(index, name, kind, known, parent(name.id()), text);
      }
    }
    String id = "treaty/" + Slug.of(text);
    // A protocol's title names what it is a protocol to.
    String parent = kind.equals("prot") && !treaties.isEmpty() ? treaties.get(0).id() : null;
    return new OwnTitle(index, new Name(0, text.length(), id), kind, false, parent, text);
  }

  /** Whether nothing but marks and an article stands before the name. */
  private static boolean opens(String text, int begin) {
    int letters = 0;
    for (int i = 0; i < begin; i++) {
      letters += OPENING.indexOf(text.charAt(i)) < 0 ? 1 : 0;
    }
    return letters <= 3;
  }

  private static String parent(String id) {
    return Vocabulary.standard().value(id, "parentTreaty").orElse(null);
  }
}
