package org.solferino.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Answers of the site's own queries, which stand in {@code site/queries/{name}.rq}. Values go in as
 * nodes, so that nothing of a visitor's enters a query's text. The caller holds the transaction.
 */
public final class Rows {
  private final DatasetGraph dataset;
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  public Rows(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The rows of a SELECT, in the query's order. */
  public List<Row> ask(String query, Map<String, Node> values) {
    List<Row> rows = new ArrayList<>();
    try (QueryExec exec = exec(query, values)) {
      RowSet found = exec.select();
      while (found.hasNext()) {
        rows.add(row(found.next()));
      }
    }
    return rows;
  }

  public List<Row> ask(String query) {
    return ask(query, Map.of());
  }

  /** The triples of a CONSTRUCT. */
  public Graph construct(String query, Map<String, Node> values) {
    try (QueryExec exec = exec(query, values)) {
      return exec.construct();
    }
  }

  private QueryExec exec(String query, Map<String, Node> values) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset).query(parsed.computeIfAbsent(query, Rows::parse));
    values.forEach((name, node) -> builder.substitution(Var.alloc(name), node));
    return builder.build();
  }

  private static Row row(Binding binding) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    binding.forEach((var, node) -> nodes.put(var.getVarName(), node));
    return new Row(nodes);
  }

  private static Query parse(String name) {
    return QueryFactory.create(text(name));
  }

  /** A query's own text. */
  public static String text(String name) {
    String resource = "/site/queries/" + name + ".rq";
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
