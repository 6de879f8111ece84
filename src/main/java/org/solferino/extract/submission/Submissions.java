package org.solferino.extract.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;
import org.solferino.mention.symbol.SymbolMention;

/**
 * Reads from a list of documents who submitted each. A row begins with a symbol; its last sentence
 * names the parties. Rows may stand one in a block, several in one, or each over several blocks or
 * cells.
 */
public final class Submissions {
  /** A row that has not said by now who submitted it never will. */
  private static final int LONGEST = 2000;

  private static final int MOST_BLOCKS = 12;

  private final SubmissionWords words = new SubmissionWords();

  /**
   * @param blocks of the document, in reading order
   * @param names found in each block
   * @param symbols found in each block
   */
  public List<Fact.Submission> read(
      List<Block> blocks, List<List<Name>> names, List<List<SymbolMention>> symbols) {
    List<Fact.Submission> facts = new ArrayList<>();
    Row open = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      int from = 0;
      for (SymbolMention mention : symbols.get(i)) {
        if (begins(block, mention, from, open)) {
          state(extended(open, block, i, from, mention.begin()), names, facts);
          open = new Row(mention.symbol());
          from = mention.end();
        }
      }
      if (from == 0 && (block.kind() == Block.Kind.HEADING || done(open))) {
        state(open, names, facts);
        open = null;
      }
      extended(open, block, i, from, block.string().length());
    }
    state(open, names, facts);
    return facts;
  }

  private static Row extended(Row row, Block block, int index, int begin, int end) {
    if (row != null) {
      row.add(block, index, begin, end);
    }
    return row;
  }

  private boolean done(Row row) {
    return row != null
        && (row.length() > LONGEST
            || row.blocks() >= MOST_BLOCKS
            || words.find(row.text(), row.lang()) != null);
  }

  /** Whether this symbol begins a row, and is not merely named in another row's title. */
  private boolean begins(Block block, SymbolMention mention, int from, Row open) {
    // Asked first: what stands before is looked at for each symbol of the block.
    if (mention.inUrl() || mention.begin() - from > LONGEST) {
      return false;
    }
    String between = block.string().substring(Math.min(from, mention.begin()), mention.begin());
    String bare = between.strip();
    if (bare.isEmpty()) {
      return true;
    }
    char last = bare.charAt(bare.length() - 1);
    boolean sentence = "。.;；".indexOf(last) >= 0;
    if (from == 0) {
      // the heads of the columns may stand before the first row
      return open == null
          && bare.length() <= 20
          && "(（".indexOf(last) < 0
          && !Character.isDigit(bare.charAt(0));
    }
    boolean gap = between.length() > bare.length() && block.lang() == Lang.ZH;
    return sentence || gap || words.find(between, block.lang()) != null;
  }

  /** "On behalf of a group of States" names nobody. */
  private static boolean group(Name name) {
    return Vocabulary.standard()
        .value(name.id(), "type")
        .filter("AddresseeClass"::equals)
        .isPresent();
  }

  private void state(Row row, List<List<Name>> names, List<Fact.Submission> facts) {
    if (row == null || row.pieces().isEmpty()) {
      return;
    }
    String text = row.text();
    SubmissionWords.Place place = words.find(text, row.lang());
    if (place == null) {
      return;
    }
    int begin = 0;
    int end = place.sentence();
    while (begin < end && " \t.。,，:：-–—".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && " \t.。,，:：(（-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Said<String> title = new Said<>(text.substring(begin, end), row.evidence(begin, end));
    Set<String> stated = new HashSet<>();
    for (Row.Piece piece : row.pieces()) {
      for (Name name : names.get(piece.index())) {
        int at = name.begin() - piece.begin() + piece.at();
        int stop = name.end() - piece.begin() + piece.at();
        boolean inside =
            name.begin() >= piece.begin()
                && name.end() <= piece.end()
                && at >= place.begin()
                && stop <= place.end();
        if (inside && name.kind().equals("party") && !group(name) && stated.add(name.id())) {
          facts.add(
              new Fact.Submission(
                  "document/" + row.symbol(),
                  title,
                  new Said<>(name.id(), row.evidence(at, stop))));
        }
      }
    }
  }
}
