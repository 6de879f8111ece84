package org.solferino.mention.symbol;

import java.util.List;

/**
 * A document named by its symbol, or a resolution by its number.
 *
 * @param begin UTF-16 offset in the block's normalised text
 * @param end exclusive
 * @param symbol in the normal form: {@code S/RES/2730(2024)}, {@code A/79/78-E/2024/53}
 * @param halves of a double symbol, each a symbol; else empty
 * @param kind class name: {@code Resolution}, {@code Decision}, {@code PresidentialStatement},
 *     {@code WorkingPaper}, {@code MeetingRecord}, {@code Document}
 * @param suspect whether the symbol cannot be right; it is kept as written
 * @param reason why it is suspect, or the empty string
 * @param part number of the paragraph cited, e.g. {@code 16(a)}, or null
 * @param inUrl whether it stands in a web address
 */
public record SymbolMention(
    int begin,
    int end,
    String symbol,
    List<String> halves,
    String kind,
    boolean suspect,
    String reason,
    String part,
    boolean inUrl) {
  public SymbolMention {
    halves = List.copyOf(halves);
  }

  SymbolMention withPart(String number) {
    return new SymbolMention(begin, end, symbol, halves, kind, suspect, reason, number, inUrl);
  }
}
