package org.solferino.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A kind of fact that is compared. One query, {@code evaluate/{name}.rq}, gives its rows from gold
 * and from a build alike: its variables are the row's cells, in their order, but for {@code ?s ?p
 * ?o}, the statement whose evidence tells which extractor the row is owed to. {@code ?document} is
 * the graph that is asked.
 */
record Category(String name, Query query) {
  private static final List<String> NAMES =
      List.of(
          "kinds",
          "meetings",
          "milestones",
          "agenda",
          "particulars",
          "questions",
          "states",
          "parties",
          "participations",
          "citations",
          "symbols",
          "dates",
          "recommendations",
          "paragraphs",
          "provisions",
          "containers",
          "clauses",
          "conclusion",
          "definitions",
          "crossrefs",
          "status",
          "statements",
          "submissions",
          "concepts",
          "unknown");

  private static final Set<String> STATEMENT = Set.of("s", "p", "o");
  private static final List<Category> ALL = NAMES.stream().map(Category::read).toList();

  static List<Category> all() {
    return ALL;
  }

  /** In the order in which they are shown. */
  static List<String> names() {
    return NAMES;
  }

  /** The rows of a graph, each with the extractors that it is owed to. */
  Map<Row, Set<String>> rows(View view) {
    Map<Row, Set<String>> rows = new TreeMap<>();
    try (QueryExec exec =
        QueryExec.dataset(view.dataset())
            .query(query)
            .substitution(Var.alloc("document"), view.graph())
            .build()) {
      exec.select()
          .forEachRemaining(
              binding ->
                  rows.computeIfAbsent(row(binding), r -> new TreeSet<>())
                      .addAll(extractors(binding, view)));
    }
    return rows;
  }

  private Row row(Binding binding) {
    List<String> cells = new ArrayList<>();
    for (Var variable : query.getProjectVars()) {
      if (!STATEMENT.contains(variable.getName())) {
        cells.add(Cells.of(variable.getName(), binding.get(variable)));
      }
    }
    return new Row(cells);
  }

  private static Set<String> extractors(Binding binding, View view) {
    Node s = binding.get("s");
    Node p = binding.get("p");
    Node o = binding.get("o");
    return s == null || p == null || o == null
        ? Set.of()
        : view.extractors().getOrDefault(Triple.create(s, p, o), Set.of());
  }

  private static Category read(String name) {
    String resource = "evaluate/" + name + ".rq";
    try (InputStream in = Category.class.getClassLoader().getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Category(name, QueryFactory.create(text));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
