package org.solferino.extract;

import java.util.Optional;
import org.solferino.mention.symbol.SymbolMention;

/** The document's own symbol: the first one that stands alone on a line of its head. */
final class OwnSymbol {
  /** Blocks at the beginning in which it may stand, page furniture included. */
  private static final int HEAD = 12;

  /** "S/RES/2712 (2023)*", "Document A/79/234": so many letters may stand beside it. */
  private static final int BESIDE = 10;

  private OwnSymbol() {}

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
}
