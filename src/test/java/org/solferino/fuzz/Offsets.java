package org.solferino.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.solferino.document.Block;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Extraction;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Vocab;

/** What holds of every place that is stated: it lies in the text, and its quote stands there. */
final class Offsets {
  private Offsets() {}

  static void within(String text, int begin, int end) {
    if (begin < 0 || end < begin || end > text.length()) {
      throw new IllegalStateException(
          begin + " to " + end + " is no place in " + text.length() + " characters");
    }
  }

  /** Every place in what was found in a document. */
  static void check(Extraction found) {
    String text = found.document().text();
    int order = 0;
    for (Block block : found.document().blocks()) {
      if (block.order() != order++) {
        throw new IllegalStateException("block " + block.order() + " stands at " + (order - 1));
      }
      int last = 0;
      for (int at : block.text().origin()) {
        within(text, last, at);
        last = at;
      }
    }
    walk(found.facts(), found);
    walk(found.issues(), found);
  }

  private static void walk(Object value, Extraction found) {
    if (value instanceof Evidence evidence) {
      Span block = found.document().blocks().get(evidence.block()).text().source();
      if (block.begin() > evidence.span().end() || evidence.span().begin() > block.end()) {
        throw new IllegalStateException(evidence + " lies outside its block, " + block);
      }
      walk(evidence.span(), found);
    } else if (value instanceof Span span) {
      within(found.document().text(), span.begin(), span.end());
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> walk(one, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> walk(one, found));
    } else if (value instanceof Optional<?> one) {
      one.ifPresent(inside -> walk(inside, found));
    } else if (value instanceof Record record
        && record.getClass().getName().startsWith("org.solferino.fact")) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          walk(component.getAccessor().invoke(record), found);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** In the graph a quote is the document's text from one code point to another. */
  static void check(DatasetGraph quads, Extraction found) {
    Node document = new Iris().thing("document/" + found.document().key());
    String text =
        quads
            .find(Node.ANY, document, Vocab.ihl("text"), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    int[] points = text.codePoints().toArray();
    quads
        .find(Node.ANY, Node.ANY, Vocab.ihl("quote"), Node.ANY)
        .forEachRemaining(quad -> quote(quads, quad, points));
  }

  /** The words that others disagree with are on an issue too; their place is on its other node. */
  private static void quote(DatasetGraph quads, Quad quad, int[] points) {
    List<Node> bearers = new ArrayList<>(List.of(quad.getSubject()));
    quads
        .find(quad.getGraph(), quad.getSubject(), Vocab.ihl("comparedWith"), Node.ANY)
        .forEachRemaining(q -> bearers.add(q.getObject()));
    String quote = quad.getObject().getLiteralLexicalForm();
    for (Node bearer : bearers) {
      int begin = number(quads, quad.getGraph(), bearer, "begin");
      int end = number(quads, quad.getGraph(), bearer, "end");
      if (quote.equals(new String(points, begin, end - begin))) {
        return;
      }
    }
    throw new IllegalStateException(quad + " does not stand where it is said to");
  }

  private static int number(DatasetGraph quads, Node graph, Node bearer, String property) {
    return (Integer)
        quads
            .find(graph, bearer, Vocab.ihl(property), Node.ANY)
            .next()
            .getObject()
            .getLiteralValue();
  }
}
