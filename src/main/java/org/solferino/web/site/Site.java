package org.solferino.web.site;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.solferino.rdf.Vocab;
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
 * @param clock tells which meetings are still to come
 */
public record Site(
    Graphs graphs,
    String base,
    Rows rows,
    Labels labels,
    Messages messages,
    Templates templates,
    Clock clock) {
  public static Site of(Graphs graphs, String base) {
    return of(graphs, base, Clock.systemUTC());
  }

  public static Site of(Graphs graphs, String base, Clock clock) {
    return new Site(
        graphs,
        base,
        new Rows(graphs.dataset()),
        new Labels(graphs.dataset()),
        new Messages(),
        new Templates(),
        clock);
  }

  /** Today, in universal time. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The thing whose path behind {@code id/} this is. */
  public Node thing(String path) {
    return NodeFactory.createURI(base + "id/" + path);
  }

  /**
   * Where this server shows an IRI of the graph: {@code /id/party/CHE} for one under the base; any
   * other address of the web as it is; the empty string for what cannot be followed.
   */
  public String href(Node node) {
    if (!node.isURI()) {
      return "";
    }
    String iri = node.getURI();
    if (iri.startsWith(base)) {
      return "/" + iri.substring(base.length());
    }
    // Terms of the ontology keep their namespace under any base.
    if (iri.startsWith(Vocab.IHL)) {
      return "/ontology#" + iri.substring(Vocab.IHL.length());
    }
    return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
  }
}
