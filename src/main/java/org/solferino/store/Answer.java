package org.solferino.store;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.solferino.rdf.Iris;

/** Asks a query and writes the answer. */
public final class Answer {
  /** How an answer is written. */
  public enum Format {
    TEXT,
    CSV,
    JSON,
    XML
  }

  private Answer() {}

  /** Writes the answer to a stream, of data under the usual base. */
  public static boolean write(
      Graphs graphs, NamedQuery named, Map<String, String> given, Format format, OutputStream out)
      throws UnusableData {
    return write(graphs, named, given, new Iris(), format, out);
  }

  /**
   * Writes the answer to a stream.
   *
   * @param iris in which a parameter such as {@code party/CHE} is a thing
   * @return whether there is any: a row, a triple, or yes
   * @throws UnusableData where the query or a parameter is wrong, or the endpoint does not answer
   */
  public static boolean write(
      Graphs graphs,
      NamedQuery named,
      Map<String, String> given,
      Iris iris,
      Format format,
      OutputStream out)
      throws UnusableData {
    Map<String, Node> values = Parameters.bind(named, given, iris);
    try {
      Query query = Substitution.of(QueryFactory.create(named.text()), values);
      QueryExecBuilder builder = graphs.query().query(query);
      values.forEach((name, node) -> builder.substitution(Var.alloc(name), node));
      graphs.begin();
      try (QueryExec exec = builder.build()) {
        return write(query, exec, format, out);
      } finally {
        graphs.end();
      }
    } catch (HttpException e) {
      throw new UnusableData(
          named.name() + ": the endpoint does not answer; is it up? (" + e.getMessage() + ")", e);
    } catch (QueryException e) {
      throw new UnusableData(named.name() + ": " + e.getMessage(), e);
    }
  }

  private static boolean write(Query query, QueryExec exec, Format format, OutputStream out) {
    if (query.isAskType()) {
      boolean yes = exec.ask();
      if (format == Format.TEXT) {
        ResultSetFormatter.out(out, yes);
      } else {
        ResultSetMgr.write(out, yes, lang(format));
      }
      return yes;
    }
    if (query.isSelectType()) {
      RowSet rows = exec.select().materialize();
      boolean any = rows.hasNext();
      if (format == Format.TEXT) {
        ResultSetFormatter.out(out, ResultSet.adapt(rows), query);
      } else {
        ResultSetMgr.write(out, ResultSet.adapt(rows), lang(format));
      }
      return any;
    }
    var graph = query.isConstructType() ? exec.construct() : exec.describe();
    RDFFormat form =
        switch (format) {
          case JSON -> RDFFormat.JSONLD;
          case XML -> RDFFormat.RDFXML;
          default -> RDFFormat.TURTLE_PRETTY;
        };
    RDFDataMgr.write(out, graph, form);
    return !graph.isEmpty();
  }

  private static org.apache.jena.riot.Lang lang(Format format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case XML -> ResultSetLang.RS_XML;
      default -> ResultSetLang.RS_JSON;
    };
  }
}
