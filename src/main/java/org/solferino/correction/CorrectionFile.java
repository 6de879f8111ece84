package org.solferino.correction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.solferino.rdf.Dump;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Vocab;

/** Reads a file of corrections: Turtle or TriG from anyone, so bounded, and nothing is fetched. */
final class CorrectionFile {
  static final int MAX_BYTES = 1 << 20;
  static final int MAX_FILES = 1000;

  private static final Set<String> NAMESPACES = Set.copyOf(Vocab.PREFIXES.values());

  private final Iris iris;
  private final Shapes shapes;

  CorrectionFile(Iris iris, Shapes shapes) {
    this.iris = iris;
    this.shapes = shapes;
  }

  /** The files of a folder, sorted; none where there is no such folder. */
  static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(
              p -> p.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttl|trig)"))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(p -> p.getFileName().toString()))
          .limit(MAX_FILES)
          .toList();
    }
  }

  /**
   * All corrections of a file.
   *
   * @throws Unsound where anything in it is not right; the message names place and remedy
   */
  List<Correction> read(Path path) throws Unsound {
    String file = path.getFileName().toString();
    Graph graph = parse(path, file);
    for (Triple triple : sorted(graph)) {
      if (!graph.contains(triple.getSubject(), Vocab.TYPE, Vocab.ihl("Correction"))) {
        throw new Unsound(
            file
                + ": "
                + name(triple.getSubject())
                + ": no ihl:Correction; a file of corrections says nothing else");
      }
      if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
        throw new Unsound(file + ": a blank node; give it an IRI, such as <correction/my-name>");
      }
    }
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      throw new Unsound(
          file + ": " + name(entry.focusNode()) + ": " + entry.message() + "; mend it");
    }
    List<Correction> all = new ArrayList<>();
    for (Triple typed : sorted(graph)) {
      if (typed.getPredicate().equals(Vocab.TYPE)) {
        all.add(correction(file, typed.getSubject(), graph));
      }
    }
    if (all.isEmpty()) {
      throw new Unsound(file + ": holds no ihl:Correction; remove it or write one");
    }
    return all;
  }

  private Graph parse(Path path, String file) throws Unsound {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Unsound(file + ": over " + MAX_BYTES + " bytes; split it");
      }
      boolean trig = file.toLowerCase(Locale.ROOT).endsWith(".trig");
      RDFParser.source(new ByteArrayInputStream(bytes))
          .lang(trig ? Lang.TRIG : Lang.TURTLE)
          .base(Iris.DEFAULT_BASE + "id/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Moving(graph));
    } catch (RiotException e) {
      throw new Unsound(file + ": " + e.getMessage() + "; mend it", e);
    } catch (StackOverflowError e) {
      throw new Unsound(file + ": nested too deeply; write it flat", e);
    } catch (IOException e) {
      throw new Unsound(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    return graph;
  }

  /** Moves what was written under the usual base to the one of this build. */
  private final class Moving extends StreamRDFBase {
    private final Graph graph;

    Moving(Graph graph) {
      this.graph = graph;
    }

    @Override
    public void triple(Triple t) {
      graph.add(
          Triple.create(iris.move(t.getSubject()), t.getPredicate(), iris.move(t.getObject())));
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }
  }

  private Correction correction(String file, Node iri, Graph graph) throws Unsound {
    if (!iris.isThing(iri)) {
      throw new Unsound(
          file + ": " + name(iri) + ": not under " + iris.base() + "id/; name it <correction/…>");
    }
    List<Triple> record = sorted(graph).stream().filter(t -> t.getSubject().equals(iri)).toList();
    return new Correction(
        file,
        iri,
        objects(record, Vocab.ihl("corrects")).get(0),
        statements(file, iri, objects(record, Vocab.ihl("asserts"))),
        statements(file, iri, objects(record, Vocab.ihl("retracts"))),
        objects(record, Vocab.COMMENT),
        record);
  }

  private static List<Node> objects(List<Triple> record, Node property) {
    return record.stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  private Set<Triple> statements(String file, Node iri, List<Node> terms) throws Unsound {
    Set<Triple> statements = new LinkedHashSet<>();
    for (Node term : terms) {
      String place = file + ": " + name(iri) + ": " + name(term) + ": ";
      if (!term.isTripleTerm()) {
        throw new Unsound(place + "no triple term; write <<( s p o )>>");
      }
      Triple triple = term.getTriple();
      Node object = triple.getObject();
      if (!iris.isThing(triple.getSubject()) || !(object.isURI() || object.isLiteral())) {
        throw new Unsound(
            place + "must state an IRI or a literal of a thing under " + iris.base() + "id/");
      }
      if (object.isLiteral()
          && !object.getLiteralDatatype().isValid(object.getLiteralLexicalForm())) {
        throw new Unsound(place + "the value is not of its datatype; mend it");
      }
      Node property = triple.getPredicate();
      if (NAMESPACES.stream().noneMatch(property.getURI()::startsWith)
          || !Ontology.standard().declares(property)
          || !Ontology.standard().declares(object)) {
        throw new Unsound(place + "a term that the ontology does not know; see ontology/ihl.ttl");
      }
      statements.add(triple);
    }
    return statements;
  }

  private static List<Triple> sorted(Graph graph) {
    return graph.find().toList().stream()
        .sorted(
            Comparator.comparing((Triple t) -> name(t.getSubject()))
                .thenComparing(t -> name(t.getPredicate()))
                .thenComparing(t -> name(t.getObject())))
        .toList();
  }

  /** A node as messages show it; long ones are cut. */
  static String name(Node node) {
    String text = Dump.string(node);
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }

  /** A file that is left out. */
  static final class Unsound extends Exception {
    private static final long serialVersionUID = 1L;

    Unsound(String message) {
      super(message);
    }

    Unsound(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
