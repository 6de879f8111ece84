package org.solferino.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.rdf.Sample;
import org.solferino.store.Answer;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;
import org.solferino.store.Upload;

class WebServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String ANNOTATION =
      "PREFIX ihl: <https://w3id.org/solferino/ontology#> SELECT DISTINCT ?quote"
          + " { ?m ihl:startDate ?d {| ihl:quote ?quote |} . ?m a ihl:Meeting }";

  @TempDir private static Path folder;
  private static Served server;

  @BeforeAll
  static void start() throws Exception {
    Graphs.init();
    server = Served.of(Graphs.of(List.of(Sample.extraction())), folder, 10);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(String query) {
    return "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Test
  void queriesAreAnsweredByGetAndPost() throws Exception {
    String form = "application/x-www-form-urlencoded";
    for (HttpResponse<String> response :
        List.of(
            send("GET", "ihl/sparql?" + encoded(ANNOTATION), null, null),
            send("POST", "ihl/sparql", form, encoded(ANNOTATION)),
            send("POST", "ihl/sparql", "application/sparql-query", ANNOTATION))) {
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).contains("2026年2月16日");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, ihl/update, application/sparql-update, DROP ALL",
    "POST, ihl/sparql, application/sparql-update, DROP ALL",
    "POST, ihl, application/sparql-update, DROP ALL",
    "POST, ihl/sparql, application/x-www-form-urlencoded, update=DROP%20ALL",
    "PUT, ihl/data?default, text/turtle, <a:a> <a:b> <a:c> .",
    "POST, ihl/data?default, text/turtle, <a:a> <a:b> <a:c> .",
    "DELETE, ihl/data?default, ,",
    "GET, ihl, ,",
    "GET, $/ping, ,",
    "GET, $/datasets, ,",
    "POST, $/datasets, application/x-www-form-urlencoded, dbName=x&dbType=mem",
    "GET, nowhere, ,",
  })
  void nothingElseIsOffered(String method, String path, String type, String body) throws Exception {
    assertThat(send(method, path, type, body).statusCode()).isBetween(400, 415);
    assertThat(send("GET", "ihl/sparql?" + encoded(ANNOTATION), null, null).body())
        .contains("2026年2月16日");
  }

  @Test
  void aQueryReachesNoOtherServer() throws Exception {
    String inner = "{ SERVICE <" + server.queryAddress() + "> { ?s ?p ?o } }";
    HttpResponse<String> plain =
        send("GET", "ihl/sparql?" + encoded("SELECT * " + inner + " LIMIT 1"), null, null);
    assertThat(plain.statusCode()).isGreaterThanOrEqualTo(400);
    String silent = "SELECT * " + inner.replace("SERVICE", "SERVICE SILENT") + " LIMIT 1";
    assertThat(send("GET", "ihl/sparql?" + encoded(silent), null, null).body())
        .doesNotContain("\"uri\"");
  }

  @Test
  void anEndpointIsAskedLikeAFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = "# param: d (date) = 2026-02-16\n" + ANNOTATION;
    Path file = Files.writeString(folder.resolve("quotes.rq"), text);
    try (Graphs remote = Graphs.open(server.queryAddress())) {
      NamedQuery query = NamedQuery.find(file.toString());
      Answer.write(remote, query, Map.of(), Answer.Format.CSV, out);
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("2026年2月16日");
      out.reset();
      Answer.write(remote, query, Map.of("d", "1999-01-01"), Answer.Format.CSV, out);
      assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("2026年");
    }
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() throws Exception {
    String graph = "https://w3id.org/solferino/graph/document/A/79/1(2026)";
    String name = URLEncoder.encode(graph, StandardCharsets.UTF_8);
    assertThat(send("GET", "ihl/data?graph=" + name, null, null).body()).contains("ConceptNote");
    assertThat(send("GET", "", null, null).body()).contains("/ihl/sparql");
  }

  @Test
  void graphsAreLoadedIntoAnyStore() throws Exception {
    DatasetGraph target = DatasetGraphFactory.createTxnMem();
    FusekiServer other = FusekiServer.create().port(0).loopback(true).add("/ds", target).build();
    other.start();
    try {
      String data = "http://localhost:" + other.getPort() + "/ds/data";
      Graphs source = Graphs.of(List.of(Sample.extraction()));
      for (int twice = 0; twice < 2; twice++) {
        assertThat(Upload.put(source, data))
            .contains("https://w3id.org/solferino/graph/evidence/A/79/1(2026)");
      }
      long there = target.calculateRead(() -> target.stream().count());
      long here = source.dataset().calculateRead(() -> source.dataset().stream().count());
      assertThat(there).isEqualTo(here);
    } finally {
      other.stop();
    }
  }
}
