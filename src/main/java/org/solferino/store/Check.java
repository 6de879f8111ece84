package org.solferino.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.OntologyFiles;
import org.solferino.rdf.Vocab;

/** Whether data keeps to the shapes, and to the ontology's own words. */
public final class Check {
  /** What was found to be wrong; a violation makes the answer no, a warning does not. */
  public record Finding(boolean violation, String message) {}

  private Check() {}

  /** All findings, sorted, violations first. */
  public static List<Finding> of(Graphs graphs) {
    Graph copy = GraphFactory.createDefaultGraph();
    graphs.begin();
    try {
      graphs.union().find().forEachRemaining(copy::add);
    } finally {
      graphs.end();
    }
    Set<String> violations = new TreeSet<>(terms(copy, Ontology.standard().graph()));
    Set<String> warnings = new TreeSet<>();
    Graph shapes = OntologyFiles.shapes();
    if (shapes.isEmpty()) {
      warnings.add("the release holds no shapes");
    } else {
      ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), copy);
      report
          .getEntries()
          .forEach(
              entry ->
                  (entry.severity().equals(Severity.Violation) ? violations : warnings)
                      .add(
                          entry.focusNode()
                              + " "
                              + (entry.resultPath() == null ? "" : entry.resultPath() + " ")
                              + (entry.value() == null ? "" : entry.value() + " ")
                              + "— "
                              + entry.message()));
    }
    List<Finding> all = new ArrayList<>();
    violations.forEach(message -> all.add(new Finding(true, message)));
    warnings.forEach(message -> all.add(new Finding(false, message)));
    return all;
  }

  /** Every term used is declared; every term declared has a label and a comment. */
  static Set<String> terms(Graph data, Graph ontology) {
    Set<Node> declared = new java.util.HashSet<>();
    ontology
        .find(Node.ANY, Vocab.TYPE, Node.ANY)
        .forEachRemaining(t -> declared.add(t.getSubject()));
    Set<String> findings = new TreeSet<>();
    data.find()
        .forEachRemaining(
            triple -> {
              for (Node node : nodes(triple)) {
                if (ours(node) && !declared.contains(node)) {
                  findings.add(node + " — used, but the ontology does not declare it");
                }
              }
            });
    for (Node term : declared) {
      if (ours(term)) {
        for (Node property : List.of(Vocab.LABEL, Vocab.COMMENT)) {
          if (!ontology.contains(term, property, Node.ANY)) {
            findings.add(term + " — has no " + property.getLocalName());
          }
        }
      }
    }
    return findings;
  }

  private static List<Node> nodes(Triple triple) {
    return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static boolean ours(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocab.IHL);
  }
}
