package org.solferino.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.solferino.rdf.Iris;

/** Copies what an endpoint holds into memory, whole or not at all. */
final class Fetch {
  /** More than this is better checked from a dump. */
  static final long MAX_STATEMENTS = 5_000_000;

  /** Rows of one answer; less than servers allow, ours too. */
  private static final int PAGE = 20_000;

  private static final Node GRAPH = NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/fetched");

  private Fetch() {}

  static DatasetGraph all(String endpoint) throws UnusableData {
    try {
      long expected = count(endpoint);
      if (expected > MAX_STATEMENTS) {
        throw new UnusableData(
            endpoint
                + ": "
                + expected
                + " statements, over the limit of "
                + MAX_STATEMENTS
                + "; name a dump with --data");
      }
      DatasetGraph copy = DatasetGraphFactory.createTxnMem();
      copy.begin(ReadWrite.WRITE);
      try {
        fill(copy, endpoint, expected);
        copy.commit();
      } finally {
        copy.end();
      }
      long fetched = copy.calculateRead(() -> (long) copy.getGraph(GRAPH).size());
      if (fetched != expected) {
        throw new UnusableData(
            endpoint
                + ": gave "
                + fetched
                + " of its "
                + expected
                + " statements; where it limits answers, name a dump with --data");
      }
      return copy;
    } catch (HttpException | QueryException e) {
      throw new UnusableData(
          endpoint + ": the endpoint does not answer; is it up? (" + e.getMessage() + ")", e);
    }
  }

  private static long count(String endpoint) {
    try (QueryExec exec = ask(endpoint, text("count.rq"))) {
      RowSet rows = exec.select();
      return ((Number) rows.next().get("n").getLiteralValue()).longValue();
    }
  }

  /** Graph by graph; then the default graph, unless it is the union of those. */
  private static void fill(DatasetGraph copy, String endpoint, long expected) throws UnusableData {
    List<Node> names = new ArrayList<>();
    try (QueryExec exec = ask(endpoint, text("graphs.rq"))) {
      exec.select().forEachRemaining(row -> names.add(row.get("g")));
    }
    for (Node name : names) {
      String query = text("statements-of-graph.rq").replace("<urn:graph>", "<" + iri(name) + ">");
      pages(copy, endpoint, query);
    }
    if (copy.getGraph(GRAPH).size() < expected) {
      pages(copy, endpoint, text("statements.rq"));
    }
  }

  /** Asks for page after page until one is empty, so that a server may give less than is asked. */
  private static void pages(DatasetGraph copy, String endpoint, String query) throws UnusableData {
    boolean blank = false;
    for (long offset = 0; offset <= MAX_STATEMENTS; ) {
      long rows = 0;
      try (QueryExec exec = ask(endpoint, query + "OFFSET " + offset + " LIMIT " + PAGE)) {
        RowSet page = exec.select();
        for (; page.hasNext(); rows++) {
          Binding row = page.next();
          blank |= row.get("s").isBlank() || row.get("o").isBlank();
          copy.add(GRAPH, row.get("s"), row.get("p"), row.get("o"));
        }
      }
      offset += rows;
      if (rows == 0) {
        return;
      }
      // A blank node's label holds within one answer alone.
      if (blank && offset > rows) {
        throw new UnusableData(
            endpoint
                + ": blank nodes in more than "
                + PAGE
                + " statements; name a dump with --data");
      }
    }
  }

  private static String iri(Node name) throws UnusableData {
    if (!name.isURI()
        || name.getURI().chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
      throw new UnusableData(name + ": not an IRI for a graph; name a dump with --data");
    }
    return name.getURI();
  }

  private static QueryExec ask(String endpoint, String query) {
    return QueryExecHTTP.service(endpoint).query(query).build();
  }

  private static String text(String query) {
    try (InputStream in = Fetch.class.getClassLoader().getResourceAsStream("store/" + query)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(query, e);
    }
  }
}
