package org.solferino.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.solferino.document.Span;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/** Finds the passage in which words stand: the shortest one that covers them. */
final class PassageIndex {
  private record Entry(Span span, String id) {}

  private final List<Entry> entries = new ArrayList<>();

  /** The furthest end among the entries up to this one: where to stop looking back. */
  private final int[] reach;

  PassageIndex(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Passage passage) {
        for (Said<String> text : passage.text().values()) {
          if (text.evidence() != null) {
            entries.add(new Entry(text.evidence().span(), passage.id()));
          }
        }
      }
    }
    entries.sort(
        Comparator.<Entry>comparingInt(e -> e.span().begin())
            .thenComparingInt(e -> -e.span().end())
            .thenComparing(Entry::id));
    reach = new int[entries.size()];
    for (int i = 0; i < reach.length; i++) {
      int end = entries.get(i).span().end();
      reach[i] = i == 0 ? end : Math.max(reach[i - 1], end);
    }
  }

  Optional<String> covering(Span span) {
    Entry best = null;
    for (int i = lastBeginningBy(span.begin()); i >= 0 && reach[i] >= span.end(); i--) {
      Entry entry = entries.get(i);
      if (entry.span().contains(span) && (best == null || length(entry) < length(best))) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(Entry::id);
  }

  private static int length(Entry entry) {
    return entry.span().end() - entry.span().begin();
  }

  private int lastBeginningBy(int offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
