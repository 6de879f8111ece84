package org.solferino.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.solferino.rdf.Iris;

/** Copies what an endpoint holds into memory, whole or not at all. */
final class Fetch {
  /** More than this is better checked from a dump. */
  static final long MAX_STATEMENTS = 5_000_000;

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
      copy.executeWrite(() -> fill(copy, endpoint));
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
    try (QueryExec exec = ask(endpoint, "count.rq")) {
      RowSet rows = exec.select();
      return ((Number) rows.next().get("n").getLiteralValue()).longValue();
    }
  }

  private static void fill(DatasetGraph copy, String endpoint) {
    try (QueryExec exec = ask(endpoint, "statements.rq")) {
      exec.select()
          .forEachRemaining(row -> copy.add(GRAPH, row.get("s"), row.get("p"), row.get("o")));
    }
  }

  private static QueryExec ask(String endpoint, String query) {
    try (InputStream in = Fetch.class.getClassLoader().getResourceAsStream("store/" + query)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return QueryExecHTTP.service(endpoint).query(text).build();
    } catch (IOException e) {
      throw new UncheckedIOException(query, e);
    }
  }
}
