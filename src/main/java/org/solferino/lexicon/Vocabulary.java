package org.solferino.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the vocabularies say of the things that documents name, read once from the Turtle files. */
public final class Vocabulary {
  private static final String ID = "https://w3id.org/solferino/id/";
  private static final String IHL = "https://w3id.org/solferino/ontology#";
  private static final List<String> FILES =
      List.of("states", "bodies", "treaties", "series", "processes", "concepts");

  /**
   * One name of a thing.
   *
   * @param hidden only recognised, never shown
   * @param property local name of the property that gives it, e.g. {@code altLabel}
   */
  record Label(String text, org.solferino.document.Lang lang, String property) {}

  /**
   * A thing of the vocabularies: the path of its IRI, its names, its other properties as strings.
   */
  record Entry(String id, String type, List<Label> labels, Map<String, List<String>> properties) {}

  private final Map<String, Entry> entries;
  private final Map<String, List<String>> byValue = new java.util.HashMap<>();

  private Vocabulary(Map<String, Entry> entries) {
    this.entries = entries;
    entries.forEach(
        (id, entry) ->
            entry
                .properties()
                .forEach(
                    (property, values) ->
                        values.forEach(
                            value ->
                                byValue
                                    .computeIfAbsent(
                                        property + " " + value, key -> new ArrayList<>())
                                    .add(id))));
  }

  /** The vocabularies of this release. */
  public static Vocabulary standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Vocabulary STANDARD = load();
  }

  private static Vocabulary load() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : FILES) {
      String resource = "/ontology/vocabulary/" + file + ".ttl";
      try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
        if (in != null) {
          RDFParser.source(in).lang(Lang.TURTLE).base(ID).parse(graph);
        }
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(resource, e);
      }
    }
    Map<String, Entry> entries = new TreeMap<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(ID)) {
                add(entries, triple);
              }
            });
    return new Vocabulary(entries);
  }

  private static void add(Map<String, Entry> entries, Triple triple) {
    String id = triple.getSubject().getURI().substring(ID.length());
    Entry entry =
        entries.computeIfAbsent(
            id, key -> new Entry(key, "", new ArrayList<>(), new LinkedHashMap<>()));
    String predicate = triple.getPredicate().getURI();
    String local =
        predicate.substring(Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1);
    Node object = triple.getObject();
    if (object.isLiteral() && (!object.getLiteralLanguage().isEmpty() || local.equals("acronym"))) {
      entry
          .labels()
          .add(
              new Label(
                  object.getLiteralLexicalForm(),
                  org.solferino.document.Lang.of(
                      object.getLiteralLanguage().isEmpty() ? "und" : object.getLiteralLanguage()),
                  local));
    } else if (object.isLiteral()) {
      entry
          .properties()
          .computeIfAbsent(local, p -> new ArrayList<>())
          .add(object.getLiteralLexicalForm());
    } else if (object.isURI()) {
      String value = object.getURI();
      value =
          value.startsWith(ID)
              ? value.substring(ID.length())
              : value.startsWith(IHL) ? value.substring(IHL.length()) : value;
      entry.properties().computeIfAbsent(local, p -> new ArrayList<>()).add(value);
    }
  }

  Iterable<Entry> entries() {
    return entries.values();
  }

  public boolean has(String id) {
    return entries.containsKey(id);
  }

  /**
   * The first value of a property by its local name: a literal's text, a thing's path, a term's
   * name.
   */
  public Optional<String> value(String id, String property) {
    return values(id, property).stream().findFirst();
  }

  /** All values of a property, sorted. */
  public List<String> values(String id, String property) {
    Entry entry = entries.get(id);
    return entry == null
        ? List.of()
        : entry.properties().getOrDefault(property, List.of()).stream().sorted().toList();
  }

  /** The label shown for a thing in a language. */
  public Optional<String> label(String id, org.solferino.document.Lang lang) {
    Entry entry = entries.get(id);
    return entry == null
        ? Optional.empty()
        : entry.labels().stream()
            .filter(
                l ->
                    l.lang() == lang
                        && (l.property().equals("label") || l.property().equals("prefLabel")))
            .map(Label::text)
            .findFirst();
  }

  /** All names of a thing in a language, those that are only recognised included. */
  public List<String> names(String id, org.solferino.document.Lang lang) {
    Entry entry = entries.get(id);
    return entry == null
        ? List.of()
        : entry.labels().stream().filter(l -> l.lang() == lang).map(Label::text).toList();
  }

  /** Things with this value of a property, sorted by path. */
  public List<String> having(String property, String value) {
    return byValue.getOrDefault(property + " " + value, List.of());
  }
}
