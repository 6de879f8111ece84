package org.solferino.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset whose default graph is the union of its named graphs. A view, so that the query engine
 * does not look behind it.
 */
final class UnionDefault extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  UnionDefault(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(getWrapped());
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    return g != null && Quad.isDefaultGraph(g)
        ? getWrapped().find(Quad.unionGraph, s, p, o)
        : super.find(g, s, p, o);
  }
}
