package org.solferino.fact;

import org.solferino.document.Lang;
import org.solferino.document.Span;

/**
 * The words that a statement rests on.
 *
 * @param block order of the block that holds the words
 * @param span the words' place in the document's text
 * @param lang the language of the words
 * @param extractor which extractor said so, in kebab-case
 * @param inferred how the value was found where it is not in the words, or the empty string
 */
public record Evidence(int block, Span span, Lang lang, String extractor, String inferred) {
  public Evidence inferred(String how) {
    return new Evidence(block, span, lang, extractor, how);
  }
}
