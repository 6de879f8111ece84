package org.solferino.web.linked;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Page;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/**
 * The ontology, at {@code /ontology}: its terms have hash IRIs, so that one document describes all
 * of them and none leads on; and the JSON-LD context at {@code /context.jsonld}.
 */
public final class OntologyServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;

  /** Where it answers. */
  public static final List<String> PATHS =
      List.of(
          "/ontology",
          "/ontology.html",
          "/ontology.ttl",
          "/ontology.jsonld",
          "/ontology.nt",
          "/ontology.rdf",
          "/context.jsonld");

  private final transient Cache<String, Page> made = Caffeine.newBuilder().maximumSize(10).build();

  public OntologyServlet(Site site) {
    super(site);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.equals("/context.jsonld")) {
      Headers.safe(response, "");
      Headers.send(request, response, 200, "application/ld+json", Serial.context());
      return;
    }
    Form form = form(request, path);
    if (form == null) {
      if (path.equals("/ontology")) {
        notAcceptable(request, response, Form.OF_THINGS);
      } else {
        notFound(request, response);
      }
    } else if (form == Form.HTML) {
      Visit visit = Visit.of(request);
      Page page = made.getIfPresent(visit.language());
      if (page == null) {
        page = reading(() -> OntologyPage.page(site(), visit.language()));
        made.put(visit.language(), page);
      }
      show(visit, page.alternates(alternates("ontology", Form.OF_THINGS)), response);
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      Vocab.PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
      Ontology.standard().graph().find().forEachRemaining(graph::add);
      send(request, response, form, Serial.of(graph, form), alternates("ontology", Form.OF_THINGS));
    }
  }

  private static Form form(HttpServletRequest request, String path) {
    if (!path.equals("/ontology")) {
      return path.startsWith("/ontology.")
          ? Form.named(path.substring("/ontology.".length()), Form.OF_THINGS)
          : null;
    }
    String asked = request.getParameter("format");
    return asked == null
        ? Form.accepted(request.getHeader("Accept"), Form.OF_THINGS)
        : Form.named(asked, Form.OF_THINGS);
  }
}
