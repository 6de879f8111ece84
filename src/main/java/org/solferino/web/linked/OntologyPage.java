package org.solferino.web.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Page;
import org.solferino.web.site.Row;
import org.solferino.web.site.Site;

/** The ontology's documentation, made from the ontology itself. */
final class OntologyPage {
  private final Graph graph = Ontology.standard().graph();
  private final Map<Node, String> uses = new HashMap<>();
  private final Site site;
  private final String language;

  private OntologyPage(Site site, String language) {
    this.site = site;
    this.language = language;
    for (String query : List.of("uses-of-classes", "uses-of-properties")) {
      for (Row row : site.rows().ask(query)) {
        uses.put(row.node("term"), row.text("count"));
      }
    }
  }

  static Page page(Site site, String language) {
    OntologyPage page = new OntologyPage(site, language);
    String title = site.messages().word(language, "ontology.title");
    List<Map<String, Object>> groups = page.properties();
    return Page.of(
            title,
            "ontology",
            Map.of(
                "heading",
                title,
                "namespace",
                Vocab.IHL,
                "classes",
                page.tree(page.tops()),
                "details",
                page.classes().stream().map(page::term).toList(),
                "groups",
                groups,
                "individuals",
                page.individuals()))
        .with("thing.css");
  }

  private List<Node> terms(Node type) {
    TreeSet<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    graph
        .find(Node.ANY, Vocab.TYPE, type)
        .filterKeep(t -> t.getSubject().toString().startsWith(Vocab.IHL))
        .forEach(t -> found.add(t.getSubject()));
    return List.copyOf(found);
  }

  private List<Node> classes() {
    return terms(OWL.Class.asNode());
  }

  private List<Node> tops() {
    return classes().stream()
        .filter(c -> above(c).stream().noneMatch(a -> a.toString().startsWith(Vocab.IHL)))
        .toList();
  }

  private List<Node> above(Node term) {
    return graph
        .find(term, RDFS.subClassOf.asNode(), Node.ANY)
        .mapWith(t -> t.getObject())
        .toList();
  }

  private List<Map<String, Object>> tree(List<Node> classes) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Node type : classes) {
      List<Node> below = classes().stream().filter(c -> above(c).contains(type)).toList();
      rows.add(
          Map.of(
              "local", local(type),
              "text", site.labels().of(type, language),
              "below", tree(below),
              "hasBelow", !below.isEmpty()));
    }
    return rows;
  }

  private List<Map<String, Object>> individuals() {
    return terms(OWL.NamedIndividual.asNode()).stream().map(this::term).toList();
  }

  /** Properties under the class that they are said of first; a group without a name at the end. */
  private List<Map<String, Object>> properties() {
    TreeMap<String, List<Map<String, Object>>> groups = new TreeMap<>();
    TreeSet<Node> all = new TreeSet<>(NodeCmp::compareRDFTerms);
    all.addAll(terms(Vocab.term("rdf:Property")));
    for (Node property : all) {
      List<Node> domains = new ArrayList<>(values(property, RDFS.domain.asNode()));
      domains.addAll(values(property, Vocab.term("schema:domainIncludes")));
      domains.sort(NodeCmp::compareRDFTerms);
      String domain = domains.isEmpty() ? "~" : local(domains.get(0));
      groups.computeIfAbsent(domain, d -> new ArrayList<>()).add(term(property));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    groups.forEach(
        (domain, terms) ->
            rows.add(
                Map.of(
                    "domain",
                    domain.equals("~")
                        ? site.messages().word(language, "ontology.any")
                        : site.labels().of(Vocab.ihl(domain), language),
                    "terms",
                    terms)));
    return rows;
  }

  private List<Node> values(Node term, Node property) {
    return graph.find(term, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private Map<String, Object> term(Node term) {
    Node comment = values(term, RDFS.comment.asNode()).stream().findFirst().orElse(null);
    List<Node> wider = new ArrayList<>(above(term));
    wider.addAll(values(term, RDFS.subPropertyOf.asNode()));
    List<Node> same = new ArrayList<>(values(term, SKOS.closeMatch.asNode()));
    same.addAll(values(term, RDFS.seeAlso.asNode()));
    List<Node> ranges = new ArrayList<>(values(term, RDFS.range.asNode()));
    ranges.addAll(values(term, Vocab.term("schema:rangeIncludes")));
    Map<String, Object> row = new HashMap<>();
    row.put("local", local(term));
    row.put("text", site.labels().of(term, language));
    row.put("comment", comment == null ? "" : comment.getLiteralLexicalForm());
    row.put(
        "commentLang",
        comment == null || comment.getLiteralLanguage().equals(language)
            ? ""
            : comment.getLiteralLanguage());
    row.put("wider", links(wider));
    row.put("hasWider", !wider.isEmpty());
    row.put("matches", links(same));
    row.put("hasMatches", !same.isEmpty());
    row.put("ranges", links(ranges));
    row.put("hasRanges", !ranges.isEmpty());
    row.put("uses", uses.getOrDefault(term, "0"));
    return row;
  }

  private List<Map<String, Object>> links(List<Node> nodes) {
    return nodes.stream()
        .filter(Node::isURI)
        .sorted(NodeCmp::compareRDFTerms)
        .map(n -> Map.<String, Object>of("href", site.href(n), "text", shorten(n.getURI())))
        .toList();
  }

  private static String shorten(String uri) {
    for (Map.Entry<String, String> prefix : Vocab.PREFIXES.entrySet()) {
      if (uri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + uri.substring(prefix.getValue().length());
      }
    }
    return uri;
  }

  private static String local(Node term) {
    return term.getURI().substring(term.getURI().indexOf('#') + 1);
  }
}
