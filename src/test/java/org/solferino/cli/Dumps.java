package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import picocli.CommandLine;

/** Dumps that the command line writes, and what they hold. */
final class Dumps {
  private static final String PROLOGUE =
      "PREFIX ihl: <https://w3id.org/solferino/ontology#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX owl: <http://www.w3.org/2002/07/owl#>"
          + " PREFIX dcterms: <http://purl.org/dc/terms/>"
          + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
          + " BASE <https://w3id.org/solferino/id/> ";

  private Dumps() {}

  /** Runs a command that has to succeed. */
  static void run(Pipeline pipeline, Object... arguments) {
    CommandLine line = Main.commands(pipeline::read);
    StringWriter talk = new StringWriter();
    line.setErr(new PrintWriter(talk, true));
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    assertThat(line.execute(words)).as(talk.toString()).isZero();
  }

  /**
   * The values of {@code ?x} in a pattern over all graphs; things by their path under {@code id/}.
   */
  static TreeSet<String> ask(Path dump, String pattern) {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    RDFParser.source(dump.toString()).parse(quads);
    String query = PROLOGUE + "SELECT ?x WHERE { " + pattern + " }";
    TreeSet<String> values = new TreeSet<>();
    try (QueryExec exec = QueryExec.graph(GraphView.createUnionGraph(quads)).query(query).build()) {
      exec.select().forEachRemaining(row -> values.add(text(row.get("x"))));
    }
    return values;
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replace("https://w3id.org/solferino/id/", "");
  }
}
