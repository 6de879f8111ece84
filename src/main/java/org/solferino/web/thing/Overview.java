package org.solferino.web.thing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;
import org.solferino.store.NamedQuery;
import org.solferino.web.site.Page;
import org.solferino.web.site.Row;

/** The start page: what the graph holds, what comes next, what one may ask. */
public final class Overview {
  private static final int LATEST = 6;
  private static final Map<String, String> LISTS =
      Map.of(
          "Process", "/processes",
          "Treaty", "/treaties",
          "Document", "/documents",
          "Party", "/parties",
          "Concept", "/concepts");

  private final ThingPages pages;

  public Overview(ThingPages pages) {
    this.pages = pages;
  }

  public Page page(String language) {
    View view = pages.view(language);
    Facts facts = view.facts();
    List<Node> meetings = new ArrayList<>(Events.sorted(facts, facts.all("Meeting")));
    meetings.removeIf(m -> facts.object(m, "startDate") == null);
    List<Node> coming = ProcessPage.coming(view, meetings);
    List<Node> over = new ArrayList<>(meetings);
    over.removeAll(coming);
    java.util.Collections.reverse(over);
    String title = view.word("start.title");
    String endpoint = view.site().base() + "ihl/sparql";
    return Page.of(
            title,
            "start",
            View.map(
                "counts", counts(view),
                "next", Events.rows(view, coming),
                "hasNext", !coming.isEmpty(),
                "latest", Events.rows(view, over.stream().limit(LATEST).toList()),
                "hasLatest", !over.isEmpty(),
                "queries", queries(),
                "read", Events.sorted(facts, read(facts)).stream().map(view::link).toList()))
        .with("thing.css")
        .jsonLd(SchemaOrg.dataset(view.site().base(), title, view.word("start.text"), endpoint));
  }

  private static List<Node> read(Facts facts) {
    return facts.all("Document").stream().filter(d -> facts.object(d, "fileName") != null).toList();
  }

  private static List<Map<String, Object>> counts(View view) {
    List<Map<String, Object>> counts = new ArrayList<>();
    for (Row row : view.site().rows().ask("counts")) {
      Node type = row.node("class");
      String local = type.getURI().substring(type.getURI().indexOf('#') + 1);
      String label = view.word("count." + local);
      counts.add(
          View.map(
              "count",
                  com.ibm.icu.text.NumberFormat.getInstance(
                          com.ibm.icu.util.ULocale.forLanguageTag(view.language()))
                      .format(Long.parseLong(row.text("count"))),
              "label",
                  label.startsWith("count.") ? view.names().label(type, view.language()) : label,
              "href",
                  LISTS.getOrDefault(
                      local, type.getURI().startsWith(Vocab.IHL) ? "/ontology#" + local : "")));
    }
    return counts;
  }

  private static List<Map<String, Object>> queries() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (NamedQuery query : NamedQuery.all()) {
      rows.add(
          View.map(
              "title",
              query.question().isEmpty() ? query.title() : query.question(),
              "href",
              "/sparql?query=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8)));
    }
    return rows;
  }
}
