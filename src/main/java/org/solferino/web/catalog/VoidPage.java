package org.solferino.web.catalog;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.solferino.web.site.Headers;

/** {@code /void.ttl}, and {@code /.well-known/void}, which leads there. */
public final class VoidPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Catalogue catalogue;

  public VoidPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Headers.safe(response, "");
    if (request.getServletPath().equals("/.well-known/void")) {
      response.setStatus(303);
      response.setHeader("Location", "/void.ttl");
      return;
    }
    String origin = request.getRequestURL().toString().replaceFirst("(//[^/]*+).*", "$1");
    Headers.send(request, response, 200, "text/turtle; charset=utf-8", catalogue.turtle(origin));
  }
}
