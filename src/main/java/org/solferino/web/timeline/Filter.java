package org.solferino.web.timeline;

import org.apache.jena.graph.Node;
import org.solferino.web.event.Event;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/**
 * Which events are shown; an empty field lets all through.
 *
 * @param process path behind {@code id/}; its parts' events are shown too
 * @param type a class by its local name, or {@code meeting}, {@code milestone}, {@code status}
 * @param party path behind {@code id/}
 * @param treaty path behind {@code id/}
 */
record Filter(String process, String type, String party, String treaty, Site site) {
  static Filter of(Visit visit, Site site) {
    return new Filter(
        visit.parameter("process"),
        visit.parameter("class"),
        visit.parameter("party"),
        visit.parameter("treaty"),
        site);
  }

  boolean holds(Event event) {
    return (process.isEmpty() || event.processes().contains(thing(process)))
        && (type.isEmpty() || event.type().equals(type) || event.kind().equals(type))
        && (party.isEmpty() || event.parties().contains(thing(party)))
        && (treaty.isEmpty() || thing(treaty).equals(event.treaty()));
  }

  private Node thing(String path) {
    return site.thing(path);
  }
}
