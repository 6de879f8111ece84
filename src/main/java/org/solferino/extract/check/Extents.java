package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/** Stretches of the text that something is already known of. */
final class Extents {
  /** What an ideograph says takes about three letters of an alphabet. */
  private static final int LETTERS_PER_IDEOGRAPH = 3;

  private final List<Span> spans;

  /** The furthest end among the spans up to each: where to stop looking back. */
  private final int[] reach;

  private Extents(List<Span> spans) {
    this.spans = spans;
    spans.sort(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end));
    reach = new int[spans.size()];
    for (int i = 0; i < reach.length; i++) {
      int end = spans.get(i).end();
      reach[i] = i == 0 ? end : Math.max(reach[i - 1], end);
    }
  }

  /** The words of recommendations, questions, provisions: of all that is more than a passage. */
  static Extents ofTyped(List<Fact> facts) {
    List<Span> spans = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Passage passage && !passage.type().equals("Passage")) {
        texts(passage, spans);
      } else if (fact instanceof Fact.Provision p && p.text() != null) {
        add(p.text(), spans);
      } else if (fact instanceof Fact.AgendaItem item) {
        add(item.start(), spans);
        add(item.number(), spans);
      }
    }
    return new Extents(spans);
  }

  /** The words of passages that stand in several languages, and of the agenda. */
  static Extents ofTranslated(List<Fact> facts) {
    List<Span> spans = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Passage passage && passage.text().size() > 1) {
        texts(passage, spans);
      } else if (fact instanceof Fact.AgendaItem item) {
        add(item.start(), spans);
        add(item.number(), spans);
      }
    }
    return new Extents(spans);
  }

  private static void texts(Fact.Passage passage, List<Span> spans) {
    passage.text().values().forEach(text -> add(text, spans));
  }

  private static void add(Said<?> said, List<Span> spans) {
    if (said != null && said.evidence() != null) {
      spans.add(said.evidence().span());
    }
  }

  /** Whether any of the stretches has a character of this one. */
  boolean touch(Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).begin() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && reach[low - 1] > span.begin();
  }

  /** How much a block says, in letters of an alphabet. */
  static int letters(Block block) {
    String text = block.string();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return block.lang() == Lang.ZH ? letters * LETTERS_PER_IDEOGRAPH : letters;
  }
}
