package org.solferino.rdf;

import org.apache.jena.graph.Node;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Issue;

/** What could not be read, said in the document's own graph. */
final class IssueFacts {
  private final Statements to;
  private final Document document;

  IssueFacts(Statements to, Document document) {
    this.to = to;
    this.document = document;
  }

  void write(Issue issue) {
    String name = Hash.of(issue.kind().value() + issue.span() + issue.about() + issue.message());
    Node node = to.thing("issue/" + document.key() + "/" + name, "Issue", null);
    to.add(node, "issueKind", Literals.string(issue.kind().value()));
    to.add(node, "severity", Literals.string(issue.severity().value()));
    to.add(node, Vocab.COMMENT, Literals.text(issue.message(), Lang.EN));
    to.add(node, Vocab.LABEL, Literals.text(issue.kind().value().replace('-', ' '), Lang.EN));
    if (issue.assumed() != null && !issue.assumed().isEmpty()) {
      to.add(node, "assumed", Literals.string(issue.assumed()));
    }
    String about = issue.about() == null ? "document/" + document.key() : issue.about();
    to.link(node, "relates", about, null);
    if (issue.span() != null) {
      place(node, issue.span());
    }
    if (issue.against() != null) {
      against(node, name, issue.against());
    }
  }

  private void place(Node node, Span span) {
    words(node, span);
    Block block = block(span);
    if (block != null) {
      to.add(node, "block", Literals.integer(block.order()));
    }
  }

  /** The other wording: its words on the issue too, its place on a node of its own. */
  private void against(Node node, String name, Span span) {
    Node other = to.thing("issue/" + document.key() + "/" + name + "/against");
    to.add(node, "comparedWith", other);
    to.add(node, "quote", Literals.text(to.evidence().quote(span), lang(span)));
    words(other, span);
    to.add(other, "extractor", Literals.string("checks"));
  }

  private void words(Node node, Span span) {
    to.add(node, "quote", Literals.text(to.evidence().quote(span), lang(span)));
    to.add(node, "begin", Literals.integer(to.evidence().begin(span)));
    to.add(node, "end", Literals.integer(to.evidence().end(span)));
    to.link(node, "passage", to.evidence().passage(span), null);
  }

  private Lang lang(Span span) {
    Block block = block(span);
    return block == null ? Lang.UND : block.lang();
  }

  private Block block(Span span) {
    for (Block candidate : document.blocks()) {
      if (candidate.text().source().contains(span)) {
        return candidate;
      }
    }
    return null;
  }
}
