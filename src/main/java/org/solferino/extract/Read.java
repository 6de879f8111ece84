package org.solferino.extract;

import java.util.List;
import java.util.function.ToIntFunction;
import org.solferino.document.Block;
import org.solferino.fact.Evidence;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.symbol.SymbolMention;

/**
 * A block with what recognisers found in it.
 *
 * @param block the block
 * @param names of parties, treaties, processes, in order
 * @param concepts in order
 * @param dates in order
 * @param symbols of documents, in order
 * @param provisions references to provisions, in order
 */
public record Read(
    Block block,
    List<Name> names,
    List<Name> concepts,
    List<Dated> dates,
    List<SymbolMention> symbols,
    List<ProvisionMention> provisions) {
  String text() {
    return block.string();
  }

  /** The words from {@code begin} to {@code end} of this block as evidence. */
  Evidence evidence(int begin, int end, String extractor) {
    return new Evidence(
        block.order(), block.text().source(begin, end), block.lang(), extractor, "");
  }

  Evidence evidence(String extractor) {
    return evidence(0, block.text().length(), extractor);
  }

  /** The names of a kind that stand between two places. */
  List<Name> names(String kind, int begin, int end) {
    return from(names, Name::begin, begin, end).stream()
        .filter(n -> n.kind().equals(kind) && n.end() <= end)
        .toList();
  }

  List<Dated> dates(int begin, int end) {
    return from(dates, Dated::begin, begin, end).stream().filter(d -> d.end() <= end).toList();
  }

  /**
   * Those that begin between two places, found by halving: this is asked for each date or name of a
   * block that may hold thousands.
   */
  private static <T> List<T> from(List<T> ordered, ToIntFunction<T> place, int begin, int end) {
    return ordered.subList(first(ordered, place, begin), first(ordered, place, end + 1));
  }

  /** How many stand before {@code at}. */
  private static <T> int first(List<T> ordered, ToIntFunction<T> place, int at) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(ordered.get(middle)) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
