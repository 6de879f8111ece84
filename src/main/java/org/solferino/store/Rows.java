package org.solferino.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** The answer to a SELECT as plain words, for rooms that compare and do not know RDF. */
public final class Rows {
  private Rows() {}

  /**
   * One map a row, by variable: IRIs whole, literals by their lexical form, "" where unbound.
   *
   * @param text of the query
   * @throws UnusableData where the query is wrong, or an endpoint does not answer
   */
  public static List<Map<String, String>> of(Graphs graphs, String text) throws UnusableData {
    List<Map<String, String>> rows = new ArrayList<>();
    graphs.begin();
    try (QueryExec exec = graphs.query().query(QueryFactory.create(text)).build()) {
      var answer = exec.select();
      List<Var> variables = answer.getResultVars();
      answer.forEachRemaining(
          binding -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (Var variable : variables) {
              var node = binding.get(variable);
              row.put(
                  variable.getName(),
                  node == null
                      ? ""
                      : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
            }
            rows.add(row);
          });
    } catch (HttpException e) {
      throw new UnusableData("the endpoint does not answer; is it up? (" + e.getMessage() + ")", e);
    } catch (QueryException e) {
      throw new UnusableData("the data cannot be asked: " + e.getMessage(), e);
    } finally {
      graphs.end();
    }
    return rows;
  }
}
