package org.solferino.web.guard;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.solferino.web.site.Headers;

/** SPARQL queries of anybody: checked, made harmless, answered whole or refused with a reason. */
public final class GuardedQuery extends SPARQL_QueryDataset {
  private final int timeout;
  private final UnaryOperator<String> description;
  private final Turns turns = new Turns();

  /**
   * @param timeout seconds that a query may take; the dataset's context has it too
   * @param description of the service in Turtle, for the origin of the server's addresses
   */
  public GuardedQuery(int timeout, UnaryOperator<String> description) {
    this.timeout = timeout;
    this.description = description;
  }

  /** Without any query, the service describes itself; a browser is led to the editor. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequest().getQueryString() != null) {
      super.execGet(action);
      return;
    }
    try {
      String accept = action.getRequest().getHeader("Accept");
      if (accept != null && accept.contains("text/html")) {
        action.getResponse().setStatus(303);
        action.getResponse().setHeader("Location", "/sparql");
        return;
      }
      String origin =
          action.getRequest().getRequestURL().toString().replaceFirst("(//[^/]*+).*", "$1");
      Headers.send(
          action.getRequest(),
          action.getResponse(),
          200,
          "text/turtle; charset=utf-8",
          description.apply(origin));
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      turns.take();
      try {
        QueryCheck.text(query);
        super.execute(query, action);
      } finally {
        turns.giveBack();
      }
    } catch (Refused e) {
      ServletOps.error(e.status(), e.getMessage());
    } catch (QueryCancelledException e) {
      ServletOps.error(
          503,
          "The query took longer than "
              + timeout
              + " seconds and was stopped. Ask for less: name a graph or a class, or take a dump"
              + " from /dumps/.");
    } catch (StackOverflowError e) {
      ServletOps.error(400, "The query is too deeply nested or too long; write it flatter.");
    } catch (TextIndexException e) {
      ServletOps.error(
          400, "text:query: the words cannot be read as a query of Lucene: " + e.getMessage());
    } catch (QueryBuildException e) {
      ServletOps.error(400, e.getMessage());
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      DatasetGraph dataset = action.getDataset();
      List<String> asked =
          Stream.of(
                  query.getGraphURIs(),
                  query.getNamedGraphURIs(),
                  all(action, "default-graph-uri"),
                  all(action, "named-graph-uri"))
              .flatMap(Collection::stream)
              .toList();
      for (String graph : asked) {
        boolean own = graph.startsWith("urn:x-arq:") || holds(dataset, graph);
        if (!own) {
          throw new Refused(
              "FROM names <" + graph + ">, which is no graph of this store; nothing is fetched.");
        }
      }
      QueryCheck.parsed(Rewrite.of(query));
    } catch (Refused e) {
      ServletOps.error(e.status(), e.getMessage());
    }
  }

  private static List<String> all(HttpAction action, String parameter) {
    String[] values = action.getRequest().getParameterValues(parameter);
    return values == null ? List.of() : List.of(values);
  }

  private static boolean holds(DatasetGraph dataset, String graph) {
    return dataset.calculateRead(
        () -> dataset.contains(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY));
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return super.createQueryExec(action, Rewrite.of(query), dataset);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String log) {
    return Answers.of(exec, query);
  }
}
