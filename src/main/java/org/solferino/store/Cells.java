package org.solferino.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Answers as plain values, for those who write pages and no RDF. */
public final class Cells {
  /**
   * A value of a row.
   *
   * @param text a literal's text or a thing's IRI
   * @param lang the literal's language tag, or the empty string
   */
  public record Cell(String text, String lang) {}

  private Cells() {}

  /** The rows of a {@code SELECT} in its order; a variable without a value is not in the row. */
  public static List<Map<String, Cell>> of(Graphs graphs, String select) {
    return read(
        graphs,
        QueryFactory.create(select),
        node -> node == null ? null : new Cell(text(node), lang(node)));
  }

  /**
   * Likewise with values of the caller's making.
   *
   * @param value is given null where a variable has no value; what it makes null is not in the row
   */
  static <T> List<Map<String, T>> read(Graphs graphs, Query select, Function<Node, T> value) {
    graphs.begin();
    try (QueryExec exec = graphs.query().query(select).build()) {
      RowSet rows = exec.select();
      List<Map<String, T>> all = new ArrayList<>();
      while (rows.hasNext()) {
        Binding binding = rows.next();
        Map<String, T> row = new LinkedHashMap<>();
        for (Var variable : rows.getResultVars()) {
          T made = value.apply(binding.get(variable));
          if (made != null) {
            row.put(variable.getVarName(), made);
          }
        }
        all.add(row);
      }
      return all;
    } finally {
      graphs.end();
    }
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String lang(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage() : "";
  }
}
