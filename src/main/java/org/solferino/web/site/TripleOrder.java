package org.solferino.web.site;

import java.util.Comparator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The order of triples on pages and in descriptions, so that the same data gives the same bytes.
 */
public final class TripleOrder {
  /** By subject, property and object. */
  public static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private TripleOrder() {}
}
