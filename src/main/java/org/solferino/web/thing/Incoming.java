package org.solferino.web.thing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.solferino.web.site.Rows;

/** What leads to a thing: rows of a table, a property each. */
final class Incoming {
  private Incoming() {}

  static List<Map<String, Object>> rows(View view, List<Triple> triples) {
    TreeMap<Node, List<Node>> bySubject = new TreeMap<>(NodeCmp::compareRDFTerms);
    for (Triple t : triples) {
      bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t.getPredicate());
    }
    TreeMap<Node, List<Node>> byProperty = new TreeMap<>(NodeCmp::compareRDFTerms);
    bySubject.forEach(
        (subject, properties) ->
            Kinds.mostSpecial(properties, RDFS.subPropertyOf.asNode())
                .forEach(p -> byProperty.computeIfAbsent(p, k -> new ArrayList<>()).add(subject)));
    List<Map<String, Object>> rows = new ArrayList<>();
    byProperty.forEach(
        (property, subjects) ->
            rows.add(
                View.map(
                    "label", view.names().label(property, view.language()),
                    "help", view.site().href(property),
                    "facts", view.links(subjects))));
    return rows;
  }

  /** The address of the query page with the query for all that leads to a thing. */
  static String query(Node thing) {
    String text = Rows.text("incoming").replace("?thing", NodeFmtLib.strNT(thing));
    return "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
