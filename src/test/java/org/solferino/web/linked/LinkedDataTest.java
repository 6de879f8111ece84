package org.solferino.web.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.solferino.web.SeedsServer.get;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.rdf.Iris;
import org.solferino.web.SeedsServer;

class LinkedDataTest {
  private static final String LETTER = "/id/document/S/RES/2730(2024)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | html",
        "text/html,application/xhtml+xml,*/*;q=0.8 | html",
        "*/* | html",
        "text/turtle | ttl",
        "application/ld+json | jsonld",
        "application/n-triples | nt",
        "application/rdf+xml | rdf",
        "text/html;q=0.5, text/turtle;q=0.9 | ttl",
        "text/turtle;q=0.1, application/ld+json | jsonld",
      })
  void aThingLeadsToTheFormThatIsLikedBest(String accept, String suffix) throws Exception {
    HttpResponse<String> answer = get(LETTER, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(LETTER + "." + suffix);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept, Accept-Language");
    assertThat(answer.headers().allValues("Link").toString())
        .contains("rel=\"alternate\"", "text/turtle");
  }

  @ParameterizedTest
  @CsvSource({
    ".html, text/html",
    ".ttl, text/turtle",
    ".jsonld, application/ld+json",
    ".nt, application/n-triples",
    ".rdf, application/rdf+xml",
    "?format=ttl, text/turtle"
  })
  void suffixesAndTheParameterOverride(String end, String type) throws Exception {
    HttpResponse<String> answer = get(LETTER + end, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(get(LETTER + end, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(LETTER + end, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void whatCannotBeGivenIsExplained() throws Exception {
    HttpResponse<String> answer = get(LETTER, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "application/ld+json", "?format=");
    assertThat(get(LETTER + "?format=docx").statusCode()).isEqualTo(406);
    assertThat(get("/graph/evidence/s-2024-852-sg-letter.rdf").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/nothing",
        "/id/party/CHE.docx",
        "/id/",
        "/id/%3Cscript%3E",
        "/id/party/%2e%2e/party/CHE.ttl",
        "/graph/document/none",
        "/id/%FF",
        "/ontology.docx"
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    HttpResponse<String> page = get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isIn(400, 404);
    assertThat(page.body()).doesNotContain("<script>");
    assertThat(get(path, "Accept", "text/turtle").statusCode()).isIn(400, 404);
  }

  @Test
  void everyFormSaysTheSame() throws Exception {
    Graph turtle = parsed(get("/id/party/CHE.ttl").body(), Lang.TURTLE);
    assertThat(turtle.size()).isGreaterThan(20);
    for (String other : List.of("jsonld", "nt", "rdf")) {
      Lang lang =
          other.equals("jsonld") ? Lang.JSONLD11 : other.equals("nt") ? Lang.NTRIPLES : Lang.RDFXML;
      Graph graph = parsed(get("/id/party/CHE." + other).body(), lang);
      assertThat(graph.isIsomorphicWith(turtle)).as(other).isTrue();
    }
  }

  @Test
  void evidenceComesWhereItIsAskedFor() throws Exception {
    String meeting = "/id/meeting/global-ihl-initiative/workstream-4/consultation-2.ttl";
    assertThat(get(meeting).body()).doesNotContain("reifies", "<<");
    assertThat(get(meeting + "?evidence=1").body()).contains("MONDAY, 3 NOVEMBER 2025");
  }

  @Test
  void theOntologyAndItsContextAreServed() throws Exception {
    assertThat(get("/ontology", "Accept", "text/turtle").body()).contains("StateConsultation");
    HttpResponse<String> page = get("/ontology", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("id=\"startDate\"", "schema:startDate");
    assertThat(get("/ontology", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(get("/context.jsonld").body()).contains("\"@context\"");
  }

  @Test
  void othersMayRead() throws Exception {
    assertThat(
            get("/id/party/CHE.ttl", "Origin", "https://example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isPresent();
  }

  /** Walks all IRIs under the base: each answers as a page and as Turtle. */
  @Test
  void everyIriOfTheGraphAnswers() throws Exception {
    TreeSet<String> paths = new TreeSet<>();
    DatasetGraph dataset = SeedsServer.graphs().dataset();
    dataset.executeRead(
        () ->
            dataset
                .find()
                .forEachRemaining(
                    quad -> {
                      for (Node node :
                          List.of(quad.getGraph(), quad.getSubject(), quad.getObject())) {
                        if (node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)) {
                          String path = node.getURI().substring(Iris.DEFAULT_BASE.length() - 1);
                          if (path.startsWith("/id/") || path.startsWith("/graph/")) {
                            paths.add(path);
                          }
                        }
                      }
                    }));
    assertThat(paths).hasSizeGreaterThan(1500).contains(LETTER, "/graph/reference");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<List<String>>> answers = new ArrayList<>();
    for (String path : paths) {
      answers.add(pool.submit(() -> wrong(path)));
    }
    List<String> wrong = new ArrayList<>();
    for (Future<List<String>> answer : answers) {
      wrong.addAll(answer.get());
    }
    pool.shutdown();
    assertThat(wrong).isEmpty();
  }

  private static List<String> wrong(String path) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String type : List.of("text/html", "text/turtle")) {
      HttpResponse<String> answer = get(path, "Accept", type);
      if (answer.statusCode() == 303) {
        answer = get(answer.headers().firstValue("Location").orElseThrow(), "Accept", type);
      }
      String body = answer.body();
      boolean fine =
          answer.statusCode() == 200
              && answer.headers().firstValue("Content-Type").orElse("").startsWith(type)
              && !body.contains("{{")
              && (type.equals("text/html") || body.contains("<") || body.contains("."));
      if (!fine) {
        wrong.add(answer.statusCode() + " " + type + " " + path);
      }
    }
    return wrong;
  }

  private static Graph parsed(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .base("http://localhost/")
        .parse(graph);
    return graph;
  }
}
