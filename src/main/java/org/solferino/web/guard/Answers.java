package org.solferino.web.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers, worked out whole before the first byte is sent: what is cut off by a limit is an error,
 * never the beginning of an answer that looks like all of it.
 */
final class Answers {
  private int rows;
  private long characters;

  private Answers() {}

  static QueryExecResult of(QueryExec exec, Query query) {
    Answers answers = new Answers();
    if (query.isSelectType()) {
      return new QueryExecResult(answers.select(exec.select()));
    }
    if (query.isAskType()) {
      return new QueryExecResult(exec.ask());
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(answers.quads(exec.constructQuads()));
    }
    return new QueryExecResult(
        answers.triples(query.isDescribeType() ? exec.describeTriples() : exec.constructTriples()));
  }

  private RowSet select(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<Binding> kept = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      row.forEach((variable, node) -> count(node));
      next();
      kept.add(row);
    }
    return RowSetStream.create(variables, kept.iterator());
  }

  private Graph triples(Iterator<Triple> found) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (found.hasNext()) {
      Triple triple = found.next();
      count(triple.getObject());
      next();
      graph.add(triple);
    }
    return graph;
  }

  private DatasetGraph quads(Iterator<Quad> found) {
    DatasetGraph quads = DatasetGraphFactory.create();
    while (found.hasNext()) {
      Quad quad = found.next();
      count(quad.getObject());
      next();
      quads.add(quad);
    }
    return quads;
  }

  private void count(Node node) {
    characters +=
        node.isLiteral() ? node.getLiteralLexicalForm().length() : node.isURI() ? 40 : 100;
  }

  private void next() {
    rows++;
    if (rows > Limits.ROWS || characters > Limits.CHARACTERS) {
      throw new Refused(
          "The answer has more than "
              + (rows > Limits.ROWS ? Limits.ROWS + " rows" : Limits.CHARACTERS + " characters")
              + ", and nothing of it is sent. Add LIMIT and OFFSET with ORDER BY, ask for less, or"
              + " take a dump from /dumps/.");
    }
  }
}
