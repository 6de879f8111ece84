package org.solferino.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Said;

/** The document itself, its passages, and the documents that it speaks of. */
final class DocumentFacts {
  private final Statements to;
  private Node self;

  DocumentFacts(Statements to) {
    this.to = to;
  }

  void write(Extraction extraction) {
    Document document = extraction.document();
    DocumentWords words = new DocumentWords(document);
    String path = "document/" + document.key();
    Evidence kind = stated(extraction, "type") ? null : words.kind();
    self = to.thing(path, "Document", extraction.kind(), kind);
    to.add(to.graph(), "graphOf", self);
    to.add(self, "fileName", Literals.string(document.fileName()));
    to.add(self, "sha256", Literals.string(document.sha256()));
    for (Lang lang : document.languages()) {
      to.add(self, Vocab.LANGUAGE, Literals.string(lang.tag()), words.language(lang));
    }
    // A key with a slash is a UN symbol; any other is a file's name.
    if (document.key().contains("/")) {
      to.add(self, Vocab.IDENTIFIER, Literals.string(document.key()), words.key());
    }
    named(extraction, words);
  }

  /** A document without a title is called by its symbol, else by its file. */
  private void named(Extraction extraction, DocumentWords words) {
    if (stated(extraction, "dcterms:title")) {
      return;
    }
    Said<Value> symbol = property(extraction, "dcterms:identifier").orElse(null);
    String key = extraction.document().key();
    if (symbol != null && symbol.value() instanceof Value.Text text) {
      to.add(self, Vocab.LABEL, Literals.text(text.text(), Lang.UND), symbol.evidence());
    } else {
      String name = key.contains("/") ? key : extraction.document().fileName();
      to.add(self, Vocab.LABEL, Literals.text(name, Lang.UND), words.fileName());
    }
  }

  /** Whether an extractor states this property of the document, with its words. */
  private static boolean stated(Extraction extraction, String property) {
    return property(extraction, property).isPresent();
  }

  private static Optional<Said<Value>> property(Extraction extraction, String property) {
    String path = "document/" + extraction.document().key();
    return extraction.facts().stream()
        .filter(Fact.Property.class::isInstance)
        .map(Fact.Property.class::cast)
        .filter(p -> p.subject().equals(path) && p.property().equals(property))
        .map(Fact.Property::value)
        .findFirst();
  }

  void write(Fact.Passage passage) {
    Evidence words = Words.of(passage);
    Node node = to.thing(passage.id(), "Passage", passage.type(), words);
    to.add(node, "document", self);
    to.add(node, "order", Literals.integer(passage.order()));
    to.said(node, "number", passage.number(), Literals::string);
    to.said(node, "sourceNumber", passage.sourceNumber(), Literals::string);
    to.said(node, "section", passage.section(), Literals::string);
    passage
        .text()
        .forEach((lang, said) -> to.said(node, "text", said, text -> Literals.text(text, lang)));
    if (passage.page() > 0) {
      to.add(node, "page", Literals.integer(passage.page()));
    }
    Evidence number = passage.number() == null ? words : passage.number().evidence();
    to.link(node, "dcterms:isPartOf", passage.partOf(), number);
    passage.addressees().forEach(addressee -> to.saidThing(node, "addressee", addressee));
  }

  void write(Fact.CitedDocument cited) {
    Evidence words = cited.evidence();
    Node node = to.thing(cited.id(), "Document", cited.type(), words);
    to.add(node, Vocab.IDENTIFIER, Literals.string(cited.symbol()), words);
    if (cited.suspect()) {
      to.add(node, "symbolStatus", Literals.string("suspect"), words);
    }
    Evidence series = Words.inferred(words, "the series that the symbol belongs to");
    to.link(node, "dcterms:creator", cited.creator(), series);
    for (String part : cited.parts()) {
      String symbol = part.startsWith("document/") ? part.substring("document/".length()) : part;
      Node half = to.thing("document/" + symbol, "Document", words);
      to.add(half, Vocab.IDENTIFIER, Literals.string(symbol), words);
      to.add(half, Vocab.IS_PART_OF, node, words);
      to.add(node, Vocab.HAS_PART, half, words);
    }
  }

  void write(Fact.CitedPart part) {
    // No passage of ours: neither its text nor its place in the order is known.
    Node node = to.thing(part.id(), "eli:LegalResourceSubdivision", part.evidence());
    to.link(node, "dcterms:isPartOf", part.document(), part.evidence());
    to.add(node, "number", Literals.string(part.number()), part.evidence());
  }

  void write(Fact.Submission submission) {
    Said<String> title = submission.title();
    Evidence words = title == null ? submission.party().evidence() : title.evidence();
    Node node = to.thing(submission.document(), "Document", words);
    to.saidThing(node, "submittedBy", submission.party());
    to.saidText(node, "dcterms:title", submission.title());
  }
}
