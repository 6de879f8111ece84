package org.solferino.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfDumpTest {
  @TempDir private Path folder;

  private static DatasetGraph sample() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Iris iris = new Iris();
    ReferenceGraph reference = new ReferenceGraph(iris, Ontology.standard());
    reference.addTo(dataset);
    new FactWriter(
            iris, Ontology.standard(), reference.graph(), java.util.List.of(Sample.extraction()))
        .write(Sample.extraction(), dataset);
    return dataset;
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.nq", "a.nq.gz", "a.trig"})
  void whatIsWrittenReadsBackTheSame(String name) throws Exception {
    Path file = folder.resolve(name);
    DatasetGraph before = sample();
    Dump.write(before, file);
    DatasetGraph after = DatasetGraphFactory.create();
    RDFParser.source(file.toString()).parse(after);
    assertThat(quads(after)).isEqualTo(quads(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.nq", "a.nq.gz", "a.trig"})
  void twoBuildsAreTheSameToTheByte(String name) throws Exception {
    Path one = folder.resolve(name);
    Path two = folder.resolve("b" + name);
    Dump.write(sample(), one);
    Dump.write(sample(), two);
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.nq", "a.trig"})
  void aBooleanInATripleTermReadsBack(String name) throws Exception {
    Node thing = NodeFactory.createURI("https://w3id.org/solferino/id/treaty/x");
    Node term = NodeFactory.createTripleTerm(thing, Vocab.ihl("unreconciled"), Literals.yes());
    DatasetGraph before = DatasetGraphFactory.create();
    before.add(thing, thing, Vocab.REIFIES, term);
    before.add(thing, thing, Vocab.ihl("unreconciled"), Literals.yes());
    Path file = folder.resolve(name);
    Dump.write(before, file);
    DatasetGraph after = DatasetGraphFactory.create();
    RDFParser.source(file.toString()).parse(after);
    assertThat(quads(after)).isEqualTo(quads(before));
  }
}
