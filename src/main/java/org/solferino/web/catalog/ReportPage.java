package org.solferino.web.catalog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.solferino.report.Form;
import org.solferino.report.Report;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/** {@code /report}: what is in doubt, as a page; {@code /report.json} and {@code /report.md}. */
public final class ReportPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  // A store does not change while it is served.
  private final transient Map<String, String> written = new ConcurrentHashMap<>();
  private transient Report report;

  public ReportPage(Site site) {
    super(site);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    // The graph is asked in a transaction of its own, before that of the page.
    Report asked = report();
    if (path.endsWith(".json")) {
      send(request, response, Form.JSON, asked, "application/json");
    } else if (path.endsWith(".md")) {
      send(request, response, Form.MARKDOWN, asked, "text/markdown; charset=utf-8");
    } else {
      super.doGet(request, response);
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Form form,
      Report asked,
      String type)
      throws IOException {
    Headers.safe(response, "");
    String text = written.computeIfAbsent(form.name(), f -> form.write(asked));
    Headers.send(request, response, 200, type, text);
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().equals("/report")) {
      return null;
    }
    String language = visit.language();
    Map<String, Object> model =
        Map.of(
            "headline",
            report().headline(language),
            "report",
            written.computeIfAbsent(language, l -> report().body(l)));
    return Page.of(site().messages().word(language, "foot.report"), "report", model)
        .with("report.css")
        .alternates(
            List.of(
                new Page.Alternate("/report.json", "application/json"),
                new Page.Alternate("/report.md", "text/markdown")));
  }

  private synchronized Report report() {
    if (report == null) {
      report = Report.of(site().graphs(), List.of());
    }
    return report;
  }
}
