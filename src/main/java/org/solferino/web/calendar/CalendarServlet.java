package org.solferino.web.calendar;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.solferino.web.event.Event;
import org.solferino.web.event.Timeline;
import org.solferino.web.site.Headers;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/**
 * {@code /calendar.ics}, {@code /calendar/process/{id}.ics} and {@code /calendar/party/{id}.ics}:
 * meetings and milestones; a process's with those of its parts and of what it is a part of.
 */
public final class CalendarServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String SUFFIX = ".ics";

  private final transient Site site;
  private final transient Timeline timeline;

  public CalendarServlet(Site site, Timeline timeline) {
    this.site = site;
    this.timeline = timeline;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    Headers.safe(response, "");
    response.setHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Content-Language", visit.language());
    String text;
    site.graphs().dataset().begin(ReadWrite.READ);
    try {
      text = feed(visit);
    } finally {
      site.graphs().dataset().end();
    }
    if (text == null) {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND,
          "no such calendar; there are /calendar.ics, /calendar/process/{id}.ics and"
              + " /calendar/party/{id}.ics");
      return;
    }
    response.setHeader("Content-Disposition", "inline; filename=\"solferino" + SUFFIX + "\"");
    Headers.send(request, response, 200, "text/calendar; charset=utf-8", text);
  }

  private String feed(Visit visit) {
    String path = visit.path();
    if (path.equals("/calendar.ics")) {
      return write(visit, "Solferino", events());
    }
    if (!path.endsWith(SUFFIX)) {
      return null;
    }
    String id = path.substring("/calendar/".length(), path.length() - SUFFIX.length());
    if (!id.startsWith("process/") && !id.startsWith("party/")) {
      return null;
    }
    Node thing = site.thing(id);
    if (!site.graphs().dataset().contains(Node.ANY, thing, Node.ANY, Node.ANY)) {
      return null;
    }
    List<Event> own =
        id.startsWith("process/")
            ? events().stream().filter(e -> belongs(e, thing)).toList()
            : events().stream().filter(e -> e.parties().contains(thing)).toList();
    return write(visit, site.labels().of(thing, visit.language()), own);
  }

  /** A workstream's followers want what its initiative does for all workstreams too. */
  private boolean belongs(Event event, Node process) {
    if (event.processes().contains(process)) {
      return true;
    }
    return !event.processes().isEmpty()
        && site.graphs()
            .dataset()
            .contains(
                Node.ANY,
                process,
                org.apache.jena.vocabulary.DCTerms.isPartOf.asNode(),
                event.processes().get(0));
  }

  private List<Event> events() {
    return timeline.get().stream().filter(e -> !e.kind().equals("status")).toList();
  }

  private String write(Visit visit, String name, List<Event> events) {
    return new Feed(site, visit.language()).write(name, events);
  }
}
