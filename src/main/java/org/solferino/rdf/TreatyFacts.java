package org.solferino.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;

/** Treaties, their provisions and the terms that these define. */
final class TreatyFacts {
  private TreatyFacts() {}

  static void write(Fact.UnknownTreaty treaty, Statements to) {
    Node node = to.thing(treaty.id(), "Treaty", treaty.evidence());
    to.labels(node, treaty.label(), treaty.evidence());
    if (treaty.kind() != null && !treaty.kind().isEmpty()) {
      to.add(node, "treatyKind", Literals.string(treaty.kind()), treaty.evidence());
    }
    to.add(node, "unreconciled", Literals.yes());
  }

  static void write(Fact.Provision provision, Statements to) {
    Evidence words = Words.of(provision);
    Node node = to.thing(provision.id(), "Provision", provision.type(), words);
    to.link(node, "treaty", provision.treaty(), words);
    to.add(node, "eId", Literals.string(provision.eId()), words);
    to.link(node, "dcterms:isPartOf", provision.partOf(), words);
    to.said(node, "number", provision.number(), Literals::string);
    to.said(node, "sourceNumber", provision.sourceNumber(), Literals::string);
    to.saidText(node, "dcterms:title", provision.heading());
    to.saidText(node, "rdfs:label", provision.heading());
    if (provision.order() > 0) {
      to.add(node, "order", Literals.integer(provision.order()));
    }
    to.saidText(node, "text", provision.text());
    to.said(node, "modality", provision.modality(), Literals::string);
  }

  static void write(Fact.Definition definition, Statements to) {
    Node provision = to.thing(definition.provision());
    Node concept = to.thing(definition.concept());
    Evidence words = definition.term().evidence();
    Lang lang = words == null ? Lang.UND : words.lang();
    Node term = Literals.text(definition.term().value(), lang);
    to.type(concept, Vocab.CONCEPT, words);
    to.add(provision, Vocab.ihl("defines"), concept, words);
    // The term as this treaty writes it; what the vocabularies prefer stays their own.
    to.add(concept, Vocab.LABEL, term, words);
    if (!named(concept, lang, to.reference())) {
      to.add(concept, Vocab.PREF_LABEL, term, words);
    } else if (!to.reference().contains(concept, Vocab.PREF_LABEL, term)) {
      to.add(concept, Vocab.ALT_LABEL, term, words);
    }
    to.saidText(concept, "skos:definition", definition.definition());
  }

  private static boolean named(Node concept, Lang lang, Graph reference) {
    return reference
        .find(concept, Vocab.PREF_LABEL, Node.ANY)
        .filterKeep(t -> lang.tag().equals(t.getObject().getLiteralLanguage()))
        .hasNext();
  }
}
