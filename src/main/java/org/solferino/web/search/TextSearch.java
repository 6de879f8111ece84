package org.solferino.web.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.solferino.rdf.Vocab;

/** A text index of one store, in memory: a store is never written to again. */
public final class TextSearch implements AutoCloseable {
  /** Marks around what was found; private-use characters that no text of ours holds. */
  static final char BEGIN = '\uE000';

  static final char END = '\uE001';

  private static final String HIGHLIGHT = "s:" + BEGIN + "|e:" + END + "|f:64|m:3|z: … ";

  private static final Map<String, List<Resource>> FIELDS =
      Map.of(
          "text", List.of(ResourceFactory.createResource(Vocab.IHL + "text")),
          "label",
              List.of(
                  RDFS.label, SKOS.prefLabel, SKOS.altLabel, DCTerms.title, DCTerms.identifier));

  private final TextIndex index;
  private final DatasetGraph dataset;

  private TextSearch(TextIndex index, DatasetGraph dataset) {
    this.index = index;
    this.dataset = dataset;
  }

  /** Reads all texts and labels of a store into an index. */
  public static TextSearch of(DatasetGraph quads, String base) {
    EntityDefinition definition = new EntityDefinition("uri", "text");
    FIELDS.forEach(
        (field, properties) -> properties.forEach(p -> definition.set(field, p.asNode())));
    definition.setLangField("lang");
    definition.setGraphField("graph");
    definition.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setMultilingualSupport(true);
    config.setValueStored(true);
    TextIndex index = TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), config);
    quads.executeRead(() -> fill(quads, base, definition, index));
    return new TextSearch(index, TextDatasetFactory.create(quads, index, true));
  }

  private static void fill(
      DatasetGraph quads, String base, EntityDefinition definition, TextIndex index) {
    for (List<Resource> properties : FIELDS.values()) {
      for (Resource property : properties) {
        Iterator<Quad> found = quads.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY);
        while (found.hasNext()) {
          Quad quad = found.next();
          // A document's whole text stands with its evidence; its passages are what is searched.
          boolean evidence = quad.getGraph().toString().startsWith(base + "graph/evidence/");
          if (!evidence && quad.getSubject().isURI() && quad.getObject().isLiteral()) {
            Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
            if (entity != null) {
              index.addEntity(entity);
            }
          }
        }
      }
    }
    index.commit();
  }

  /** The same quads with {@code text:query} in SPARQL. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** A thing that was found, best first. */
  record Hit(Node thing, Node graph, float score, String marked, String lang) {}

  /**
   * Finds what holds all words of a question.
   *
   * @param words what a visitor wrote; no syntax, each word as it is, Han characters as a phrase
   * @param limit how many at most
   */
  List<Hit> find(String words, int limit) {
    Map<String, Hit> best = new LinkedHashMap<>();
    for (String language : Words.languages(words)) {
      String query = Words.query(words);
      if (query.isEmpty()) {
        return List.of();
      }
      for (Map.Entry<String, List<Resource>> field : FIELDS.entrySet()) {
        for (TextHit hit :
            index.query(
                (Node) null,
                field.getValue(),
                query,
                null,
                language.isEmpty() ? null : language,
                limit,
                HIGHLIGHT)) {
          if (hit.getLiteral() != null) {
            Hit one =
                new Hit(
                    hit.getNode(),
                    hit.getGraph(),
                    // A name says more than a mention.
                    field.getKey().equals("label") ? hit.getScore() * 2 : hit.getScore(),
                    hit.getLiteral().getLiteralLexicalForm(),
                    hit.getLiteral().getLiteralLanguage());
            best.merge(hit.getNode().toString(), one, (a, b) -> a.score() >= b.score() ? a : b);
          }
        }
      }
    }
    List<Hit> hits = new ArrayList<>(best.values());
    hits.sort(
        java.util.Comparator.comparing((Hit h) -> -h.score())
            .thenComparing(h -> h.thing().toString()));
    return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : List.copyOf(hits);
  }

  @Override
  public void close() {
    index.close();
  }
}
