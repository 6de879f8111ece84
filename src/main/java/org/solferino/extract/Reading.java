package org.solferino.extract;

import java.util.List;
import java.util.function.Predicate;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;

/**
 * A document with what recognisers found, as extractors see it.
 *
 * @param document the document
 * @param reads one a block, in the order of the blocks
 * @param groups blocks in reading order with their translations
 */
public record Reading(Document document, List<Read> reads, List<List<Block>> groups) {
  String id() {
    return "document/" + document.key();
  }

  /** The body's blocks: without furniture. */
  List<Read> body() {
    return reads.stream().filter(r -> r.block().kind() != Block.Kind.FURNITURE).toList();
  }

  /** The body in one language, as one stream: columns of a table flow by themselves. */
  List<Read> stream(Lang lang) {
    return body().stream()
        .filter(r -> r.block().lang() == lang || r.block().lang() == Lang.UND)
        .toList();
  }

  /** The first blocks, where a document says what it is. */
  List<Read> head() {
    return body().stream().limit(16).toList();
  }

  /** The first name of a kind that fits, in reading order. */
  String firstName(Predicate<String> wanted) {
    for (Read read : body()) {
      for (var name : read.names()) {
        if (wanted.test(name.id())) {
          return name.id();
        }
      }
    }
    return null;
  }
}
