package org.solferino.extract;

import java.util.List;
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
    return names.stream()
        .filter(n -> n.kind().equals(kind) && n.begin() >= begin && n.end() <= end)
        .toList();
  }

  List<Dated> dates(int begin, int end) {
    return dates.stream().filter(d -> d.begin() >= begin && d.end() <= end).toList();
  }
}
