package org.solferino.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The frame of all pages: head, navigation, language switch, foot. */
final class Layout {
  /** The main navigation: address and message. */
  private static final List<List<String>> NAVIGATION =
      List.of(
          List.of("/timeline", "nav.timeline"),
          List.of("/processes", "nav.processes"),
          List.of("/treaties", "nav.treaties"),
          List.of("/documents", "nav.documents"),
          List.of("/sparql", "nav.sparql"),
          List.of("/search", "nav.search"));

  private Layout() {}

  static String html(Site site, Visit visit, Page page) {
    Map<String, Object> model = new HashMap<>(page.model());
    Map<String, String> words = site.messages().in(visit.language());
    model.put("m", site.messages().tree(visit.language()));
    model.put("lang", visit.language());
    String body = site.templates().render(page.template(), model);
    Map<String, Object> frame = new HashMap<>();
    frame.put("m", site.messages().tree(visit.language()));
    frame.put("lang", visit.language());
    frame.put("title", page.title());
    frame.put("body", body);
    frame.put("path", visit.path());
    frame.put("nav", navigation(visit, words));
    frame.put("languages", languages(site, visit));
    frame.put("kept", kept(visit));
    frame.put("styles", files(page, ".css"));
    frame.put("scripts", files(page, ".js"));
    frame.put("alternates", page.alternates());
    // An end tag inside the data would end the script element.
    frame.put("jsonLd", page.jsonLd() == null ? null : page.jsonLd().replace("<", "\\u003c"));
    return site.templates().render("layout", frame);
  }

  static Page notFound(Site site, Visit visit) {
    String title = site.messages().word(visit.language(), "notfound.title");
    return Page.of(title, "not-found", Map.of("path", visit.path())).status(404);
  }

  private static List<String> files(Page page, String suffix) {
    return page.scripts().stream().filter(name -> name.endsWith(suffix)).toList();
  }

  private static List<Map<String, Object>> navigation(Visit visit, Map<String, String> words) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (List<String> item : NAVIGATION) {
      boolean here = visit.path().equals(item.get(0)) || visit.path().startsWith(item.get(0) + "/");
      items.add(Map.of("href", item.get(0), "text", words.get(item.get(1)), "here", here));
    }
    return items;
  }

  /** What the page was asked, so that it is the same page in the other language. */
  private static List<Map<String, Object>> kept(Visit visit) {
    List<Map<String, Object>> items = new ArrayList<>();
    new TreeMap<>(visit.request().getParameterMap())
        .forEach(
            (name, values) -> {
              if (!name.equals("lang")) {
                Arrays.stream(values).forEach(v -> items.add(Map.of("name", name, "value", v)));
              }
            });
    return items;
  }

  /** The switch: each language in its own words, leading to this page. */
  private static List<Map<String, Object>> languages(Site site, Visit visit) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (String language : Messages.LANGUAGES) {
      items.add(
          Map.of(
              "code", language,
              "name", site.messages().word(language, "language.name"),
              "here", language.equals(visit.language())));
    }
    return items;
  }
}
