package org.solferino.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.solferino.store.Graphs;
import org.solferino.store.UnusableData;

/** All that came of comparing a build with gold. */
public final class Evaluation {
  private static final String FILE_NAME = "https://w3id.org/solferino/ontology#fileName";
  private static final Node GOLD =
      NodeFactory.createURI("https://w3id.org/solferino/gold/expected");

  /** How a group of documents came out: all rows together, and the mean over categories. */
  public record Group(int documents, Score score, double macroF1) {}

  private final List<Outcome> outcomes;

  private Evaluation(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  /**
   * Compares a build with gold, category by category.
   *
   * @param wanted the categories to look at; all where empty
   * @throws UnusableData where the build does not tell the documents apart
   */
  public static Evaluation of(List<Gold> golds, Graphs built, Set<String> wanted)
      throws UnusableData {
    DatasetGraph quads = built.dataset();
    Map<String, Node> graphs = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    quads.begin(org.apache.jena.query.ReadWrite.READ);
    try {
      Graph background = GraphFactory.createDefaultGraph();
      for (String name : List.of("graph/reference", "graph/ontology")) {
        quads
            .find(NodeFactory.createURI("https://w3id.org/solferino/" + name), null, null, null)
            .forEachRemaining(quad -> background.add(quad.asTriple()));
      }
      for (Gold gold : golds) {
        View system = system(gold, quads, graphs, background);
        View expected = gold(gold.facts(), background);
        View tolerated = gold(gold.tolerated(), background);
        for (Category category : Category.all()) {
          if (gold.categories().contains(category.name())
              && (wanted.isEmpty() || wanted.contains(category.name()))) {
            outcomes.add(compare(gold, category, expected, tolerated, system));
          }
        }
      }
    } finally {
      quads.end();
    }
    return new Evaluation(outcomes);
  }

  private static View gold(Graph facts, Graph background) {
    return View.of(GOLD, facts, GraphFactory.createDefaultGraph(), background);
  }

  /** The document's own graph; an empty one where the document could not be read. */
  private static View system(
      Gold gold, DatasetGraph quads, Map<String, Node> taken, Graph background)
      throws UnusableData {
    Node name = NodeFactory.createLiteralString(gold.fileName());
    List<Node> graphs = new ArrayList<>();
    quads
        .find(Node.ANY, Node.ANY, NodeFactory.createURI(FILE_NAME), name)
        .forEachRemaining(
            quad -> {
              // Provenance names the file too.
              if (quad.getGraph().toString().contains("/graph/document/")) {
                graphs.add(quad.getGraph());
              }
            });
    if (graphs.isEmpty()) {
      Graph none = GraphFactory.createDefaultGraph();
      return View.of(GOLD, none, none, background);
    }
    Node graph = graphs.get(0);
    if (graphs.size() > 1 || taken.putIfAbsent(gold.fileName(), graph) != null) {
      throw new UnusableData(
          gold.file() + ": more than one document is named " + gold.fileName() + "; rename one");
    }
    return View.of(
        graph,
        copy(quads, graph),
        copy(
            quads,
            NodeFactory.createURI(graph.getURI().replace("/graph/document/", "/graph/evidence/"))),
        background);
  }

  private static Graph copy(DatasetGraph quads, Node name) {
    return View.copy(quads.getGraph(name));
  }

  private static Outcome compare(
      Gold gold, Category category, View expected, View tolerated, View system) {
    Map<Row, Set<String>> found = category.rows(system);
    TreeSet<Row> missing = new TreeSet<>(category.rows(expected).keySet());
    TreeSet<Row> right = new TreeSet<>(found.keySet());
    right.retainAll(missing);
    missing.removeAll(right);
    TreeSet<Row> extra = new TreeSet<>(found.keySet());
    extra.removeAll(right);
    Set<Row> allowed = category.rows(tolerated).keySet();
    extra.removeAll(allowed);
    missing.removeAll(allowed);
    return new Outcome(gold, category.name(), right, missing, extra, found);
  }

  /** The names of all categories. */
  public static List<String> categories() {
    return Category.names();
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  /** By category, in the order of the categories. */
  public Map<String, Score> byCategory() {
    return byCategory(outcomes);
  }

  private static Map<String, Score> byCategory(Collection<Outcome> outcomes) {
    Map<String, Score> all = new LinkedHashMap<>();
    for (String name : Category.names()) {
      outcomes.stream()
          .filter(outcome -> outcome.category().equals(name))
          .map(Outcome::score)
          .reduce(Score::plus)
          .ifPresent(score -> all.put(name, score));
    }
    return all;
  }

  /**
   * The mean of the categories' F1; a category in which nothing is expected and nothing was found
   * tells nothing and is left out.
   */
  public double macroF1() {
    return macroF1(outcomes);
  }

  private static double macroF1(Collection<Outcome> outcomes) {
    return byCategory(outcomes).values().stream()
        .filter(score -> score.expected() + score.found() > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(1);
  }

  /** By the extractor that a found row is owed to: how many are right and how many extra. */
  public SortedMap<String, Score> byExtractor() {
    SortedMap<String, Score> all = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      outcome
          .owed()
          .forEach(
              (row, extractors) -> {
                Score one =
                    new Score(
                        outcome.right().contains(row) ? 1 : 0,
                        0,
                        outcome.extra().contains(row) ? 1 : 0);
                Set<String> names = extractors.isEmpty() ? Set.of("(no evidence)") : extractors;
                names.forEach(name -> all.merge(name, one, Score::plus));
              });
    }
    return all;
  }

  /** By the documents' working language. */
  public SortedMap<String, Group> byLanguage() {
    return by(Gold::language);
  }

  /** By the documents' kind. */
  public SortedMap<String, Group> byKind() {
    return by(Gold::kind);
  }

  private SortedMap<String, Group> by(Function<Gold, String> of) {
    SortedMap<String, List<Outcome>> parts = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      parts.computeIfAbsent(of.apply(outcome.gold()), k -> new ArrayList<>()).add(outcome);
    }
    SortedMap<String, Group> groups = new TreeMap<>();
    parts.forEach(
        (name, part) ->
            groups.put(
                name,
                new Group(
                    (int) part.stream().map(o -> o.gold().file()).distinct().count(),
                    part.stream().map(Outcome::score).reduce(Score.NONE, Score::plus),
                    macroF1(part))));
    return groups;
  }
}
