package org.solferino.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The page at the root: what is served where. Every other address is not found. */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Solferino</title></head>
      <body>
      <h1>Solferino</h1>
      <p>A knowledge graph of international humanitarian law in the making.</p>
      <dl>
      <dt><a href="ihl/sparql?query=ASK%20%7B%7D"><code>/ihl/sparql</code></a></dt>
      <dd>SPARQL queries, by GET or POST</dd>
      <dt><a href="ihl/data?graph=urn:x-arq:UnionGraph"><code>/ihl/data</code></a></dt>
      <dd>Graph Store Protocol, for reading: <code>?graph=…</code>; the union is <code>?graph=urn:x-arq:UnionGraph</code></dd>
      </dl>
      </body>
      </html>
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
    if (!path.isEmpty() && !path.equals("/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'self'");
    response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
  }
}
