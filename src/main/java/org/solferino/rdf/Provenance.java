package org.solferino.rdf;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.solferino.document.Document;
import org.solferino.document.Lang;

/**
 * How the graphs of a build were made, and where its documents came from; in a graph of its own.
 *
 * @param version of the program
 * @param time of the build, or null: then none is stated, and builds of one input are the same
 * @param documents that were read
 * @param manifests that stand beside them
 */
public record Provenance(
    String version, Instant time, List<Document> documents, List<Manifest> manifests) {
  public Provenance {
    documents = documents.stream().sorted(Comparator.comparing(Provenance::line)).toList();
    manifests = manifests.stream().sorted(Comparator.comparing(Manifest::sha256)).toList();
  }

  /** Adds the build, its agent, its documents, and what the manifests say of them. */
  public void addTo(DatasetGraph dataset, Iris iris, Ontology ontology) {
    Writing to = new Writing(dataset, iris.provenanceGraph(), ontology);
    Node agent = iris.thing("software/solferino-" + version);
    to.type(agent, Vocab.term("prov:SoftwareAgent"));
    to.add(agent, Vocab.LABEL, Literals.text("Solferino " + version, Lang.EN));
    to.add(agent, Vocab.ihl("softwareVersion"), Literals.string(version));
    Node build = iris.thing("build/" + name());
    to.type(build, Vocab.ihl("Build"));
    to.add(build, Vocab.LABEL, Literals.text(label(), Lang.EN));
    to.add(build, Vocab.term("prov:wasAssociatedWith"), agent);
    if (time != null) {
      String at = time.toString();
      to.add(
          build,
          Vocab.term("prov:endedAtTime"),
          NodeFactory.createLiteralDT(at, XSDDatatype.XSDdateTime));
    }
    for (Document document : documents) {
      Node self = iris.thing("document/" + document.key());
      to.add(build, Vocab.term("prov:used"), self);
      to.add(self, Vocab.ihl("fileName"), Literals.string(document.fileName()));
      to.add(self, Vocab.ihl("sha256"), Literals.string(document.sha256()));
      to.add(iris.documentGraph(document.key()), Vocab.term("prov:wasGeneratedBy"), build);
      to.add(iris.evidenceGraph(document.key()), Vocab.term("prov:wasGeneratedBy"), build);
      said(document).forEach(t -> to.add(self, t.getPredicate(), t.getObject()));
    }
  }

  /** What manifests say of a document: of a file of its name with just its bytes. */
  private List<Triple> said(Document document) {
    return manifests.stream()
        .flatMap(manifest -> manifest.entries().stream())
        .filter(e -> e.fileName().equals(document.fileName()))
        .filter(e -> e.sha256().equals(document.sha256()))
        .flatMap(e -> e.statements().stream())
        .toList();
  }

  /** The same program, input and time give the same name. */
  private String name() {
    return Hash.of(
        version
            + "\n"
            + (time == null ? "" : time)
            + "\n"
            + documents.stream().map(Provenance::line).collect(Collectors.joining())
            + manifests.stream().map(m -> m.sha256() + "\n").collect(Collectors.joining()));
  }

  private static String line(Document document) {
    return document.key() + " " + document.fileName() + " " + document.sha256() + "\n";
  }

  private String label() {
    int count = documents.size();
    return "Build of " + count + (count == 1 ? " document" : " documents");
  }

  private record Writing(DatasetGraph dataset, Node graph, Ontology ontology) {
    void type(Node subject, Node type) {
      ontology.classes(type).forEach(t -> dataset.add(graph, subject, Vocab.TYPE, t));
    }

    void add(Node subject, Node property, Node object) {
      ontology.properties(property).forEach(p -> dataset.add(graph, subject, p, object));
    }
  }
}
