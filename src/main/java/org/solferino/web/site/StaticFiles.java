package org.solferino.web.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Files of {@code site/static/} in the jar, at {@code /static/}. */
public final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    boolean plain = path.matches("(?:/[\\w][\\w.-]*+){1,4}+") && !path.contains("..");
    Headers.safe(response, "");
    try (InputStream in =
        type == null || !plain
            ? null
            : StaticFiles.class.getResourceAsStream("/site/static" + path)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader("Cache-Control", "public, max-age=3600");
      Headers.send(request, response, 200, type, in.readAllBytes());
    }
  }
}
