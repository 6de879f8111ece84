package org.solferino.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.solferino.document.Block;

/** Finds the page on which words stand: that of the block in which they begin. */
final class PageIndex {
  private final List<Block> blocks;

  PageIndex(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks.stream().filter(b -> b.text().length() > 0).toList());
    this.blocks.sort(Comparator.comparingInt(b -> b.text().source().begin()));
  }

  /** The page from 1, or 0 where the source has no pages. */
  int page(int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).text().source().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : blocks.get(low - 1).page();
  }
}
