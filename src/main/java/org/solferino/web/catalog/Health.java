package org.solferino.web.catalog;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.ReadWrite;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Site;

/** {@code /health}: 200 while the store can be read, else 503. */
public final class Health extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;

  public Health(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonObject state = new JsonObject();
    int status = 200;
    try {
      site.graphs().dataset().begin(ReadWrite.READ);
      try {
        // Asked anew each time: this is the proof that the store can be read.
        long documents = site.rows().ask("documents-read").size();
        state.addProperty("status", documents > 0 ? "ok" : "empty");
        state.addProperty("documents", documents);
        state.addProperty(
            "statements", Long.parseLong(site.rows().ask("statements").get(0).text("count")));
        status = documents > 0 ? 200 : 503;
      } finally {
        site.graphs().dataset().end();
      }
    } catch (RuntimeException e) {
      status = 503;
      state.addProperty("status", "the store cannot be read");
    }
    Headers.safe(response, "");
    response.setHeader("Cache-Control", "no-store");
    Headers.send(request, response, status, "application/json", state + "\n");
  }
}
