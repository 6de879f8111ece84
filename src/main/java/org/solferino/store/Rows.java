package org.solferino.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

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
    try {
      return Cells.read(
          graphs, QueryFactory.create(text), node -> node == null ? "" : Cells.text(node));
    } catch (HttpException e) {
      throw new UnusableData("the endpoint does not answer; is it up? (" + e.getMessage() + ")", e);
    } catch (QueryException e) {
      throw new UnusableData("the data cannot be asked: " + e.getMessage(), e);
    }
  }
}
