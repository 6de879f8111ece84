package org.solferino.web;

import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.solferino.rdf.Iris;
import org.solferino.store.Graphs;
import org.solferino.web.linked.GraphServlet;
import org.solferino.web.linked.OntologyServlet;
import org.solferino.web.linked.ThingServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.StaticFiles;
import org.solferino.web.thing.IndexPages;
import org.solferino.web.thing.ThingPages;

/** An embedded Fuseki that answers queries and nothing else: no update, no administration. */
public final class Server implements AutoCloseable {
  private static final String DATASET = "/ihl";

  private final FusekiServer fuseki;
  private final String host;

  private Server(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Serves graphs.
   *
   * @param host address to listen on
   * @param port 0 takes any free one
   * @param timeout seconds that a query may take
   * @throws java.io.IOException where the port is taken
   */
  public static Server start(Graphs graphs, String host, int port, int timeout)
      throws java.io.IOException {
    DatasetGraph dataset = graphs.dataset();
    // A query may not reach out through us to addresses that only we can reach.
    ARQ.globalServiceAllowed = false;
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(TimeUnit.SECONDS.toMillis(timeout)));
    DataService service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R, "data")
            .build();
    return start(Site.of(graphs, Iris.DEFAULT_BASE), service, host, port);
  }

  private static Server start(Site site, DataService service, String host, int port)
      throws java.io.IOException {
    ThingPages pages = new ThingPages(site);
    IndexPages lists = new IndexPages(site, pages);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(port)
            .fusekiModules(FusekiModules.create())
            .enableCors(true)
            .add(DATASET, service)
            .addServlet("/static/*", new StaticFiles())
            .addServlet("/id/*", new ThingServlet(site, pages))
            .addServlet("/graph/*", new GraphServlet(site, pages))
            .addServlet("/*", new StartPage(site, pages));
    OntologyServlet ontology = new OntologyServlet(site);
    for (String path : OntologyServlet.PATHS) {
      builder.addServlet(path, ontology);
    }
    for (String list : IndexPages.LISTS) {
      builder.addServlet("/" + list, lists);
    }
    FusekiServer fuseki = builder.build();
    Paths.allow(fuseki.getJettyServer());
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(host);
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new java.io.IOException(
          host + ":" + port + " cannot be listened on; is it taken? Try another --port", e);
    }
    return new Server(fuseki, host);
  }

  /** The start page's address, ending in a slash. */
  public String address() {
    String name = host.equals("0.0.0.0") || host.equals("127.0.0.1") ? "localhost" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/";
  }

  public int port() {
    return fuseki.getPort();
  }

  public String queryAddress() {
    return address() + "ihl/sparql";
  }

  public String dataAddress() {
    return address() + "ihl/data";
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
