package org.solferino.source.drawn;

import java.util.List;

/**
 * What a reader drew from a file.
 *
 * @param pieces in reading order
 * @param remarks what was left out or assumed, each a sentence for a person
 */
public record Drawing(List<Piece> pieces, List<String> remarks) {
  /** More text than any document of one file holds: what goes on is no document. */
  public static final int MAX_CHARACTERS = 16_000_000;

  public Drawing {
    pieces = List.copyOf(pieces);
    remarks = List.copyOf(remarks);
  }
}
