package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** {@code load} against a Fuseki of another process, over HTTP. */
class LoadTest {
  private static final String SEED = "seeds/s-2024-852-sg-letter.zh.txt";
  private static final int TRIES = 240;

  private static Process fuseki;
  private static String dataset;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Graphs.init();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    dataset = "http://localhost:" + port + "/ds";
    fuseki =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    FusekiProcess.class.getName(),
                    String.valueOf(port)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("fuseki.log").toFile())
            .start();
    for (int i = 0; i < TRIES && !answers(); i++) {
      assertThat(fuseki.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }

  @AfterAll
  static void stop() throws InterruptedException {
    fuseki.destroy();
    if (!fuseki.waitFor(20, TimeUnit.SECONDS)) {
      fuseki.destroyForcibly().waitFor();
    }
  }

  private static boolean answers() throws InterruptedException {
    try {
      return !ask("ASK {}").isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static String ask(String query) throws IOException, InterruptedException {
    String address = dataset + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/csv").build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static int load(String endpoint) {
    CommandLine line = Main.commands(new Pipeline());
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(new StringWriter()));
    return line.execute("load", "--quiet", "--endpoint", endpoint, SEED);
  }

  @Test
  void eachDocumentIsAGraphThere() throws Exception {
    assertThat(load(dataset + "/data")).isEqualTo(Main.DONE);
    String graphs = ask("SELECT ?g { GRAPH ?g {} } ORDER BY ?g");
    assertThat(graphs.lines())
        .contains(
            "https://w3id.org/solferino/graph/document/s-2024-852-sg-letter",
            "https://w3id.org/solferino/graph/evidence/s-2024-852-sg-letter",
            "https://w3id.org/solferino/graph/ontology",
            "https://w3id.org/solferino/graph/reference");
    // Recommendations 1.1 to 1.5, 2.1 to 2.4, 3.1 to 3.3, 4.1 to 4.4, 5.1 to 5.3, 6.1 to 6.5.
    String count =
        "SELECT (COUNT(?r) AS ?n) { GRAPH ?g { ?r a"
            + " <https://w3id.org/solferino/ontology#Recommendation> } }";
    assertThat(ask(count).lines()).containsExactly("n", "24");
    // A second load puts the same graphs again, it does not add to them.
    assertThat(load(dataset + "/data")).isEqualTo(Main.DONE);
    assertThat(ask(count).lines()).containsExactly("n", "24");
  }

  @Test
  void aStoreThatIsNotThereIsAFailure() {
    assertThat(load(dataset.replace("/ds", "/none") + "/data")).isEqualTo(Main.FAILED);
  }
}
