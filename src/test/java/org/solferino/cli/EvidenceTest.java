package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.fact.Extraction;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Vocab;
import org.solferino.store.Graphs;

/** Every statement of every seed leads to words, and every reifier's words stand where it says. */
class EvidenceTest {
  private static final Iris IRIS = new Iris();
  private static final Graph ONTOLOGY = ontology();
  private static final DatasetGraph BUILT = SeedGraphs.graphs().dataset();

  private static Graph ontology() {
    Graphs.init();
    return Ontology.standard().graph();
  }

  static Stream<String> keys() {
    return SeedGraphs.extractions().stream().map(e -> e.document().key());
  }

  private static Document document(String key) {
    return SeedGraphs.extractions().stream()
        .map(Extraction::document)
        .filter(d -> d.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** A copy that can be looked into without a transaction. */
  private static Graph copy(Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    BUILT.executeRead(
        () -> BUILT.find(name, null, null, null).forEachRemaining(q -> copy.add(q.asTriple())));
    return copy;
  }

  private static Graph facts(String key) {
    return copy(IRIS.documentGraph(key));
  }

  private static Graph evidence(String key) {
    return copy(IRIS.evidenceGraph(key));
  }

  private static List<Triple> reifiers(Graph evidence) {
    return evidence.find(null, Vocab.REIFIES, null).toList();
  }

  private static Node value(Graph graph, Node subject, String property) {
    List<Node> values =
        graph.find(subject, Vocab.ihl(property), null).mapWith(Triple::getObject).toList();
    assertThat(values).as(subject + " " + property).hasSize(1);
    return values.get(0);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachStatementHasWordsOrIsBookkeeping(String key) {
    Graph facts = facts(key);
    Graph evidence = evidence(key);
    Set<Triple> reified = new HashSet<>();
    for (Triple reifies : reifiers(evidence)) {
      assertThat(evidence.contains(reifies.getSubject(), Vocab.ihl("quote"), Node.ANY)).isTrue();
      reified.add(reifies.getObject().getTriple());
    }
    assertThat(reified).hasSizeGreaterThan(500);
    Set<String> without = new TreeSet<>();
    facts
        .find()
        .filterDrop(reified::contains)
        .filterDrop(t -> bookkeeping(t, facts))
        .filterDrop(t -> follows(t, facts, reified))
        .forEach(t -> without.add(t.toString()));
    assertThat(without).isEmpty();
    assertThat(reified).as("what is reified is stated").allMatch(facts::contains);
  }

  @Test
  void theListOfBookkeepingIsShortAndItsTermsAreOurs() {
    List<Node> members = members();
    assertThat(members).hasSizeBetween(5, 10).allMatch(n -> n.getURI().startsWith(Vocab.IHL));
    assertThat(members)
        .allMatch(n -> ONTOLOGY.contains(n, RDF.type.asNode(), Node.ANY))
        .doesNotContain(Vocab.ihl("startDate"), Vocab.ihl("Passage"), Vocab.ihl("Document"));
  }

  private static List<Node> members() {
    return ONTOLOGY
        .find(Vocab.ihl("bookkeeping"), SKOS.member.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList();
  }

  /**
   * A statement with a listed property, or about a thing of a listed class, or about the words that
   * an issue compares with.
   */
  private static boolean bookkeeping(Triple triple, Graph facts) {
    List<Node> members = members();
    return members.contains(triple.getPredicate())
        || facts.contains(Node.ANY, Vocab.ihl("comparedWith"), triple.getSubject())
        || members.stream().anyMatch(m -> facts.contains(triple.getSubject(), Vocab.TYPE, m));
  }

  /**
   * A statement under a standard super-property or of a standard superclass, of one that is reified
   * or bookkeeping. Terms of ours do not follow: they are to be reified themselves.
   */
  private static boolean follows(Triple triple, Graph facts, Set<Triple> reified) {
    Node subject = triple.getSubject();
    if (triple.getPredicate().equals(Vocab.TYPE)) {
      Node type = triple.getObject();
      return !ours(type)
          && facts
              .find(subject, Vocab.TYPE, Node.ANY)
              .filterKeep(t -> reified.contains(t) && below(t.getObject(), type, RDFS.subClassOf))
              .hasNext();
    }
    return !ours(triple.getPredicate())
        && facts
            .find(subject, Node.ANY, triple.getObject())
            .filterKeep(t -> reified.contains(t) || bookkeeping(t, facts))
            .filterKeep(t -> below(t.getPredicate(), triple.getPredicate(), RDFS.subPropertyOf))
            .hasNext();
  }

  private static boolean ours(Node node) {
    return node.getURI().startsWith(Vocab.IHL);
  }

  private static boolean below(
      Node narrow, Node wide, org.apache.jena.rdf.model.Property relation) {
    return !narrow.equals(wide)
        && (ONTOLOGY.contains(narrow, relation.asNode(), wide)
            || ONTOLOGY
                .find(narrow, relation.asNode(), Node.ANY)
                .filterKeep(t -> below(t.getObject(), wide, relation))
                .hasNext());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachQuoteIsTheTextBetweenItsOffsets(String key) {
    Graph facts = facts(key);
    Graph evidence = evidence(key);
    Document document = document(key);
    Node self = IRIS.thing("document/" + key);
    int[] text = value(evidence, self, "text").getLiteralLexicalForm().codePoints().toArray();
    assertThat(new String(text, 0, text.length)).isEqualTo(document.text());
    Set<Node> seen = new HashSet<>();
    for (Triple reifies : reifiers(evidence)) {
      Node reifier = reifies.getSubject();
      if (!seen.add(reifier)) {
        continue;
      }
      int begin = (Integer) value(evidence, reifier, "begin").getLiteralValue();
      int end = (Integer) value(evidence, reifier, "end").getLiteralValue();
      Node quote = value(evidence, reifier, "quote");
      assertThat(begin).as(reifies.toString()).isNotNegative().isLessThan(end);
      assertThat(end).isLessThanOrEqualTo(text.length);
      assertThat(quote.getLiteralLexicalForm()).isEqualTo(new String(text, begin, end - begin));
      assertThat(quote.getLiteralLexicalForm()).isNotBlank();
      assertThat(value(evidence, reifier, "extractor").getLiteralLexicalForm()).isNotBlank();
      Node passage = value(evidence, reifier, "passage");
      assertThat(facts.contains(passage, Vocab.TYPE, Vocab.ihl("Passage")) || passage.equals(self))
          .as("the document's graph holds " + passage)
          .isTrue();
      Lang lang = language(document, text, begin);
      if (lang != Lang.UND) {
        assertThat(quote.getLiteralLanguage()).as(reifies.toString()).isEqualTo(lang.tag());
      }
    }
    assertThat(seen).hasSizeGreaterThan(300);
  }

  /** The language of the block that holds this code point, told without the code under test. */
  private static Lang language(Document document, int[] text, int at) {
    int unit = new String(text, 0, at).length();
    for (Block block : document.blocks()) {
      if (block.text().source().begin() <= unit && unit < block.text().source().end()) {
        return block.lang();
      }
    }
    return Lang.UND;
  }

  @Test
  void theLettersOwnSymbolStandsInItsRunningHead() {
    Graph facts = facts("s-2024-852-sg-letter");
    Node letter = IRIS.thing("document/s-2024-852-sg-letter");
    Node symbol = NodeFactory.createLiteralString("S/2024/852");
    Triple identified = Triple.create(letter, Vocab.IDENTIFIER, symbol);
    assertThat(facts.contains(identified)).isTrue();
    assertThat(facts.find(letter, Vocab.IDENTIFIER, Node.ANY).toList()).hasSize(1);
    Graph evidence = evidence("s-2024-852-sg-letter");
    Triple reifies =
        reifiers(evidence).stream()
            .filter(t -> t.getObject().getTriple().equals(identified))
            .findFirst()
            .orElseThrow();
    assertThat(value(evidence, reifies.getSubject(), "quote").getLiteralLexicalForm())
        .isEqualTo("S/2024/852");
  }

  @Test
  void aSymbolThatIsOnlyListedIsNotTheReportsOwn() {
    Graph facts = facts("ccw-gge-laws-2023-report");
    Node report = IRIS.thing("document/ccw-gge-laws-2023-report");
    assertThat(facts.contains(report, Vocab.IDENTIFIER, Node.ANY)).isFalse();
    assertThat(facts.contains(IRIS.thing("document/CCW/GGE.1/2023/2"), Node.ANY, Node.ANY))
        .isTrue();
  }
}
