package org.solferino.rdf;

import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;

/** The words for what is said of a document as a whole. */
final class DocumentWords {
  private static final String EXTRACTOR = "document";
  private final Document document;

  DocumentWords(Document document) {
    this.document = document;
  }

  /** Where no extractor says on which words the kind rests: the document's first. */
  Evidence kind() {
    return first(null, "told by what the document holds");
  }

  /** The first words in a language stand for all of them. */
  Evidence language(Lang lang) {
    return first(lang, "these are the first of the words in this language");
  }

  /** A symbol for a key was given from outside. */
  Evidence key() {
    return first(null, "the key that the document was given");
  }

  /** Where no title and no symbol is found, a document is called by its file's name. */
  Evidence fileName() {
    return first(null, "the file's name, for want of a title");
  }

  private Evidence first(Lang lang, String inferred) {
    for (Block block : document.blocks()) {
      boolean fits = lang == null || block.lang() == lang;
      if (fits && block.kind() != Block.Kind.FURNITURE && block.text().length() > 0) {
        return words(block, inferred);
      }
    }
    return null;
  }

  private static Evidence words(Block block, String inferred) {
    return new Evidence(block.order(), block.text().source(), block.lang(), EXTRACTOR, inferred);
  }
}
