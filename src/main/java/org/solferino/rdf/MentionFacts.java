package org.solferino.rdf;

import org.apache.jena.graph.Node;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;

/** What passages speak of, and single statements. */
final class MentionFacts {
  private MentionFacts() {}

  static void write(Fact.Mention mention, Statements to) {
    Node subject = to.thing(mention.subject());
    to.saidThing(subject, mention.cites() ? "cites" : "mentions", mention.thing());
  }

  static void write(Fact.DateMention mention, Statements to) {
    Node subject = to.thing(mention.subject());
    to.said(subject, "mentionsDate", mention.when(), when -> Literals.edtf(when.edtf()));
  }

  static void write(Fact.Property property, Statements to) {
    Node subject = to.thing(property.subject());
    Value value = property.value().value();
    Evidence words = property.value().evidence();
    if (value instanceof Value.Term term && property.property().equals("type")) {
      to.type(subject, Vocab.term(term.name()), words);
      return;
    }
    to.add(subject, property.property(), node(value, to), words);
    if (property.property().equals("dcterms:title")) {
      to.add(subject, Vocab.LABEL, node(value, to), words);
    }
  }

  private static Node node(Value value, Statements to) {
    if (value instanceof Value.Thing thing) {
      return to.thing(thing.id());
    } else if (value instanceof Value.Term term) {
      return Vocab.term(term.name());
    } else if (value instanceof Value.Text text) {
      return Literals.text(text.text(), text.lang());
    } else if (value instanceof Value.Number number) {
      return Literals.integer(number.value());
    } else if (value instanceof Value.Typed typed) {
      return Literals.typed(typed.lexical(), typed.datatype());
    }
    throw new IllegalStateException("no node for " + value);
  }
}
