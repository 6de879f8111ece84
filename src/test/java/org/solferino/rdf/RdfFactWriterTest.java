package org.solferino.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.solferino.fact.Fact;

class RdfFactWriterTest {
  private static final Iris IRIS = new Iris();
  private static final Node GRAPH = IRIS.documentGraph(Sample.KEY);
  private static final Node EVIDENCE = IRIS.evidenceGraph(Sample.KEY);

  private final DatasetGraph dataset = write();

  private static DatasetGraph write() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Graph reference = GraphFactory.createDefaultGraph();
    dataset.executeWrite(
        () ->
            new FactWriter(
                    IRIS, Ontology.standard(), reference, java.util.List.of(Sample.extraction()))
                .write(Sample.extraction(), dataset));
    return dataset;
  }

  private boolean ask(String pattern) {
    String prefixes =
        "PREFIX ihl: <https://w3id.org/solferino/ontology#> PREFIX : <https://w3id.org/solferino/id/>"
            + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX schema: <https://schema.org/>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>";
    String graph = "<" + GRAPH.getURI() + ">";
    String id = Iris.DEFAULT_BASE + "id/";
    return dataset.calculateRead(
        () ->
            QueryExec.dataset(dataset)
                .query(
                    prefixes
                        + " ASK { GRAPH "
                        + graph
                        + " { "
                        + pattern.replace("@/", "<" + id).replace("/@", ">")
                        + " } }")
                .ask());
  }

  @Test
  void everyKindOfFactIsInTheSampleAndGivesTriples() {
    Set<Class<?>> made = new HashSet<>();
    Sample.extraction().facts().forEach(fact -> made.add(fact.getClass()));
    assertThat(made).containsAll(Arrays.asList(Fact.class.getPermittedSubclasses()));
  }

  @Test
  void thingsHaveEverySuperclassAndStatementsEverySuperProperty() {
    assertThat(
            ask(
                "@/meeting/test/consultation-1/@ a ihl:StateConsultation, ihl:Meeting,"
                    + " ihl:Event, schema:Event ; schema:startDate \"2026-02-16\"^^xsd:date"))
        .isTrue();
    assertThat(ask("@/document/A/79/1(2026)/p/1/@ ihl:cites ?x ; ihl:mentions ?x")).isTrue();
  }

  @Test
  void theGraphSaysWhoseItIs() {
    assertThat(
            ask(
                "<"
                    + GRAPH.getURI()
                    + "> ihl:graphOf ?d . ?d dcterms:identifier"
                    + " \"A/79/1(2026)\" ; dcterms:language \"zh\" ; ihl:fileName \"a.zh.txt\""))
        .isTrue();
  }

  @Test
  void participationsNameThePartyAndChairsStandOnTheMeeting() {
    assertThat(
            ask(
                "?m ihl:participant ?p ; ihl:participation"
                    + " @/meeting/test/consultation-1/participation/Observer-CHE/@ . "
                    + "@/meeting/test/consultation-1/participation/Observer-CHE/@ ihl:party ?p ;"
                    + " ihl:role ihl:Observer . ?m ihl:coChair @/party/FRA/@"))
        .isTrue();
  }

  @Test
  void aDefinedTermIsTheConceptsLabelAsWritten() {
    assertThat(
            ask(
                "@/treaty/ap-i/art_52/@ ihl:defines ?c ; ihl:eId \"art_52\"."
                    + " ?c a skos:Concept ; rdfs:label \"地雷\"@zh ; skos:definition \"爆炸物\"@zh"))
        .isTrue();
  }

  @Test
  void anAgendaItemHasDaysAndTimes() {
    assertThat(
            ask(
                "?i ihl:startTime \"2026-02-16T09:00:00+01:00\"^^xsd:dateTime ;"
                    + " ihl:startDate \"2026-02-16\"^^xsd:date ; ihl:endDate ?e ; ihl:question ?q"))
        .isTrue();
  }

  @Test
  void doubleSymbolsHaveTheirHalves() {
    assertThat(
            ask(
                "?w dcterms:hasPart ?h ; ihl:symbolStatus \"suspect\" ."
                    + " ?h dcterms:isPartOf ?w ; dcterms:identifier \"E/2024/53\""))
        .isTrue();
  }

  @Test
  void issuesAreData() {
    assertThat(
            ask(
                "?i a ihl:Issue ; ihl:issueKind \"ambiguous-date\" ; ihl:severity \"warning\" ;"
                    + " ihl:quote \"2月16日\"@zh ; ihl:assumed \"2026\" ; rdfs:comment ?c ;"
                    + " ihl:relates @/meeting/test/consultation-1/@"))
        .isTrue();
  }

  @Test
  void factsHoldNoBlankNodesAndNoTripleTerms() {
    dataset.executeRead(
        () ->
            dataset
                .find()
                .forEachRemaining(
                    quad -> {
                      assertThat(quad.getSubject().isURI()).isTrue();
                      assertThat(quad.getObject().isBlank()).isFalse();
                      assertThat(quad.getObject().isTripleTerm())
                          .isEqualTo(quad.getPredicate().equals(Vocab.REIFIES));
                      assertThat(quad.getObject().isTripleTerm() && quad.getGraph().equals(GRAPH))
                          .isFalse();
                    }));
  }

  @Test
  void quotesAreTheSourcesWordsAtTheirCodePoints() {
    dataset.executeRead(
        () -> {
          int[] points = Sample.TEXT.codePoints().toArray();
          var quotes = dataset.find(EVIDENCE, Node.ANY, Vocab.ihl("quote"), Node.ANY);
          assertThat(quotes).hasNext();
          while (quotes.hasNext()) {
            Quad quad = quotes.next();
            int begin = number(quad.getSubject(), "begin");
            int end = number(quad.getSubject(), "end");
            assertThat(new String(points, begin, end - begin))
                .isEqualTo(quad.getObject().getLiteralLexicalForm());
            assertThat(quad.getObject().getLiteralLanguage()).isEqualTo("zh");
          }
        });
  }

  private int number(Node reifier, String property) {
    return (Integer)
        dataset
            .find(EVIDENCE, reifier, Vocab.ihl(property), Node.ANY)
            .next()
            .getObject()
            .getLiteralValue();
  }
}
