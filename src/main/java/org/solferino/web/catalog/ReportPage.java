package org.solferino.web.catalog;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.solferino.report.Form;
import org.solferino.report.Report;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Site;

/** {@code /report}: what is in doubt, as a page; {@code /report.json} and {@code /report.md}. */
public final class ReportPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;
  private final transient Map<String, String> written = new ConcurrentHashMap<>();

  public ReportPage(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    Form form =
        path.endsWith(".json") ? Form.JSON : path.endsWith(".md") ? Form.MARKDOWN : Form.HTML;
    String type =
        switch (form) {
          case JSON -> "application/json";
          case MARKDOWN -> "text/markdown; charset=utf-8";
          case HTML -> "text/html; charset=utf-8";
        };
    // A store does not change while it is served.
    String text =
        written.computeIfAbsent(form.name(), f -> form.write(Report.of(site.graphs(), List.of())));
    // The report is one file that needs nothing else, so its style stands in it.
    Headers.safe(response, "style-src 'unsafe-inline'");
    Headers.send(request, response, 200, type, text);
  }
}
