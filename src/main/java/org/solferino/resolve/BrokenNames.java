package org.solferino.resolve;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.lexicon.Lexicon;
import org.solferino.mention.Name;

/**
 * Names that run on over the lines of a title, or over a page's end: each line is a block of its
 * own, and none holds the name whole. The name stands with its first line; what the lines below
 * give of its words by themselves is no name.
 */
public final class BrokenNames {
  /** A title goes over so many lines at most. */
  private static final int LINES = 6;

  /**
   * Longer blocks are no lines of a title; of them only the end and the beginning are looked at.
   */
  private static final int LINE = 160;

  private final Lexicon lexicon;

  public BrokenNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names of each block with the broken ones, in order. */
  public List<List<Name>> join(List<Block> blocks, List<List<Name>> names) {
    List<List<Name>> joined = new ArrayList<>(names);
    List<Block> body =
        blocks.stream().filter(b -> b.kind() != Block.Kind.FURNITURE && !b.inTable()).toList();
    for (int i = 0; i + 1 < body.size(); i++) {
      broken(body, i, joined);
    }
    return joined;
  }

  private void broken(List<Block> body, int at, List<List<Name>> joined) {
    Block first = body.get(at);
    int from = from(first.string());
    String gap = first.lang() == Lang.ZH ? "" : " ";
    StringBuilder text = new StringBuilder(first.string().substring(from));
    int edge = text.length();
    List<Integer> begins = new ArrayList<>();
    for (int i = at; i + 1 < body.size() && i - at < LINES && goesOn(body, i, at); i++) {
      String next = body.get(i + 1).string();
      begins.add(text.length() + gap.length());
      text.append(gap).append(next, 0, Math.min(next.length(), LINE));
      Lexicon.Found name = over(text.toString(), first.lang(), edge);
      if (name != null) {
        take(body, at, from, edge, name, begins, joined);
        return;
      }
    }
  }

  /** Where the last words of a block begin. */
  private static int from(String text) {
    return text.length() <= LINE ? 0 : text.indexOf(' ', text.length() - LINE) + 1;
  }

  /** Whether a line ends amid its words, and the next may go on with them. */
  private static boolean goesOn(List<Block> body, int i, int first) {
    String line = body.get(i).string();
    Block next = body.get(i + 1);
    return !line.isEmpty()
        && (i == first || line.length() <= LINE)
        && ".;:!?。；：！？؟؛".indexOf(line.charAt(line.length() - 1)) < 0
        && next.lang() == body.get(first).lang()
        && next.kind() != Block.Kind.LIST_ITEM
        && next.kind() != Block.Kind.FOOTNOTE;
  }

  private Lexicon.Found over(String text, Lang lang, int edge) {
    return lexicon.names(text, lang).stream()
        .filter(n -> n.begin() < edge && n.end() > edge + 1 && !n.ambiguous())
        .findFirst()
        .orElse(null);
  }

  private static void take(
      List<Block> body,
      int at,
      int from,
      int edge,
      Lexicon.Found name,
      List<Integer> begins,
      List<List<Name>> joined) {
    int begin = from + name.begin();
    List<Name> own = new ArrayList<>(joined.get(body.get(at).order()));
    // A whole name at the line's end is meant as it stands: "Guinea" before "Ecuador" in a list.
    if (own.stream().anyMatch(n -> n.end() >= from + edge - 1 && n.begin() <= begin)) {
      return;
    }
    own.removeIf(n -> n.begin() >= begin);
    own.add(new Name(begin, from + edge, name.id()));
    joined.set(body.get(at).order(), List.copyOf(own));
    // A process's name holds its treaty's: "Meeting of States Parties to the Treaty on …".
    boolean process = name.id().startsWith("process/");
    for (int i = 0; i < begins.size(); i++) {
      int end = name.end() - begins.get(i);
      int order = body.get(at + 1 + i).order();
      joined.set(
          order,
          joined.get(order).stream()
              .filter(n -> n.end() > end || process && n.kind().equals("treaty"))
              .toList());
    }
  }
}
