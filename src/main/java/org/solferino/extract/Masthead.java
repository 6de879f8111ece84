package org.solferino.extract;

import java.util.Optional;
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
        int beside = read.text().length() - (mention.end() - mention.begin());
        if (!mention.inUrl() && mention.part() == null && beside <= BESIDE) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
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
