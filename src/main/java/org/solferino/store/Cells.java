package org.solferino.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
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
    graphs.begin();
    try (QueryExec exec = graphs.query().query(select).build()) {
      RowSet rows = exec.select();
      List<Map<String, Cell>> all = new ArrayList<>();
      while (rows.hasNext()) {
        Binding binding = rows.next();
        Map<String, Cell> row = new LinkedHashMap<>();
        for (Var variable : rows.getResultVars()) {
          Node node = binding.get(variable);
          if (node != null) {
            row.put(variable.getVarName(), cell(node));
          }
        }
        all.add(row);
      }
      return all;
    } finally {
      graphs.end();
    }
  }

  private static Cell cell(Node node) {
    return node.isLiteral()
        ? new Cell(node.getLiteralLexicalForm(), node.getLiteralLanguage())
        : new Cell(node.toString(), "");
  }
}
