package org.solferino.web.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.solferino.rdf.Vocab;
import org.solferino.web.search.TextSearch.Hit;
import org.solferino.web.site.Site;

/** What is known of what was found: its kind, where it stands, its process and year. */
final class Facts {
  private final Site site;
  private final String language;
  private final Graph union;
  private final DatasetGraph dataset;
  private final Map<Node, Map<String, String>> processes = new HashMap<>();

  Facts(Site site, String language) {
    this.site = site;
    this.language = language;
    this.dataset = site.graphs().dataset();
    this.union = site.graphs().union();
  }

  Found of(Hit hit) {
    Node thing = hit.thing();
    Node document = object(thing, Vocab.ihl("document"));
    Node type = type(thing);
    Map<String, Map<String, String>> facets = new HashMap<>();
    if (type != null) {
      facets.put("kind", Map.of(local(type), name(type, language)));
    }
    if (!hit.lang().isEmpty()) {
      facets.put("language", Map.of(hit.lang(), hit.lang()));
    }
    Node source = document == null ? thing : document;
    facets.put("process", processes(thing, source));
    String year = year(thing, source);
    if (!year.isEmpty()) {
      facets.put("year", Map.of(year, year));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("href", site.href(thing));
    model.put("label", label(thing, document));
    model.put("kind", type == null ? "" : name(type, language));
    model.put("snippet", Snippet.html(hit.marked()));
    model.put("lang", hit.lang());
    return new Found(model, facets);
  }

  /** A passage is named by its document and number. */
  private String label(Node thing, Node document) {
    if (document == null) {
      return site.labels().of(thing, language);
    }
    Node number = object(thing, Vocab.ihl("number"));
    String title = site.labels().of(document, language);
    return number == null ? title : title + ", " + number.getLiteralLexicalForm();
  }

  private Map<String, String> processes(Node thing, Node source) {
    Node own = object(thing, Vocab.ihl("process"));
    if (own != null) {
      return Map.of(path(own), site.labels().of(own, language));
    }
    return processes.computeIfAbsent(source, this::stated);
  }

  /** The processes of the meetings that a document states. */
  private Map<String, String> stated(Node document) {
    Map<String, String> found = new TreeMap<>();
    dataset
        .find(Node.ANY, Node.ANY, Vocab.ihl("graphOf"), document)
        .forEachRemaining(
            quad ->
                dataset
                    .find(quad.getSubject(), Node.ANY, Vocab.ihl("process"), Node.ANY)
                    .forEachRemaining(
                        p ->
                            found.put(
                                path(p.getObject()), site.labels().of(p.getObject(), language))));
    return found;
  }

  private String year(Node thing, Node source) {
    for (Node date :
        new Node[] {
          object(thing, Vocab.ihl("startDate")),
          object(thing, DCTerms.date.asNode()),
          object(source, DCTerms.date.asNode())
        }) {
      if (date != null && date.isLiteral() && date.getLiteralLexicalForm().length() >= 4) {
        return date.getLiteralLexicalForm().substring(0, 4);
      }
    }
    return "";
  }

  /** Our most special class of a thing, else any class, or null. */
  private Node type(Node thing) {
    List<Node> types =
        union.find(thing, RDF.type.asNode(), Node.ANY).toList().stream()
            .map(t -> t.getObject())
            .filter(t -> t.isURI() && t.getURI().startsWith(Vocab.IHL))
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
    for (Node type : types) {
      boolean general =
          types.stream()
              .anyMatch(t -> !t.equals(type) && union.contains(t, RDFS.subClassOf.asNode(), type));
      if (!general) {
        return type;
      }
    }
    return types.isEmpty() ? object(thing, RDF.type.asNode()) : types.get(0);
  }

  private Node object(Node subject, Node property) {
    List<Node> objects =
        union.find(subject, property, Node.ANY).toList().stream()
            .map(t -> t.getObject())
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    return objects.isEmpty() ? null : objects.get(0);
  }

  private String path(Node thing) {
    String start = site.base() + "id/";
    return thing.toString().startsWith(start)
        ? thing.toString().substring(start.length())
        : thing.toString();
  }

  /** The graph has no label of SKOS's own classes in Chinese; the site's messages have. */
  private String name(Node type, String of) {
    String key = "term.skos." + local(type);
    String word = type.getURI().startsWith(SKOS.uri) ? site.messages().word(of, key) : key;
    return word.equals(key) ? site.labels().of(type, of) : word;
  }

  private static String local(Node type) {
    return type.getURI().substring(type.getURI().indexOf('#') + 1);
  }
}
