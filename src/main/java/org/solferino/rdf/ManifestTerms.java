package org.solferino.rdf;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a manifest may say of a document: standard terms, and what each one's value must be. */
final class ManifestTerms {
  private enum Value {
    /** A web address. */
    ADDRESS,
    /** Words, or an IRI that stands for them. */
    WORDS,
    /** An {@code xsd:date} or {@code xsd:dateTime}. */
    DATE
  }

  private static final Map<Node, Value> TERMS =
      Map.of(
          Vocab.ihl("fileName"),
          Value.WORDS,
          Vocab.term("dcterms:source"),
          Value.ADDRESS,
          Vocab.term("dcterms:license"),
          Value.ADDRESS,
          Vocab.term("dcterms:rights"),
          Value.WORDS,
          Vocab.TITLE,
          Value.WORDS,
          Vocab.term("dcterms:publisher"),
          Value.WORDS,
          Vocab.IDENTIFIER,
          Value.WORDS,
          Vocab.term("dcterms:issued"),
          Value.DATE,
          Vocab.term("pav:retrievedOn"),
          Value.DATE);

  private static final int LONGEST = 2000;

  private ManifestTerms() {}

  /** What is wrong with a statement and how to mend it, or null where nothing is. */
  static String wrong(Triple triple) {
    Value value = TERMS.get(triple.getPredicate());
    Node object = triple.getObject();
    String term = triple.getPredicate().getURI();
    if (value == null) {
      return "<" + term + "> is no term of a manifest; docs/evidence.md lists them";
    }
    boolean fits =
        switch (value) {
          case ADDRESS -> object.isURI() && object.getURI().matches("https?://[^\\s/].*");
          case WORDS ->
              object.isURI() || object.isLiteral() && object.getLiteralLexicalForm().length() > 0;
          case DATE -> date(object);
        };
    if (!fits) {
      return "the value of <" + term + "> must be " + expected(value);
    }
    boolean tooLong = object.toString().length() > LONGEST;
    return tooLong ? "the value of <" + term + "> is too long; shorten it" : null;
  }

  private static boolean date(Node object) {
    return object.isLiteral()
        && (object.getLiteralDatatype().equals(XSDDatatype.XSDdate)
            || object.getLiteralDatatype().equals(XSDDatatype.XSDdateTime))
        && object.getLiteral().isWellFormed();
  }

  private static String expected(Value value) {
    return switch (value) {
      case ADDRESS -> "a web address in angle brackets";
      case WORDS -> "words in quotation marks, or an IRI";
      case DATE -> "a date such as \"2026-02-16\"^^xsd:date";
    };
  }
}
