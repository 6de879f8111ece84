package org.solferino.web.thing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.TripleOrder;

/** Reads statements and the words they rest on. The caller holds the transaction. */
public final class Facts {
  /** A fixed order of things. */
  static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private static final int KEPT_TEXTS = 50;

  private final DatasetGraph dataset;
  private final Cache<Node, DocumentText> texts =
      Caffeine.newBuilder().maximumSize(KEPT_TEXTS).build();

  public Facts(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The values of a property, named as in {@link Vocab#term}, in a fixed order. */
  List<Node> objects(Node subject, String property) {
    TreeSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    find(subject, Vocab.term(property), Node.ANY).forEachRemaining(q -> found.add(q.getObject()));
    return List.copyOf(found);
  }

  /** The things that have this value. */
  List<Node> subjects(String property, Node object) {
    TreeSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    find(Node.ANY, Vocab.term(property), object).forEachRemaining(q -> found.add(q.getSubject()));
    return List.copyOf(found);
  }

  /** Those of the things that have this value which are of a class. */
  List<Node> subjects(String property, Node object, String type) {
    return subjects(property, object).stream().filter(s -> is(s, type)).toList();
  }

  /** Things of a class. */
  List<Node> all(String type) {
    return subjects("rdf:type", Vocab.term(type));
  }

  /** One value, or null. */
  Node object(Node subject, String property) {
    List<Node> all = objects(subject, property);
    return all.isEmpty() ? null : all.get(0);
  }

  /** One value's text, or the empty string. */
  String text(Node subject, String property) {
    Node one = object(subject, property);
    if (one == null) {
      return "";
    }
    return one.isLiteral() ? one.getLiteralLexicalForm() : one.toString();
  }

  boolean is(Node thing, String type) {
    return dataset.contains(Node.ANY, thing, Vocab.TYPE, Vocab.term(type));
  }

  /** Whether the graph says anything of it. */
  public boolean knows(Node thing) {
    return dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)
        || dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing);
  }

  /** What is stated of a thing, each statement once. */
  List<Triple> outgoing(Node thing) {
    return triples(find(thing, Node.ANY, Node.ANY), Integer.MAX_VALUE);
  }

  /** What leads to a thing, no more than so many. */
  List<Triple> incoming(Node thing, int most) {
    return triples(find(Node.ANY, Node.ANY, thing), most);
  }

  private static List<Triple> triples(Iterator<Quad> quads, int most) {
    TreeSet<Triple> found = new TreeSet<>(TripleOrder.BY_TERMS);
    while (quads.hasNext() && found.size() < most) {
      found.add(quads.next().asTriple());
    }
    return List.copyOf(found);
  }

  /** The documents whose graphs state something of a thing. */
  List<Node> statedBy(Node thing) {
    TreeSet<Node> graphs = new TreeSet<>(NodeCmp::compareRDFTerms);
    dataset
        .find(Node.ANY, thing, Node.ANY, Node.ANY)
        .forEachRemaining(q -> graphs.add(q.getGraph()));
    TreeSet<Node> documents = new TreeSet<>(NodeCmp::compareRDFTerms);
    graphs.forEach(graph -> documents.addAll(objects(graph, "graphOf")));
    return List.copyOf(documents);
  }

  /** The words that a statement rests on, in the order of their places. */
  List<Words> words(Node subject, Node property, Node object) {
    List<Words> found = new ArrayList<>();
    Node statement = NodeFactory.createTripleTerm(subject, property, object);
    find(Node.ANY, Vocab.REIFIES, statement)
        .forEachRemaining(
            quad -> {
              Words words = words(quad.getSubject());
              if (words != null) {
                found.add(words);
              }
            });
    found.sort(Words.ORDER);
    return found;
  }

  private Words words(Node reifier) {
    Node quote = object(reifier, "quote");
    Node passage = object(reifier, "passage");
    if (quote == null || passage == null) {
      return null;
    }
    Node document = object(passage, "document");
    return new Words(
        document == null ? passage : document,
        passage,
        quote.getLiteralLexicalForm(),
        quote.getLiteralLanguage(),
        integer(text(reifier, "begin")),
        integer(text(reifier, "end")),
        text(reifier, "inferred"));
  }

  static int integer(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A document's whole text; empty where it was only cited. */
  DocumentText textOf(Node document) {
    return texts.get(
        document,
        d -> {
          String longest = "";
          for (Node text : objects(d, "text")) {
            String one = text.getLiteralLexicalForm();
            longest = one.length() > longest.length() ? one : longest;
          }
          return new DocumentText(longest);
        });
  }

  Iterator<Quad> find(Node subject, Node property, Node object) {
    return dataset.find(Node.ANY, subject, property, object);
  }

  DatasetGraph dataset() {
    return dataset;
  }
}
