package org.solferino.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.solferino.web.site.Headers;

/**
 * What every request passes first: reading from other sites is allowed, bodies are small and plain,
 * and no answer is wrapped into somebody's script.
 */
public final class Gate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /**
   * Parameters of Fuseki that put a visitor's words into an answer, or that are not for visitors.
   */
  private static final List<String> REFUSED =
      List.of("callback", "stylesheet", "force-accept", "update", "using-graph-uri");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers", "Link, ETag, Content-Language, Retry-After");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      response.setStatus(204);
      return;
    }
    Headers.safe(response, "");
    boolean reading = List.of("GET", "HEAD").contains(request.getMethod());
    boolean query = request.getRequestURI().equals("/ihl/sparql");
    if (!reading && !(query && request.getMethod().equals("POST"))) {
      response.setHeader("Allow", query ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
      say(response, 405, "Nothing can be written here: GET and HEAD, and POST to /ihl/sparql.");
      return;
    }
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      say(response, 415, "A body with a Content-Encoding is not read; send it plain.");
      return;
    }
    ServletRequest passed = request;
    if (!reading) {
      byte[] body = request.getInputStream().readNBytes(Limits.BODY + 1);
      if (body.length > Limits.BODY) {
        response.setHeader("Connection", "close");
        say(
            response,
            413,
            "The body has more than "
                + Limits.BODY
                + " bytes; ask in parts, or load a dump from /dumps/.");
        return;
      }
      passed = new Body(request, body);
    }
    for (String name : REFUSED) {
      if (query && passed.getParameter(name) != null) {
        say(response, 400, "The parameter " + name + " is not offered; leave it out.");
        return;
      }
    }
    boolean union =
        request.getRequestURI().equals("/ihl/data") && request.getParameter("default") != null;
    chain.doFilter(union ? new Union(request) : passed, response);
  }

  static void say(HttpServletResponse response, int status, String text) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response
        .getOutputStream()
        .write((text + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
