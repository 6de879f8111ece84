package org.solferino.web.guard;

import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Settings of a dataset whose queries come from anybody. */
public final class QueryContext {
  private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private QueryContext() {}

  /**
   * Sets them.
   *
   * @param timeout seconds that a query may take
   */
  public static void limit(Context context, int timeout) {
    // A query may not reach out through us to addresses that only we can reach.
    ARQ.globalServiceAllowed = false;
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(TimeUnit.SECONDS.toMillis(timeout)));
    // Large sorts go to disk.
    context.set(ARQ.spillToDiskThreshold, Long.valueOf(Limits.ROWS));
    TextQuery.init();
    PropertyFunctionRegistry properties = new PropertyFunctionRegistry();
    properties.put(TEXT_QUERY, PropertyFunctionRegistry.get().get(TEXT_QUERY));
    PropertyFunctionRegistry.set(context, properties);
    FunctionRegistry functions = new FunctionRegistry();
    FunctionRegistry all = FunctionRegistry.get();
    all.keys()
        .forEachRemaining(
            iri -> {
              if (QueryCheck.offered(iri)) {
                functions.put(iri, all.get(iri));
              }
            });
    FunctionRegistry.set(context, functions);
  }
}
