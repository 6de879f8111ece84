package org.solferino.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.solferino.store.UnusableData;

/**
 * What a person has written down about one document; docs/evaluation.md gives the format.
 *
 * @param file the file that states it
 * @param fileName of the document
 * @param kind of the document, a local name of the ontology
 * @param language the document's working language, a tag; "" where none is given
 * @param categories which the gold gives completely
 * @param facts that a build must state
 * @param tolerated facts that a build may state or not; empty where there is no such file
 */
public record Gold(
    Path file,
    String fileName,
    String kind,
    String language,
    Set<String> categories,
    Graph facts,
    Graph tolerated) {
  private static final String SUFFIX = ".expected.ttl";
  private static final String TOLERATED = ".tolerated.ttl";
  private static final String BASE = "https://w3id.org/solferino/gold/";
  private static final String IHL = "https://w3id.org/solferino/ontology#";
  private static final long LARGEST = 16L << 20;
  private static final int MOST_FILES = 10_000;

  /**
   * All gold under a folder, by path.
   *
   * @throws UnusableData where there is none, or a file of it cannot be read
   */
  public static List<Gold> under(Path folder) throws UnusableData {
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder, 32)) {
      files =
          below
              .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
              .sorted(Comparator.comparing(Path::toString))
              .limit(MOST_FILES + 1)
              .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnusableData(folder + ": the folder of gold cannot be listed; name another", e);
    }
    if (files.isEmpty()) {
      throw new UnusableData(
          folder + ": no gold in this folder; put {name}" + SUFFIX + " beside each document");
    }
    if (files.size() > MOST_FILES) {
      throw new UnusableData(folder + ": more than " + MOST_FILES + " files of gold; part them");
    }
    List<Gold> all = new java.util.ArrayList<>();
    for (Path file : files) {
      all.add(read(file));
    }
    return List.copyOf(all);
  }

  static Gold read(Path file) throws UnusableData {
    Graph facts = parse(file);
    List<Node> heads =
        facts.find(Node.ANY, RDF.type.asNode(), ihl("Gold")).mapWith(t -> t.getSubject()).toList();
    if (heads.size() != 1) {
      throw new UnusableData(
          file + ": " + heads.size() + " subjects of class ihl:Gold; state `<> a ihl:Gold` once");
    }
    Node head = heads.get(0);
    String kind = Cells.of("", one(file, facts, head, "documentKind", true));
    String fileName = Cells.of("", one(file, facts, head, "fileName", true));
    String language = Cells.of("", one(file, facts, head, "workingLanguage", false));
    Set<String> categories = new TreeSet<>();
    facts
        .find(head, ihl("category"), Node.ANY)
        .forEachRemaining(t -> categories.add(Cells.of("", t.getObject())));
    for (String category : categories) {
      if (!Category.names().contains(category)) {
        throw new UnusableData(
            file + ": no category \"" + category + "\"; known are " + Category.names());
      }
    }
    if (categories.isEmpty()) {
      throw new UnusableData(file + ": names no ihl:category; state which it gives completely");
    }
    String name = file.getFileName().toString();
    Path beside =
        file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + TOLERATED);
    Graph tolerated = Files.exists(beside) ? parse(beside) : GraphFactory.createDefaultGraph();
    // What is tolerated is read as gold is.
    tolerated.add(head, RDF.type.asNode(), ihl("Gold"));
    return new Gold(file, fileName, kind, language, categories, facts, tolerated);
  }

  private static Graph parse(Path file) throws UnusableData {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnusableData(
            file + ": larger than " + (LARGEST >> 20) + " MB; part the document");
      }
      RDFParser.fromString(Files.readString(file), Lang.TURTLE)
          .base(BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException | IOException e) {
      throw new UnusableData(
          file + ": not Turtle that can be read (" + e.getMessage() + "); mend it there", e);
    } catch (StackOverflowError e) {
      // The parser goes down a level for each bracket.
      throw new UnusableData(file + ": brackets nested too deep; write it flat", e);
    }
    return graph;
  }

  private static Node one(Path file, Graph facts, Node head, String property, boolean required)
      throws UnusableData {
    List<Node> values =
        facts.find(head, ihl(property), Node.ANY).mapWith(t -> t.getObject()).toList();
    if (values.size() > 1 || required && values.isEmpty()) {
      throw new UnusableData(
          file
              + ": "
              + values.size()
              + " values of ihl:"
              + property
              + (values.size() > 1
                  ? " ("
                      + values.stream()
                          .map(v -> Cells.of("", v))
                          .sorted()
                          .collect(Collectors.joining(", "))
                      + ")"
                  : "")
              + "; the head needs one");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private static Node ihl(String local) {
    return NodeFactory.createURI(IHL + local);
  }
}
