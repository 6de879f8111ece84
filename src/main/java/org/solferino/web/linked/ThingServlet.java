package org.solferino.web.linked;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.solferino.web.site.Page;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;
import org.solferino.web.thing.ThingPages;

/**
 * Things, at {@code /id/…}. A thing is no document, so its own address leads on (303, as in <a
 * href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>) to a description of
 * it, in the form that the asker likes best.
 */
public final class ThingServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;
  private static final int KEPT_PAGES = 200;

  private final transient ThingPages pages;
  private final transient Description descriptions;
  private final transient Cache<String, Page> made =
      Caffeine.newBuilder().maximumSize(KEPT_PAGES).build();

  public ThingServlet(Site site, ThingPages pages) {
    super(site);
    this.pages = pages;
    this.descriptions = new Description(site);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> path = Address.path(request.getRequestURI());
    if (path.isEmpty()) {
      notFound(request, response);
      return;
    }
    String whole = path.get();
    if (known(whole)) {
      lead(request, response, whole);
      return;
    }
    // A name may end like a suffix: only what is no thing itself is read as one.
    int dot = whole.lastIndexOf('.');
    Form form = dot < 0 ? null : Form.named(whole.substring(dot + 1), Form.OF_THINGS);
    if (form != null && known(whole.substring(0, dot))) {
      describe(request, response, whole.substring(0, dot), form);
      return;
    }
    notFound(request, response);
  }

  private boolean known(String path) throws IOException {
    return reading(() -> pages.facts().knows(node(path)));
  }

  private void lead(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    String asked = request.getParameter("format");
    Form form =
        asked == null
            ? Form.accepted(request.getHeader("Accept"), Form.OF_THINGS)
            : Form.named(asked, Form.OF_THINGS);
    if (form == null) {
      notAcceptable(request, response, Form.OF_THINGS);
      return;
    }
    if (asked != null) {
      describe(request, response, path, form);
      return;
    }
    response.setHeader("Vary", "Accept, Accept-Language");
    for (Page.Alternate other : alternates(path, Form.OF_THINGS)) {
      response.addHeader(
          "Link", "<" + other.href() + ">; rel=\"alternate\"; type=\"" + other.type() + "\"");
    }
    String query = request.getParameter("evidence") == null ? "" : "?evidence=1";
    String language = request.getParameter("lang");
    if (form == Form.HTML && ("en".equals(language) || "zh".equals(language))) {
      query = "?lang=" + language;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/" + Address.ascii(path) + "." + form.suffix() + query);
  }

  private void describe(
      HttpServletRequest request, HttpServletResponse response, String path, Form form)
      throws IOException {
    Node thing = node(path);
    List<Page.Alternate> alternates = alternates(path, Form.OF_THINGS);
    response.addHeader("Link", "<" + Address.ascii(thing.getURI()) + ">; rel=\"describes\"");
    if (form == Form.HTML) {
      Visit visit = Visit.of(request);
      // What comes next depends on the day.
      String key = visit.language() + " " + site().today() + " " + path;
      Page page = made.getIfPresent(key);
      if (page == null) {
        page = reading(() -> pages.page(thing, visit.language(), alternates));
        made.put(key, page);
      }
      show(visit, page, response);
      return;
    }
    boolean terms = form == Form.TURTLE || form == Form.NTRIPLES;
    boolean words = request.getParameter("evidence") != null;
    byte[] bytes = reading(() -> Serial.of(descriptions.of(thing, words, terms), form));
    send(request, response, form, bytes, alternates);
  }
}
