package org.solferino.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.GSP;

/** Puts graphs into any store that speaks the Graph Store Protocol. */
public final class Upload {
  private Upload() {}

  /**
   * Replaces each named graph at the endpoint by the one here.
   *
   * @return the names of the graphs that were put
   * @throws UnusableData where the endpoint refuses one; those before it are put
   */
  public static List<String> put(Graphs graphs, String endpoint) throws UnusableData {
    List<String> names = new ArrayList<>();
    graphs.begin();
    try {
      DatasetGraph dataset = graphs.dataset();
      dataset.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
      Collections.sort(names);
      for (String name : names) {
        put(dataset.getGraph(NodeFactory.createURI(name)), name, endpoint);
      }
    } finally {
      graphs.end();
    }
    return names;
  }

  private static void put(Graph graph, String name, String endpoint) throws UnusableData {
    try {
      // N-Triples: the form that every store reads, triple terms and all.
      GSP.service(endpoint).graphName(name).contentType(RDFFormat.NTRIPLES).PUT(graph);
    } catch (HttpException e) {
      throw new UnusableData(
          endpoint + ": refused the graph <" + name + "> (" + e.getMessage() + ")", e);
    }
  }
}
