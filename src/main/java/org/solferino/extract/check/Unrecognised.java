package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.extract.Read;
import org.solferino.extract.Reading;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** Passages of some length of which nothing is known but their words. */
final class Unrecognised {
  /** Letters below which it is no wonder that nothing is named. */
  private static final int LENGTH = 200;

  private Unrecognised() {}

  static List<Issue> check(Reading reading, List<Fact> facts) {
    Extents known = Extents.ofTyped(facts);
    List<Read> reads = reading.reads();
    List<Issue> issues = new ArrayList<>();
    for (List<Block> group : reading.groups()) {
      Block longest = null;
      boolean empty = true;
      for (Block block : group) {
        Read read = reads.get(block.order());
        empty &=
            read.names().isEmpty()
                && read.concepts().isEmpty()
                && read.dates().isEmpty()
                && read.symbols().isEmpty()
                && read.provisions().isEmpty()
                && !known.touch(block.text().source());
        if (prose(block)
            && (longest == null || Extents.letters(block) > Extents.letters(longest))) {
          longest = block;
        }
      }
      if (empty && longest != null && Extents.letters(longest) >= LENGTH) {
        issues.add(
            new Issue(
                Issue.Kind.NOTHING_RECOGNISED,
                Issue.Severity.INFO,
                longest.text().source(),
                null,
                "no name, date, concept or reference was recognised in this passage",
                "the passage's text alone"));
      }
    }
    return issues;
  }

  private static boolean prose(Block block) {
    return block.kind() != Block.Kind.FURNITURE
        && block.kind() != Block.Kind.HEADING
        && block.lang() != Lang.UND;
  }
}
