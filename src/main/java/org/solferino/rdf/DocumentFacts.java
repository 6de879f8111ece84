package org.solferino.rdf;

import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;

/** The document itself, its passages, and the documents that it speaks of. */
final class DocumentFacts {
  private final Statements to;
  private Node self;

  DocumentFacts(Statements to) {
    this.to = to;
  }

  void write(Extraction extraction) {
    Document document = extraction.document();
    self = to.thing("document/" + document.key(), "Document");
    to.type(self, kind(extraction));
    to.add(to.graph(), "graphOf", self);
    to.add(self, "fileName", Literals.string(document.fileName()));
    to.add(self, "sha256", Literals.string(document.sha256()));
    for (Lang lang : document.languages()) {
      to.add(self, Vocab.LANGUAGE, Literals.string(lang.tag()));
    }
    // A key with a slash is a UN symbol; any other is a file's name.
    if (document.key().contains("/")) {
      to.add(self, Vocab.IDENTIFIER, Literals.string(document.key()));
    }
    titles(extraction);
  }

  private static Node kind(Extraction extraction) {
    String kind = extraction.kind();
    return kind == null || kind.isEmpty() ? Vocab.ihl("Document") : Vocab.term(kind);
  }

  /** The first heading in each language, unless an extractor knows the title. */
  private void titles(Extraction extraction) {
    String path = "document/" + extraction.document().key();
    Set<Lang> open = EnumSet.noneOf(Lang.class);
    open.addAll(extraction.document().languages());
    for (Fact fact : extraction.facts()) {
      if (fact instanceof Fact.Property p
          && p.subject().equals(path)
          && p.property().equals("dcterms:title")) {
        return;
      }
    }
    for (Block block : extraction.document().blocks()) {
      if (block.kind() == Block.Kind.HEADING && open.remove(block.lang())) {
        Node title = Literals.text(block.string(), block.lang());
        to.add(self, Vocab.TITLE, title);
        to.add(self, Vocab.LABEL, title);
      }
    }
  }

  void write(Fact.Passage passage) {
    Node node = to.thing(passage.id(), "Passage");
    to.type(node, Vocab.term(passage.type()));
    to.add(node, "document", self);
    to.add(node, "order", Literals.integer(passage.order()));
    to.said(node, "number", passage.number(), Literals::string);
    to.said(node, "sourceNumber", passage.sourceNumber(), Literals::string);
    if (passage.section() != null) {
      to.add(node, "section", Literals.string(passage.section()));
    }
    passage
        .text()
        .forEach((lang, said) -> to.said(node, "text", said, text -> Literals.text(text, lang)));
    if (passage.page() > 0) {
      to.add(node, "page", Literals.integer(passage.page()));
    }
    to.link(node, "dcterms:isPartOf", passage.partOf());
    passage.addressees().forEach(addressee -> to.saidThing(node, "addressee", addressee));
  }

  void write(Fact.CitedDocument cited) {
    Node node = to.thing(cited.id(), "Document");
    if (cited.type() != null && !cited.type().isEmpty()) {
      to.type(node, Vocab.term(cited.type()));
    }
    to.add(node, Vocab.IDENTIFIER, Literals.string(cited.symbol()), cited.evidence());
    if (cited.suspect()) {
      to.add(node, "symbolStatus", Literals.string("suspect"), cited.evidence());
    }
    to.link(node, "dcterms:creator", cited.creator());
    for (String part : cited.parts()) {
      String symbol = part.startsWith("document/") ? part.substring("document/".length()) : part;
      Node half = to.thing("document/" + symbol, "Document");
      to.add(half, Vocab.IDENTIFIER, Literals.string(symbol), cited.evidence());
      to.add(half, Vocab.IS_PART_OF, node);
      to.add(node, Vocab.HAS_PART, half);
    }
  }

  void write(Fact.CitedPart part) {
    // No passage of ours: neither its text nor its place in the order is known.
    Node node = to.thing(part.id(), "eli:LegalResourceSubdivision");
    to.link(node, "dcterms:isPartOf", part.document());
    to.add(node, "number", Literals.string(part.number()), part.evidence());
  }

  void write(Fact.Submission submission) {
    Node node = to.thing(submission.document(), "Document");
    to.saidThing(node, "submittedBy", submission.party());
    to.saidText(node, "dcterms:title", submission.title());
  }
}
