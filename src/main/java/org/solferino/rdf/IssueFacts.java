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
  }

  private void place(Node node, Span span) {
    Block block = null;
    for (Block candidate : document.blocks()) {
      if (candidate.text().source().contains(span)) {
        block = candidate;
        break;
      }
    }
    Lang lang = block == null ? Lang.UND : block.lang();
    to.add(node, "quote", Literals.text(to.evidence().quote(span), lang));
    to.add(node, "begin", Literals.integer(to.evidence().begin(span)));
    to.add(node, "end", Literals.integer(to.evidence().end(span)));
    if (block != null) {
      to.add(node, "block", Literals.integer(block.order()));
    }
  }
}
