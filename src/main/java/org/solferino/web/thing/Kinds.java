package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Vocab;

/** What the ontology says of classes and properties: which is the more special one. */
final class Kinds {
  private static final Graph ONTOLOGY = Ontology.standard().graph();

  private Kinds() {}

  /** The classes of a thing, named by our ontology or SKOS, that are no superclass of another. */
  static List<Node> special(Facts facts, Node thing) {
    return mostSpecial(facts.objects(thing, "rdf:type"), RDFS.subClassOf.asNode()).stream()
        .filter(type -> type.isURI() && named(type.getURI()))
        .toList();
  }

  private static boolean named(String uri) {
    return uri.startsWith(Vocab.IHL) || uri.startsWith(Vocab.SKOS);
  }

  /** The properties that are no super-property of another one here. */
  static List<Node> mostSpecial(List<Node> terms, Node below) {
    Set<Node> above = new LinkedHashSet<>();
    for (Node term : terms) {
      climb(term, below, above);
    }
    List<Node> kept = new ArrayList<>(terms);
    kept.removeAll(above);
    return kept;
  }

  private static void climb(Node term, Node below, Set<Node> above) {
    ONTOLOGY
        .find(term, below, Node.ANY)
        .forEachRemaining(
            t -> {
              if (above.add(t.getObject())) {
                climb(t.getObject(), below, above);
              }
            });
    if (term.equals(Vocab.PREF_LABEL)) {
      above.add(Vocab.LABEL);
    }
  }
}
