package org.solferino.web.linked;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Page;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;
import org.solferino.web.thing.ThingPages;

/** Graphs, at {@code /graph/…}. A graph is a document on the web, so its address answers itself. */
public final class GraphServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;

  private final transient ThingPages pages;
  private final transient Cache<String, Page> made = Caffeine.newBuilder().maximumSize(50).build();

  public GraphServlet(Site site, ThingPages pages) {
    super(site);
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String whole = Address.path(request.getRequestURI()).orElse("");
    int dot = whole.lastIndexOf('.');
    Form suffix = dot < 0 ? null : Form.named(whole.substring(dot + 1), Form.OF_GRAPHS);
    boolean itself = known(whole);
    String path = itself || suffix == null ? whole : whole.substring(0, dot);
    if (!itself && (suffix == null || !known(path))) {
      notFound(request, response);
      return;
    }
    List<Form> offered = path.startsWith("graph/evidence/") ? Form.OF_EVIDENCE : Form.OF_GRAPHS;
    Form form = form(request, itself ? null : suffix, offered);
    if (form == null || !offered.contains(form)) {
      notAcceptable(request, response, offered);
    } else if (form == Form.HTML) {
      Visit visit = Visit.of(request);
      Page page = made.getIfPresent(visit.language() + path);
      if (page == null) {
        page = reading(() -> page(node(path), path, visit.language(), offered));
        made.put(visit.language() + path, page);
      }
      show(visit, page, response);
    } else {
      byte[] bytes = reading(() -> content(node(path), form));
      send(request, response, form, bytes, alternates(path, offered));
    }
  }

  private static Form form(HttpServletRequest request, Form suffix, List<Form> offered) {
    if (suffix != null) {
      return suffix;
    }
    String asked = request.getParameter("format");
    return asked == null
        ? Form.accepted(request.getHeader("Accept"), offered)
        : Form.named(asked, offered);
  }

  private boolean known(String path) throws IOException {
    return reading(
        () -> site().graphs().dataset().contains(node(path), Node.ANY, Node.ANY, Node.ANY));
  }

  private byte[] content(Node name, Form form) {
    Graph graph = GraphFactory.createDefaultGraph();
    Vocab.PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
    site()
        .graphs()
        .dataset()
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> graph.add(q.asTriple()));
    if (form != Form.TRIG) {
      return Serial.of(graph, form);
    }
    DatasetGraph one = DatasetGraphFactory.create();
    Vocab.PREFIXES.forEach(one.prefixes()::add);
    one.addGraph(name, graph);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(one).format(form.format()).output(out);
    return out.toByteArray();
  }

  private Page page(Node name, String path, String language, List<Form> offered) {
    TreeMap<String, Long> classes = new TreeMap<>();
    long[] count = {0};
    site()
        .graphs()
        .dataset()
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            q -> {
              count[0]++;
              if (q.getPredicate().equals(Vocab.TYPE)
                  && q.getObject().toString().startsWith(Vocab.IHL)) {
                classes.merge(site().labels().of(q.getObject(), language), 1L, Long::sum);
              }
            });
    List<Map<String, Object>> rows =
        classes.entrySet().stream()
            .map(e -> Map.<String, Object>of("class", e.getKey(), "count", e.getValue()))
            .toList();
    List<Page.Alternate> alternates = alternates(path, offered);
    String document = path.replaceFirst("^graph/(document|evidence)/", "id/document/");
    boolean has = !document.equals(path);
    return Page.of(
            path,
            "graph",
            Map.of(
                "name",
                path,
                "iri",
                name.getURI(),
                "count",
                count[0],
                "classes",
                rows,
                "hasClasses",
                !rows.isEmpty(),
                "document",
                has ? site().href(node(document)) : "",
                "documentName",
                has ? pages.nameOf(node(document), language) : "",
                "evidence",
                path.startsWith("graph/evidence/"),
                "forms",
                alternates))
        .with("thing.css")
        .alternates(alternates);
  }
}
