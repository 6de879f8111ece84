package org.solferino.extract;

import java.util.Optional;
import org.solferino.mention.Name;
import org.solferino.mention.symbol.SymbolMention;

/** The symbol at a document's head: the first one that stands alone on a line there. */
final class Masthead {
  /** Blocks at the beginning in which it may stand, page furniture included. */
  private static final int HEAD = 12;

  /** "S/RES/2712 (2023)*", "Document A/79/234": so many letters may stand beside it. */
  private static final int BESIDE = 10;

  private Masthead() {}

  static Optional<SymbolMention> of(Reading reading) {
    for (Read read : reading.reads().subList(0, Math.min(HEAD, reading.reads().size()))) {
      for (SymbolMention mention : read.symbols()) {
        // "[S/5002]" is the draft that was adopted.
        boolean draft = read.text().startsWith("[");
        if (!draft
            && !mention.inUrl()
            && mention.part() == null
            && beside(read, mention) <= BESIDE) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  /** How much stands beside the symbol that is no name of a body ("United Nations S/2025/11"). */
  private static int beside(Read read, SymbolMention mention) {
    int beside = read.text().length() - (mention.end() - mention.begin());
    int from = 0;
    for (Name name : read.names()) {
      boolean apart = name.end() <= mention.begin() || name.begin() >= mention.end();
      if (name.kind().equals("party") && apart && name.begin() >= from) {
        beside -= name.end() - name.begin();
        from = name.end();
      }
    }
    return beside;
  }

  /** The block that holds it. */
  static Read read(Reading reading) {
    SymbolMention own = of(reading).orElseThrow();
    return reading.reads().stream()
        .filter(r -> r.symbols().contains(own))
        .findFirst()
        .orElseThrow();
  }
}
