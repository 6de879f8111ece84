package org.solferino.web.catalog;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Row;
import org.solferino.web.site.Site;

/** {@code /robots.txt} and {@code /sitemap.xml}: pages for search engines, and no queries. */
public final class Robots extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** As many as a site map may hold. */
  private static final int MOST = 50_000;

  private static final List<String> LISTS =
      List.of(
          "/",
          "/timeline",
          "/processes",
          "/treaties",
          "/documents",
          "/parties",
          "/concepts",
          "/ontology",
          "/dumps/",
          "/report");

  private final transient Site site;

  public Robots(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String origin = request.getRequestURL().toString().replaceFirst("(//[^/]*+).*", "$1");
    Headers.safe(response, "");
    if (request.getServletPath().equals("/robots.txt")) {
      String text =
          "User-agent: *\nDisallow: /ihl/\nDisallow: /sparql\nDisallow: /search\nSitemap: "
              + origin
              + "/sitemap.xml\n";
      Headers.send(request, response, 200, "text/plain; charset=utf-8", text);
    } else {
      Headers.send(request, response, 200, "application/xml; charset=utf-8", map(origin));
    }
  }

  private String map(String origin) {
    StringBuilder map =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    LISTS.forEach(path -> map.append(entry(origin + path)));
    site.graphs().dataset().begin(ReadWrite.READ);
    try {
      int left = MOST - LISTS.size();
      for (Row row : site.rows().ask("pages")) {
        String href = site.href(row.node("thing"));
        if (left-- > 0 && href.startsWith("/id/")) {
          map.append(entry(origin + href));
        }
      }
    } finally {
      site.graphs().dataset().end();
    }
    return map.append("</urlset>\n").toString();
  }

  private static String entry(String address) {
    return "<url><loc>"
        + address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;")
        + "</loc></url>\n";
  }
}
