package org.solferino.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionTest {
  private static final String DATA =
      """
      PREFIX : <https://w3id.org/solferino/id/>
      PREFIX ihl: <https://w3id.org/solferino/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      :g {
        :one ihl:round 1 . :two ihl:round 2 .
        :r1 rdf:reifies <<( :one ihl:round 1 )>> ; ihl:quote "first" .
        :r2 rdf:reifies <<( :two ihl:round 2 )>> ; ihl:quote "second" .
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?thing ihl:round ?n {| ihl:quote ?words |} .",
        "?r rdf:reifies <<( ?thing ihl:round ?n )>> ; ihl:quote ?words .",
        "{ SELECT ?words WHERE { ?thing ihl:round ?n {| ihl:quote ?words |} } }",
        "?any ihl:round 2 . OPTIONAL { ?thing ihl:round ?n {| ihl:quote ?words |} }",
      })
  void aParameterReachesIntoTripleTerms(String pattern) throws Exception {
    Graphs.init();
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TRIG).parse(quads);
    String query =
        "# param: thing (iri) — the thing\n"
            + "PREFIX ihl: <https://w3id.org/solferino/ontology#>"
            + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
            + " SELECT ?words WHERE { "
            + pattern
            + " }";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.write(
        Graphs.of(quads),
        NamedQuery.parse("test", "", query),
        Map.of("thing", "one"),
        Answer.Format.CSV,
        out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("words\r\nfirst\r\n");
  }
}
