package org.solferino.evaluate;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * How one category of one document came out.
 *
 * @param owed to which extractors each found row is owed; none where a row has no evidence
 */
record Outcome(
    Gold gold,
    String category,
    SortedSet<Row> right,
    SortedSet<Row> missing,
    SortedSet<Row> extra,
    Map<Row, Set<String>> owed) {
  Score score() {
    return new Score(right.size(), missing.size(), extra.size());
  }
}
