package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;

/** Finds the articles' headings: the longest run that counts upwards. */
final class Headings {
  private static final int FEWEST = 3;
  private static final int FEWEST_OF_EXTRACT = 8;
  private static final int WIDEST_GAP = 3;

  /** The headings of one treaty; {@code end} is the block behind its text. */
  record Run(List<Heading> headings, int end) {}

  private Headings() {}

  /** Null where the blocks are no treaty's text. */
  static Run find(List<Block> blocks) {
    List<List<Heading>> runs = new ArrayList<>();
    List<Heading> current = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean text = block.kind() != Block.Kind.FURNITURE && block.kind() != Block.Kind.FOOTNOTE;
      Heading heading = text && !block.inTable() ? Heading.read(i, block) : null;
      if (heading == null) {
        continue;
      }
      if (current.isEmpty() || heading.number() == 1 && heading.bis().isEmpty()) {
        current = new ArrayList<>();
        runs.add(current);
        current.add(heading);
      } else if (follows(current.get(current.size() - 1), heading)) {
        current.add(heading);
      }
    }
    return longest(blocks, runs);
  }

  private static boolean follows(Heading last, Heading next) {
    int step = next.number() - last.number();
    return step > 0 && step <= WIDEST_GAP
        || step == 0 && !next.bis().isEmpty() && !next.bis().equals(last.bis());
  }

  /** A table of contents counts upwards too, but holds less text. */
  private static Run longest(List<Block> blocks, List<List<Heading>> runs) {
    Run best = null;
    long most = -1;
    for (int i = 0; i < runs.size(); i++) {
      List<Heading> run = runs.get(i);
      int end = i + 1 < runs.size() ? runs.get(i + 1).get(0).index() : blocks.size();
      long length = 0;
      for (int b = run.get(0).index(); b < end; b++) {
        length += blocks.get(b).text().length();
      }
      boolean whole = run.get(0).number() == 1 || run.size() >= FEWEST_OF_EXTRACT;
      if (run.size() >= FEWEST && whole && length > most) {
        best = new Run(run, end);
        most = length;
      }
    }
    return best;
  }
}
