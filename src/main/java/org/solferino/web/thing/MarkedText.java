package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.solferino.rdf.Vocab;

/** A document's whole text in pieces: those that a fact rests on lead to what they say. */
final class MarkedText {
  private static final int MOST_TITLES = 4;

  /** Properties whose words are whole passages, or nothing but a number before them. */
  private static final Set<Node> UNMARKED =
      Set.of(Vocab.ihl("text"), Vocab.ihl("number"), Vocab.ihl("sourceNumber"));

  private final View view;
  private final DocumentText text;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Integer> anchors = new HashSet<>();

  private record Mark(int begin, int end, Node target, String title) {}

  MarkedText(View view, Node document) {
    this.view = view;
    this.text = view.facts().textOf(document);
    for (Node graph : view.facts().subjects("graphOf", document)) {
      Node evidence =
          org.apache.jena.graph.NodeFactory.createURI(
              graph.toString().replace("/graph/document/", "/graph/evidence/"));
      view.facts()
          .dataset()
          .find(evidence, Node.ANY, Vocab.ihl("begin"), Node.ANY)
          .forEachRemaining(q -> mark(q.getSubject()));
    }
    marks.sort(
        Comparator.comparingInt(Mark::begin)
            .thenComparingInt(Mark::end)
            .thenComparing(m -> m.target().toString())
            .thenComparing(Mark::title));
  }

  private void mark(Node reifier) {
    Facts facts = view.facts();
    int begin = Facts.integer(facts.text(reifier, "begin"));
    int end = Facts.integer(facts.text(reifier, "end"));
    anchors.add(begin);
    for (Node term : facts.objects(reifier, "rdf:reifies")) {
      Triple fact = term.isTripleTerm() ? term.getTriple() : null;
      if (fact != null && !UNMARKED.contains(fact.getPredicate()) && end > begin) {
        boolean leads =
            fact.getObject().isURI() && view.site().href(fact.getObject()).startsWith("/id/");
        Node target = leads ? fact.getObject() : fact.getSubject();
        String title =
            view.names().label(fact.getPredicate(), view.language())
                + ": "
                + view.value(fact.getPredicate(), fact.getObject()).get("text");
        marks.add(new Mark(begin, end, target, title));
      }
    }
  }

  /** Pieces in order, each under the shortest mark that covers it; empty where there is no text. */
  List<Map<String, Object>> segments() {
    if (text.length() == 0) {
      return List.of();
    }
    TreeSet<Integer> cuts = new TreeSet<>(anchors);
    cuts.add(0);
    cuts.add(text.length());
    for (Mark mark : marks) {
      cuts.add(mark.begin());
      cuts.add(mark.end());
    }
    List<Map<String, Object>> segments = new ArrayList<>();
    PriorityQueue<Mark> open =
        new PriorityQueue<>(Comparator.comparingInt((Mark m) -> m.end() - m.begin()));
    int next = 0;
    List<Integer> places = List.copyOf(cuts.headSet(text.length(), true));
    for (int i = 0; i + 1 < places.size(); i++) {
      int begin = places.get(i);
      while (next < marks.size() && marks.get(next).begin() <= begin) {
        open.add(marks.get(next++));
      }
      open.removeIf(mark -> mark.end() <= begin);
      segments.add(segment(begin, places.get(i + 1), open));
    }
    return segments;
  }

  private Map<String, Object> segment(int begin, int end, PriorityQueue<Mark> open) {
    Mark shortest = open.peek();
    Set<String> titles = new LinkedHashSet<>();
    if (shortest != null) {
      open.stream()
          .filter(m -> m.begin() == shortest.begin() && m.end() == shortest.end())
          .sorted(Comparator.comparing(Mark::title))
          .limit(MOST_TITLES)
          .forEach(m -> titles.add(m.title()));
    }
    return View.map(
        "text",
        // Lines of sources taken from pages often stand apart by empty ones.
        text.slice(begin, end).replaceAll("\\n[ \\t\\r]*+(?=\\n)", ""),
        "id",
        anchors.contains(begin) ? "c" + begin : "",
        "href",
        shortest == null ? "" : view.site().href(shortest.target()),
        "title",
        String.join("; ", titles));
  }
}
