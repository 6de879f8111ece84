package org.solferino.rdf;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Makes IRIs of things and graphs: deterministic, readable, stable. */
public final class Iris {
  /** Where the data lives unless a setting says otherwise; always ends in a slash. */
  public static final String DEFAULT_BASE = "https://w3id.org/solferino/";

  private final String base;

  public Iris() {
    this(DEFAULT_BASE);
  }

  public Iris(String base) {
    this.base = base.endsWith("/") ? base : base + "/";
  }

  public String base() {
    return base;
  }

  /** The thing that a path behind {@code id/} names. */
  public Node thing(String path) {
    return iri("id/" + path);
  }

  /** The graph of what the document with this key states. */
  public Node documentGraph(String key) {
    return iri("graph/document/" + key);
  }

  /** The graph of the words that these statements rest on. */
  public Node evidenceGraph(String key) {
    return iri("graph/evidence/" + key);
  }

  public Node referenceGraph() {
    return iri("graph/reference");
  }

  /** The graph of the corrections that have been applied. */
  public Node correctionsGraph() {
    return iri("graph/corrections");
  }

  /** The evidence graph that goes with a document's graph. */
  public Node evidenceGraph(Node documentGraph) {
    String start = base + "graph/document/";
    return NodeFactory.createURI(
        base + "graph/evidence/" + documentGraph.getURI().substring(start.length()));
  }

  /** Whether the IRI is one of a thing under this base. */
  public boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "id/");
  }

  public Node ontologyGraph() {
    return iri("graph/ontology");
  }

  /** The graph of how builds were made and where documents came from. */
  public Node provenanceGraph() {
    return iri("graph/provenance");
  }

  /** Whether a graph holds facts: a document's, the vocabularies', the ontology's. */
  public boolean ofFacts(Node graph) {
    return graph.equals(referenceGraph())
        || graph.equals(ontologyGraph())
        || graph.isURI() && graph.getURI().startsWith(base + "graph/document/");
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + encode(path));
  }

  /** An IRI of the vocabulary files or of a correction, moved to this base. */
  public Node move(Node node) {
    if (base.equals(DEFAULT_BASE)) {
      return node;
    }
    if (node.isTripleTerm()) {
      Triple triple = node.getTriple();
      return NodeFactory.createTripleTerm(
          move(triple.getSubject()), triple.getPredicate(), move(triple.getObject()));
    }
    if (!node.isURI()) {
      return node;
    }
    String uri = node.getURI();
    boolean data = uri.startsWith(DEFAULT_BASE + "id/") || uri.startsWith(DEFAULT_BASE + "graph/");
    return data ? NodeFactory.createURI(base + uri.substring(DEFAULT_BASE.length())) : node;
  }

  /**
   * Percent-encodes what an IRI cannot hold or what would end its path; parentheses, slashes and
   * full stops stay, for UN symbols to be legible.
   */
  public static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length());
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      if (i > 0) {
        out.append('/');
      }
      // A segment of dots alone would be resolved away.
      if (segments[i].equals(".") || segments[i].equals("..")) {
        out.append("%2E".repeat(segments[i].length()));
      } else {
        segments[i].codePoints().forEach(c -> append(out, c));
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (allowed(c)) {
      out.appendCodePoint(c);
      return;
    }
    for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", b & 0xFF));
    }
  }

  private static boolean allowed(int c) {
    if (c < 0x80) {
      return c > ' ' && c != 0x7F && "\"#%<>?[\\]^`{|}".indexOf(c) < 0;
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
