package org.solferino.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.web.search.TextSearch.Hit;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/**
 * {@code /search?q=}: what holds the words, with them marked; {@code kind}, {@code process}, {@code
 * language} and {@code year} narrow it.
 */
public final class SearchPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private static final int MOST = 200;
  private static final int SHOWN = 50;
  private static final List<String> FACETS = List.of("kind", "process", "language", "year");

  private final transient TextSearch search;

  public SearchPage(Site site, TextSearch search) {
    super(site);
    this.search = search;
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().equals("/search")) {
      return null;
    }
    String words = visit.parameter("q").strip();
    List<Found> all = new ArrayList<>();
    Facts facts = new Facts(site(), visit.language());
    if (!words.isEmpty()) {
      for (Hit hit : search.find(words, MOST)) {
        all.add(facts.of(hit));
      }
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    FACETS.forEach(facet -> chosen.put(facet, visit.parameter(facet)));
    List<Found> kept = all.stream().filter(found -> fits(found, chosen, null)).toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("q", words);
    model.put("asked", !words.isEmpty());
    model.put("none", !words.isEmpty() && kept.isEmpty());
    model.put("count", kept.size());
    model.put("more", kept.size() > SHOWN || all.size() >= MOST);
    model.put("hits", kept.stream().limit(SHOWN).map(Found::model).toList());
    model.put("facets", facets(visit, all, chosen));
    String title = site().messages().word(visit.language(), "search.title");
    return Page.of(words.isEmpty() ? title : words + " – " + title, "search", model)
        .with("search.css");
  }

  private static boolean fits(Found found, Map<String, String> chosen, String but) {
    return chosen.entrySet().stream()
        .filter(c -> !c.getValue().isEmpty() && !c.getKey().equals(but))
        .allMatch(c -> found.facets().getOrDefault(c.getKey(), Map.of()).containsKey(c.getValue()));
  }

  /** What each facet would give beside the other choices. */
  private List<Map<String, Object>> facets(
      Visit visit, List<Found> all, Map<String, String> chosen) {
    List<Map<String, Object>> facets = new ArrayList<>();
    for (String facet : FACETS) {
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, String> names = new TreeMap<>();
      for (Found found : all) {
        if (fits(found, chosen, facet)) {
          found
              .facets()
              .getOrDefault(facet, Map.of())
              .forEach(
                  (value, name) -> {
                    counts.merge(value, 1, Integer::sum);
                    names.put(value, name);
                  });
        }
      }
      List<Map<String, Object>> options = new ArrayList<>();
      counts.forEach(
          (value, count) ->
              options.add(
                  Map.of(
                      "value",
                      value,
                      "name",
                      names.get(value),
                      "count",
                      count,
                      "chosen",
                      value.equals(chosen.get(facet)))));
      facets.add(
          Map.of(
              "name", facet,
              "label", site().messages().word(visit.language(), "search." + facet),
              "options", options));
    }
    return facets;
  }
}
