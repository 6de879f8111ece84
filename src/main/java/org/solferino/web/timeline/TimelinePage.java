package org.solferino.web.timeline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.web.event.Event;
import org.solferino.web.event.Timeline;
import org.solferino.web.site.Dates;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/**
 * {@code /timeline}: events as a list by process, which a script shows as lanes too. Filters are
 * {@code process}, {@code class}, {@code party} and {@code treaty}: paths behind {@code id/}, a
 * class by its local name.
 */
public final class TimelinePage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private static final Gson GSON = new GsonBuilder().create();

  private final transient Timeline timeline;
  private final transient Dates dates;

  public TimelinePage(Site site, Timeline timeline) {
    super(site);
    this.timeline = timeline;
    this.dates = new Dates(site.messages());
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().equals("/timeline")) {
      return null;
    }
    Filter filter = Filter.of(visit, site());
    List<Event> shown = timeline.get().stream().filter(filter::holds).toList();
    String language = visit.language();
    Map<String, List<Map<String, Object>>> lanes = new LinkedHashMap<>();
    for (Event event : shown.stream().sorted(byLane(language)).toList()) {
      lanes
          .computeIfAbsent(lane(event, language), l -> new ArrayList<>())
          .add(item(event, language));
    }
    List<Map<String, Object>> groups = new ArrayList<>();
    lanes.forEach((name, items) -> groups.add(Map.of("name", name, "items", items)));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lanes", groups);
    model.put("count", shown.size());
    model.put("none", shown.isEmpty());
    model.put("filters", new Choices(site(), timeline.get(), language).of(filter));
    // No end tag may stand inside a script element.
    model.put("data", GSON.toJson(groups).replace("<", "\\u003c"));
    String title = site().messages().word(language, "timeline.title");
    return Page.of(title, "timeline", model)
        .with("vis-timeline.min.css", "timeline.css", "vis-timeline.min.js", "timeline.js")
        // The library places the items by style attributes; without them nothing is seen.
        .policy("style-src 'self' 'unsafe-inline'");
  }

  /** Processes first, the parts of one together; then treaties; within a lane by date. */
  private Comparator<Event> byLane(String language) {
    return Comparator.comparing(
            (Event e) ->
                e.processes().isEmpty()
                    ? "\uffff"
                    : site().labels().of(e.processes().get(e.processes().size() - 1), language))
        .thenComparing(e -> -e.processes().size())
        .thenComparing(e -> lane(e, language))
        .thenComparing(Event::start)
        .thenComparing(Event::end)
        .thenComparing(e -> e.thing().getURI());
  }

  /** A status event has no label of its own: its lane names the treaty. */
  private String label(Event event, String language) {
    if (!event.kind().equals("status")) {
      return site().labels().of(event.thing(), language);
    }
    StringBuilder label = new StringBuilder(site().labels().of(event.typeTerm(), language));
    event.parties().forEach(p -> label.append(" · ").append(site().labels().of(p, language)));
    return label.toString();
  }

  /** A process's own lane; treaties share theirs by treaty. */
  private String lane(Event event, String language) {
    if (!event.processes().isEmpty()) {
      return site().labels().of(event.processes().get(0), language);
    }
    Node of = event.treaty() == null ? event.thing() : event.treaty();
    return site().labels().of(of, language);
  }

  private Map<String, Object> item(Event event, String language) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("href", site().href(event.thing()));
    item.put("label", label(event, language));
    item.put("type", site().labels().of(event.typeTerm(), language));
    item.put("kind", event.deadline() ? "deadline" : event.kind());
    item.put("start", event.start().toString());
    item.put("end", event.end().toString());
    item.put("exact", event.exact());
    item.put(
        "when",
        dates.span(event.start().toString(), event.end().toString(), event.precision(), language));
    if (event.startTime() != null && event.endTime() != null) {
      item.put(
          "time",
          event.startTime().toLocalTime()
              + "–"
              + event.endTime().toLocalTime()
              + " (UTC"
              + event.startTime().getOffset()
              + ")");
    }
    if (!event.quotes().isEmpty()) {
      Event.Quote quote = event.quotes().get(0);
      String words = quote.text().strip().replaceAll("\\s+", " ");
      item.put("quote", words.length() > 300 ? words.substring(0, 300) + "…" : words);
      item.put("quoteLang", quote.lang());
    }
    return item;
  }
}
