package org.solferino.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/** What descriptions of things and of graphs have in common: which form goes out, and how. */
abstract class LinkedServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  LinkedServlet(Site site) {
    super(site);
  }

  @Override
  protected final Page page(Visit visit) {
    return null;
  }

  /** Works inside a reading transaction. */
  interface Work<T> {
    T get() throws IOException;
  }

  final <T> T reading(Work<T> work) throws IOException {
    site().graphs().dataset().begin(ReadWrite.READ);
    try {
      return work.get();
    } finally {
      site().graphs().dataset().end();
    }
  }

  final Node node(String path) {
    return NodeFactory.createURI(site().base() + path);
  }

  /** The addresses of the other forms. */
  static List<Page.Alternate> alternates(String path, List<Form> offered) {
    List<Page.Alternate> others = new ArrayList<>();
    for (Form form : offered) {
      if (form != Form.HTML) {
        others.add(
            new Page.Alternate("/" + Address.ascii(path) + "." + form.suffix(), form.type()));
      }
    }
    return others;
  }

  final void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    Form form = Form.accepted(accept, Form.OF_THINGS);
    if (form == Form.HTML) {
      Visit visit = Visit.of(request);
      String title = site().messages().word(visit.language(), "notfound.title");
      show(
          visit,
          Page.of(title, "not-found", java.util.Map.of("path", visit.path())).status(404),
          response);
    } else {
      say(request, response, 404, "The graph says nothing of this address.\n");
    }
  }

  final void notAcceptable(
      HttpServletRequest request, HttpServletResponse response, List<Form> offered)
      throws IOException {
    String text =
        "None of the types that the request accepts is to be had here. There are\n"
            + Form.types(offered)
            + "Ask for one of them with the header Accept, with the suffix, or with"
            + " ?format= and the suffix's name.\n";
    say(request, response, 406, text);
  }

  private static void say(
      HttpServletRequest request, HttpServletResponse response, int status, String text)
      throws IOException {
    Headers.safe(response, "");
    response.setHeader("Vary", "Accept, Accept-Language");
    Headers.send(request, response, status, "text/plain; charset=utf-8", text);
  }

  /** Sends RDF. */
  static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Form form,
      byte[] bytes,
      List<Page.Alternate> alternates)
      throws IOException {
    Headers.safe(response, "");
    response.setHeader("Vary", "Accept, Accept-Language");
    for (Page.Alternate other : alternates) {
      response.addHeader(
          "Link", "<" + other.href() + ">; rel=\"alternate\"; type=\"" + other.type() + "\"");
    }
    boolean text = form == Form.TURTLE || form == Form.TRIG;
    Headers.send(request, response, 200, form.type() + (text ? "; charset=utf-8" : ""), bytes);
  }
}
