package org.solferino.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes sorted quads as TriG: a block a graph, a paragraph a subject, a line a statement. */
final class TrigWriter {
  private final Writer out;
  private final NodeFormatterTTL format;
  private Node graph;
  private Node subject;
  private Node predicate;

  /** Turtle's terms. */
  private static final class Terms extends NodeFormatterTTL {
    Terms(PrefixMap prefixes) {
      super(null, prefixes);
    }

    /** Booleans in full: inside a triple term, Jena does not read a bare {@code true}. */
    @Override
    protected boolean writeLiteralAbbreviated(AWriter out, String lexical, String datatype) {
      return !datatype.equals(XSDDatatype.XSDboolean.getURI())
          && super.writeLiteralAbbreviated(out, lexical, datatype);
    }
  }

  TrigWriter(Writer out) {
    this.out = out;
    PrefixMap prefixes = PrefixMapFactory.create();
    Vocab.PREFIXES.forEach(prefixes::add);
    this.format = new Terms(prefixes);
  }

  void write(List<Dump.Line> lines) throws IOException {
    for (var prefix : Vocab.PREFIXES.entrySet()) {
      out.write("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
    }
    for (Dump.Line line : lines) {
      write(line.quad());
    }
    closeGraph();
  }

  private void write(Quad quad) throws IOException {
    if (!quad.getGraph().equals(graph)) {
      closeGraph();
      graph = quad.getGraph();
      out.write(quad.isDefaultGraph() ? "\n{\n" : "\nGRAPH " + string(graph) + " {\n");
    }
    if (!quad.getSubject().equals(subject)) {
      closeSubject();
      subject = quad.getSubject();
      out.write("\n" + string(subject) + "\n    ");
    } else {
      out.write(quad.getPredicate().equals(predicate) ? ",\n        " : " ;\n    ");
    }
    if (!quad.getPredicate().equals(predicate)) {
      predicate = quad.getPredicate();
      out.write(predicate.equals(Vocab.TYPE) ? "a " : string(predicate) + " ");
    }
    out.write(string(quad.getObject()));
  }

  private void closeSubject() throws IOException {
    if (subject != null) {
      out.write(" .\n");
    }
    subject = null;
    predicate = null;
  }

  private void closeGraph() throws IOException {
    closeSubject();
    if (graph != null) {
      out.write("}\n");
    }
    graph = null;
  }

  private String string(Node node) {
    StringWriterI text = new StringWriterI();
    format.format(text, node);
    return text.toString();
  }
}
