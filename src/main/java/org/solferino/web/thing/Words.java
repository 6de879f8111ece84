package org.solferino.web.thing;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * Words of a source.
 *
 * @param document in which they stand
 * @param passage of it, or the document itself
 * @param quote the words exactly
 * @param lang their language
 * @param begin place in the document's text, in code points from 0
 * @param end exclusive
 * @param inferred how the value was found where it is not in the words, or the empty string
 */
record Words(
    Node document, Node passage, String quote, String lang, int begin, int end, String inferred) {
  static final Comparator<Words> ORDER =
      Comparator.comparing((Words w) -> w.document().toString())
          .thenComparingInt(Words::begin)
          .thenComparingInt(Words::end);
}
