package org.solferino.web.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.ReadWrite;

/** Answers GET and HEAD with a page in the layout; everything else is not allowed. */
public abstract class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;

  protected PageServlet(Site site) {
    this.site = site;
  }

  protected final Site site() {
    return site;
  }

  /** The page for a visit; null where there is none, which is answered with 404. */
  protected abstract Page page(Visit visit);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    show(visit, found(visit), response);
  }

  private Page found(Visit visit) {
    site.graphs().dataset().begin(ReadWrite.READ);
    try {
      Page page = page(visit);
      return page != null ? page : Layout.notFound(site, visit);
    } finally {
      site.graphs().dataset().end();
    }
  }

  /** Writes a page as the response. */
  protected final void show(Visit visit, Page page, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Language", visit.language());
    response.setHeader("Vary", "Accept, Accept-Language, Cookie");
    Headers.safe(response, page.policy());
    if (visit.request().getParameter("lang") != null) {
      response.addHeader("Set-Cookie", "lang=" + visit.language() + "; Path=/; SameSite=Lax");
    }
    List<Page.Alternate> alternates = page.alternates();
    for (Page.Alternate other : alternates) {
      response.addHeader(
          "Link", "<" + other.href() + ">; rel=\"alternate\"; type=\"" + other.type() + "\"");
    }
    Headers.send(
        visit.request(),
        response,
        page.status(),
        "text/html; charset=utf-8",
        Layout.html(site, visit, page));
  }
}
