package org.solferino.web.catalog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/** {@code /dumps/}: the files with their checksums; {@code /dumps/SHA256SUMS} for a checker. */
public final class DumpsPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private final transient Dumps dumps;

  public DumpsPage(Site site, Dumps dumps) {
    super(site);
    this.dumps = dumps;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    String name = info.startsWith("/") ? info.substring(1) : info;
    if (name.equals("SHA256SUMS")) {
      StringBuilder sums = new StringBuilder();
      dumps.all().forEach(d -> sums.append(d.sha256()).append("  ").append(d.name()).append('\n'));
      Headers.safe(response, "");
      Headers.send(request, response, 200, "text/plain; charset=utf-8", sums.toString());
      return;
    }
    Dumps.Made dump =
        name.isEmpty()
            ? null
            : dumps.all().stream().filter(d -> d.name().equals(name)).findFirst().orElse(null);
    if (dump == null) {
      // The files are made in transactions of their own, before that of the page.
      dumps.all();
      super.doGet(request, response);
      return;
    }
    send(dump, request, response);
  }

  private static void send(
      Dumps.Made dump, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + dump.sha256().substring(0, 24) + "\"";
    Headers.safe(response, "");
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType(dump.name().endsWith(".gz") ? "application/gzip" : "application/trig");
    response.setContentLengthLong(dump.bytes());
    if (!request.getMethod().equals("HEAD")) {
      Files.copy(dump.file(), response.getOutputStream());
    }
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().equals("/dumps/") && !visit.path().equals("/dumps")) {
      return null;
    }
    String language = visit.language();
    List<Map<String, Object>> rows =
        dumps.all().stream()
            .map(
                d ->
                    Map.<String, Object>of(
                        "name",
                        d.name(),
                        "what",
                        site()
                            .messages()
                            .word(
                                language, "dumps." + d.name().substring(0, d.name().indexOf('.'))),
                        "quads",
                        String.format(Locale.ROOT, "%,d", d.quads()),
                        "size",
                        size(d.bytes()),
                        "sha256",
                        d.sha256()))
            .toList();
    return Page.of(site().messages().word(language, "dumps.title"), "dumps", Map.of("files", rows))
        .alternates(List.of(new Page.Alternate("/void.ttl", "text/turtle")));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? (bytes + 999) / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
