package org.solferino.web.sparql;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.rdf.Vocab;
import org.solferino.store.NamedQuery;
import org.solferino.store.UnusableData;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/**
 * {@code /sparql}: an editor. {@code ?query=} is a permanent link to a query; {@code
 * ?example=name&parameter=value} fills one of the project's own.
 */
public final class SparqlPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private static final String FIRST = "consultations";
  private static final int LONGEST = 20_000;

  private final transient List<NamedQuery> examples = NamedQuery.all();

  /** What is completed; a store is never written to again. */
  private transient volatile String config;

  public SparqlPage(Site site) {
    super(site);
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().equals("/sparql")) {
      return null;
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("query", query(visit, model));
    model.put("asked", visit.request().getParameter("query") != null);
    model.put("themes", themes(visit.language()));
    model.put("config", config());
    String title = site().messages().word(visit.language(), "sparql.title");
    return Page.of(title, "sparql", model)
        .with(
            "yasgui.min.css",
            "vis-timeline.min.css",
            "sparql.css",
            "vis-timeline.min.js",
            "yasgui.min.js",
            "results.js",
            "sparql.js")
        // The editor measures and places its lines by style attributes.
        .policy("style-src 'self' 'unsafe-inline'");
  }

  private String query(Visit visit, Map<String, Object> model) {
    String asked = visit.request().getParameter("query");
    if (asked != null) {
      return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }
    String name = visit.parameter("example").isEmpty() ? FIRST : visit.parameter("example");
    NamedQuery example =
        examples.stream().filter(e -> e.name().equals(name)).findFirst().orElse(null);
    if (example == null) {
      model.put("problem", site().messages().word(visit.language(), "sparql.noexample"));
      return "";
    }
    Map<String, String> given = new LinkedHashMap<>();
    for (NamedQuery.Parameter parameter : example.parameters()) {
      String value = visit.parameter(parameter.name()).strip();
      if (!value.isEmpty()) {
        given.put(parameter.name(), value);
      }
    }
    try {
      return example.filled(given);
    } catch (UnusableData e) {
      model.put("problem", e.getMessage());
      return example.text();
    }
  }

  private List<Map<String, Object>> themes(String language) {
    Map<String, List<Map<String, Object>>> themes = new TreeMap<>();
    for (NamedQuery example : examples) {
      if (!example.theme().isEmpty()) {
        themes.computeIfAbsent(example.theme(), t -> new ArrayList<>()).add(model(example));
      }
    }
    List<Map<String, Object>> models = new ArrayList<>();
    themes.forEach(
        (theme, own) ->
            models.add(
                Map.of(
                    "theme",
                    site().messages().word(language, "sparql.theme." + theme),
                    "examples",
                    own)));
    return models;
  }

  private static Map<String, Object> model(NamedQuery example) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (NamedQuery.Parameter parameter : example.parameters()) {
      parameters.add(
          Map.of(
              "name", parameter.name(),
              "value", parameter.value() == null ? "" : parameter.value(),
              "meaning", parameter.meaning().isEmpty() ? parameter.name() : parameter.meaning(),
              "type", parameter.type().equals("date") ? "date" : "text",
              "id", example.name() + "-" + parameter.name()));
    }
    return Map.of(
        "name", example.name(),
        "title", example.title(),
        "question", example.question(),
        "parameters", parameters);
  }

  /** What the editor completes: prefixes, classes and properties. */
  private String config() {
    String known = config;
    if (known == null) {
      known = read();
      config = known;
    }
    return known;
  }

  private String read() {
    Map<String, Object> config = new LinkedHashMap<>();
    Map<String, String> prefixes = new TreeMap<>(Vocab.PREFIXES);
    prefixes.put("id", site().base() + "id/");
    config.put("prefixes", prefixes);
    config.put("classes", terms("terms-classes"));
    config.put("properties", terms("terms-properties"));
    return new Gson().toJson(config).replace("<", "\\u003c");
  }

  private List<String> terms(String query) {
    return site().rows().ask(query).stream().map(row -> row.text("term")).toList();
  }
}
