package org.solferino.correction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Delta;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.solferino.rdf.Dump;
import org.solferino.rdf.Hash;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.OntologyFiles;
import org.solferino.rdf.Vocab;
import org.solferino.store.Graphs;

/**
 * Applies a folder's corrections to what was extracted. Each is judged against what was extracted,
 * none against another's outcome; then all retractions are made, and then all assertions. So the
 * order of files and of statements does not show.
 */
public final class Corrections {
  /**
   * What has come of a folder.
   *
   * @param applied how many corrections
   * @param problems a message each: a file that is left out, a correction that no longer applies
   */
  public record Outcome(int applied, List<String> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /** A correction and the graph in which it is made. */
  private record Placed(Correction correction, Node graph) {}

  private final DatasetGraph dataset;
  private final Graph union;
  private final Iris iris;
  private final Ontology ontology = Ontology.standard();
  private final Shapes shapes = Shapes.parse(OntologyFiles.shapes());
  private final List<String> problems = new ArrayList<>();
  private final Map<Correction, String> stale = new LinkedHashMap<>();

  private Corrections(Graphs graphs, Iris iris) {
    this.dataset = graphs.dataset();
    this.union = graphs.union();
    this.iris = iris;
  }

  /** The files that {@link #apply} reads: Turtle and TriG, by name. */
  public static List<Path> files(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      files.addAll(CorrectionFile.in(folder));
    }
    files.sort(Comparator.comparing(p -> p.getFileName().toString()));
    return files;
  }

  /**
   * Applies all corrections of some folders that are sound and still apply.
   *
   * @throws IOException where a folder cannot be listed
   */
  public static Outcome apply(List<Path> folders, Graphs graphs, Iris iris) throws IOException {
    List<Path> files = files(folders);
    if (files.isEmpty()) {
      return new Outcome(0, List.of());
    }
    Corrections corrections = new Corrections(graphs, iris);
    return corrections.dataset.calculateWrite(() -> corrections.apply(files));
  }

  private Outcome apply(List<Path> files) {
    CorrectionFile reader = new CorrectionFile(iris, shapes);
    List<Placed> accepted = new ArrayList<>();
    Map<Node, String> names = new HashMap<>();
    for (Path file : files) {
      try {
        accepted.addAll(judge(reader.read(file), names));
      } catch (CorrectionFile.Unsound e) {
        problems.add("corrections: " + e.getMessage() + "; the file is left out");
      }
    }
    accepted.sort(Comparator.comparing(placed -> placed.correction().iri().toString()));
    retract(accepted);
    accepted.forEach(this::make);
    stale.forEach(this::issue);
    return new Outcome(accepted.size(), problems);
  }

  /** Those of a file's corrections that apply, or none where one of them would do harm. */
  private List<Placed> judge(List<Correction> file, Map<Node, String> names)
      throws CorrectionFile.Unsound {
    List<Placed> applying = new ArrayList<>();
    Map<Correction, String> past = new LinkedHashMap<>();
    for (Correction correction : file) {
      String other = names.get(correction.iri());
      if (other != null) {
        throw new CorrectionFile.Unsound(
            correction.place() + ": stands in " + other + " too; rename one");
      }
      List<Node> graphs = graphs(correction.document());
      Node graph =
          graphs.stream()
              .filter(g -> correction.retracts().stream().allMatch(facts(g)::contains))
              .findFirst()
              .orElse(graphs.isEmpty() ? null : graphs.get(0));
      Optional<String> reason = pastReason(correction, graph);
      if (reason.isPresent()) {
        past.put(correction, reason.get());
      } else {
        harmless(correction, graph);
        applying.add(new Placed(correction, graph));
      }
    }
    file.forEach(c -> names.put(c.iri(), c.file()));
    past.forEach(
        (correction, reason) -> {
          problems.add(
              "corrections: "
                  + correction.place()
                  + ": no longer applies: "
                  + reason
                  + "; remove it or bring it up to date");
          stale.put(correction, reason);
        });
    return applying;
  }

  private List<Node> graphs(Node document) {
    Set<Node> graphs = new TreeSet<>(Comparator.comparing(Node::toString));
    dataset
        .find(Node.ANY, Node.ANY, Vocab.ihl("graphOf"), document)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                graphs.add(quad.getGraph());
              }
            });
    return List.copyOf(graphs);
  }

  private Graph facts(Node graph) {
    return dataset.getGraph(graph);
  }

  private Graph evidence(Node graph) {
    return dataset.getGraph(iris.evidenceGraph(graph));
  }

  /** Why a correction does not apply to what was extracted. */
  private Optional<String> pastReason(Correction correction, Node graph) {
    if (graph == null) {
      return Optional.of(
          "the document " + CorrectionFile.name(correction.document()) + " is not in this build");
    }
    Graph facts = facts(graph);
    for (Triple triple : correction.retracts()) {
      if (!facts.contains(triple)) {
        return Optional.of("retracts a statement that is not there, " + text(triple));
      }
      for (Triple cause : Removal.causes(triple, facts, ontology)) {
        if (!correction.retracts().contains(cause)) {
          return Optional.of(
              "retracts "
                  + text(triple)
                  + ", which follows from "
                  + text(cause)
                  + "; retract that");
        }
      }
    }
    for (Triple triple : correction.asserts()) {
      if (facts.contains(triple) && !correction.retracts().contains(triple)) {
        return Optional.of("asserts a statement that is there already, " + text(triple));
      }
    }
    return Optional.empty();
  }

  /** Refuses a correction after which the data would break a shape that they keep now. */
  private void harmless(Correction correction, Node graph) throws CorrectionFile.Unsound {
    Removal removal = Removal.of(correction.retracts(), facts(graph), evidence(graph), ontology);
    Delta after = new Delta(union);
    for (Triple triple : removal.facts()) {
      if (!elsewhere(triple, graph)) {
        after.delete(triple);
      }
    }
    Set<Node> subjects = new LinkedHashSet<>();
    for (Triple triple : correction.asserts()) {
      ontology.closure(triple).forEach(after::add);
      subjects.add(triple.getSubject());
    }
    correction.retracts().forEach(triple -> subjects.add(triple.getSubject()));
    for (Node subject : subjects) {
      Set<String> broken = broken(after, subject);
      broken.removeAll(broken(union, subject));
      if (!broken.isEmpty()) {
        throw new CorrectionFile.Unsound(
            correction.place()
                + ": "
                + CorrectionFile.name(subject)
                + " would break a shape: "
                + String.join("; ", broken)
                + "; mend it");
      }
    }
  }

  private boolean elsewhere(Triple triple, Node graph) {
    var quads =
        dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    while (quads.hasNext()) {
      if (!quads.next().getGraph().equals(graph)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> broken(Graph data, Node subject) {
    Set<String> messages = new TreeSet<>();
    ShaclValidator.get()
        .validate(shapes, data, subject)
        .getEntries()
        .forEach(
            entry ->
                messages.add(
                    (entry.resultPath() == null ? "" : entry.resultPath() + ": ")
                        + entry.message()));
    return messages;
  }

  private void retract(List<Placed> accepted) {
    Map<String, Set<Triple>> retracted = new TreeMap<>();
    for (Placed placed : accepted) {
      retracted
          .computeIfAbsent(placed.graph().getURI(), g -> new LinkedHashSet<>())
          .addAll(placed.correction().retracts());
    }
    retracted.forEach(
        (name, triples) -> {
          Node graph = NodeFactory.createURI(name);
          Removal removal = Removal.of(triples, facts(graph), evidence(graph), ontology);
          removal.facts().forEach(t -> dataset.delete(Quad.create(graph, t)));
          Node words = iris.evidenceGraph(graph);
          removal.evidence().forEach(t -> dataset.delete(Quad.create(words, t)));
        });
  }

  private void make(Placed placed) {
    Correction correction = placed.correction();
    for (Triple triple : correction.asserts()) {
      ontology.closure(triple).forEach(t -> dataset.add(Quad.create(placed.graph(), t)));
      reify(triple, placed);
    }
    for (Triple triple : correction.record()) {
      ontology.closure(triple).forEach(t -> dataset.add(Quad.create(iris.correctionsGraph(), t)));
    }
  }

  private void reify(Triple triple, Placed placed) {
    Correction correction = placed.correction();
    Node words = iris.evidenceGraph(placed.graph());
    Node reifier =
        iris.thing("evidence/correction/" + Hash.of(correction.iri() + " " + text(triple)));
    ontology.closure(triple).stream()
        .filter(t -> t.equals(triple) || t.getPredicate().getURI().startsWith(Vocab.IHL))
        .forEach(t -> dataset.add(words, reifier, Vocab.REIFIES, NodeFactory.createTripleTerm(t)));
    dataset.add(
        words, reifier, Vocab.ihl("extractor"), NodeFactory.createLiteralString("correction"));
    correction
        .reasons()
        .forEach(
            reason ->
                dataset.add(
                    words,
                    reifier,
                    Vocab.ihl("inferred"),
                    NodeFactory.createLiteralString(reason.getLiteralLexicalForm())));
    dataset.add(words, reifier, Vocab.term("prov:wasDerivedFrom"), correction.iri());
  }

  /** A correction that no longer applies is an issue of the build. */
  private void issue(Correction correction, String reason) {
    Node node = iris.thing("issue/correction/" + Hash.of(correction.iri() + " " + reason));
    Map<Node, Node> values = new LinkedHashMap<>();
    values.put(Vocab.TYPE, Vocab.ihl("Issue"));
    values.put(Vocab.ihl("issueKind"), NodeFactory.createLiteralString("stale-correction"));
    values.put(Vocab.ihl("severity"), NodeFactory.createLiteralString("warning"));
    values.put(Vocab.LABEL, NodeFactory.createLiteralLang("stale correction", "en"));
    values.put(Vocab.COMMENT, NodeFactory.createLiteralLang("no longer applies: " + reason, "en"));
    values.put(Vocab.ihl("relates"), correction.iri());
    values.forEach(
        (property, value) ->
            ontology
                .closure(Triple.create(node, property, value))
                .forEach(t -> dataset.add(Quad.create(iris.correctionsGraph(), t))));
  }

  private static String text(Triple triple) {
    return Dump.string(triple.getSubject())
        + " "
        + Dump.string(triple.getPredicate())
        + " "
        + Dump.string(triple.getObject());
  }
}
