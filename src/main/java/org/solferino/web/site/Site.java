package org.solferino.web.site;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.solferino.store.Graphs;

/**
 * What the pages share.
 *
 * @param graphs what is served
 * @param base of the graph's IRIs, ending in a slash
 * @param rows answers of the site's own queries
 * @param labels of things
 * @param messages the interface's words
 * @param templates of pages
 */
public record Site(
    Graphs graphs, String base, Rows rows, Labels labels, Messages messages, Templates templates) {
  public static Site of(Graphs graphs, String base) {
    return new Site(
        graphs,
        base,
        new Rows(graphs.dataset()),
        new Labels(graphs.dataset()),
        new Messages(),
        new Templates());
  }

  /** The thing whose path behind {@code id/} this is. */
  public Node thing(String path) {
    return NodeFactory.createURI(base + "id/" + path);
  }

  /**
   * Where this server shows an IRI of the graph: {@code /id/party/CHE} for one under the base; any
   * other IRI as it is.
   */
  public String href(Node node) {
    if (!node.isURI()) {
      return "";
    }
    String iri = node.getURI();
    return iri.startsWith(base) ? "/" + iri.substring(base.length()) : iri;
  }
}
