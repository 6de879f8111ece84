package org.solferino.web;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.solferino.rdf.Iris;
import org.solferino.store.Graphs;
import org.solferino.web.calendar.CalendarServlet;
import org.solferino.web.catalog.Catalogue;
import org.solferino.web.catalog.Dumps;
import org.solferino.web.event.Events;
import org.solferino.web.event.Timeline;
import org.solferino.web.guard.Connections;
import org.solferino.web.guard.Gate;
import org.solferino.web.guard.GuardedQuery;
import org.solferino.web.guard.QueryContext;
import org.solferino.web.linked.GraphServlet;
import org.solferino.web.linked.OntologyServlet;
import org.solferino.web.linked.ThingServlet;
import org.solferino.web.search.SearchPage;
import org.solferino.web.search.TextSearch;
import org.solferino.web.site.Site;
import org.solferino.web.site.StaticFiles;
import org.solferino.web.sparql.SparqlPage;
import org.solferino.web.thing.IndexPages;
import org.solferino.web.thing.ThingPages;
import org.solferino.web.timeline.TimelinePage;

/** An embedded Fuseki that answers queries and shows pages: no update, no administration. */
public final class Server implements AutoCloseable {
  private static final String DATASET = "/ihl";

  private final FusekiServer fuseki;
  private final TextSearch search;
  private final Dumps dumps;
  private final String host;

  private Server(FusekiServer fuseki, TextSearch search, Dumps dumps, String host) {
    this.dumps = dumps;
    this.fuseki = fuseki;
    this.search = search;
    this.host = host;
  }

  /** Serves graphs whose things have the usual base. */
  public static Server start(Graphs graphs, String host, int port, int timeout) throws IOException {
    return start(graphs, Iris.DEFAULT_BASE, host, port, timeout);
  }

  /**
   * Serves graphs.
   *
   * @param base of the graph's IRIs, ending in a slash
   * @param host address to listen on
   * @param port 0 takes any free one
   * @param timeout seconds that a query may take
   * @throws IOException where the address cannot be listened on
   */
  public static Server start(Graphs graphs, String base, String host, int port, int timeout)
      throws IOException {
    DatasetGraph dataset = graphs.dataset();
    TextSearch search = TextSearch.of(dataset, base);
    QueryContext.limit(search.dataset().getContext(), timeout);
    Site site = Site.of(graphs, base);
    Dumps dumps = new Dumps(site);
    Catalogue catalogue = new Catalogue(site, dumps);
    DataService service =
        DataService.newBuilder(search.dataset())
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R, "data")
            .build();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(port)
            .fusekiModules(FusekiModules.create())
            .registerOperation(Operation.Query, new GuardedQuery(timeout, catalogue::serviceTurtle))
            .addFilter("/*", new Gate())
            .add(DATASET, service);
    servlets(site, search).forEach(builder::addServlet);
    Catalogue.servlets(site, catalogue, dumps).forEach(builder::addServlet);
    FusekiServer fuseki = builder.build();
    Paths.allow(fuseki.getJettyServer());
    Connections.limit(fuseki.getJettyServer(), host);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      search.close();
      throw Starting.failure(e, host, port);
    }
    return new Server(fuseki, search, dumps, host);
  }

  /** What answers where; the addresses are a contract. */
  private static Map<String, HttpServlet> servlets(Site site, TextSearch search) {
    Timeline timeline = new Timeline(() -> Events.all(site));
    ThingPages pages = new ThingPages(site);
    IndexPages lists = new IndexPages(site, pages);
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    servlets.put("/static/*", new StaticFiles());
    servlets.put("/id/*", new ThingServlet(site, pages));
    servlets.put("/graph/*", new GraphServlet(site, pages));
    OntologyServlet.PATHS.forEach(path -> servlets.put(path, new OntologyServlet(site)));
    IndexPages.LISTS.forEach(list -> servlets.put("/" + list, lists));
    servlets.put("/timeline", new TimelinePage(site, timeline));
    servlets.put("/calendar.ics", new CalendarServlet(site, timeline));
    servlets.put("/calendar/*", new CalendarServlet(site, timeline));
    servlets.put("/search", new SearchPage(site, search));
    servlets.put("/sparql", new SparqlPage(site));
    servlets.put("/*", new StartPage(site, pages));
    return servlets;
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
    search.close();
    dumps.close();
  }
}
