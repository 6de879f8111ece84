package org.solferino.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.cli.SeedGraphs;
import org.solferino.store.Answer;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;

/**
 * The annotation syntax of SPARQL 1.2 over HTTP: statement and words in one query, on the seeds.
 */
class EvidenceOverHttpTest {
  private static final String MEETING =
      "https://w3id.org/solferino/id/meeting/global-ihl-initiative/workstream-6/consultation-3";

  @TempDir private static Path folder;
  private static Served server;

  @BeforeAll
  static void start() throws Exception {
    try (Graphs built = SeedGraphs.graphs()) {
      server = Served.of(built, folder, 10);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String csv(String query) throws Exception {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.queryAddress()))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv")
                    .POST(
                        BodyPublishers.ofString(
                            "PREFIX ihl: <https://w3id.org/solferino/ontology#> " + query))
                    .build(),
                BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  @Test
  void aStatementAndItsWordsComeInOneQuery() throws Exception {
    String rows =
        csv(
            "SELECT ?d ?q ?b ?e WHERE { <"
                + MEETING
                + "> ihl:startDate ?d {| ihl:quote ?q ; ihl:begin ?b ; ihl:end ?e |} }");
    assertThat(rows.lines().skip(1))
        .hasSize(1)
        .allMatch(row -> row.startsWith("2026-02-16,MONDAY 16 FEBRUARY 2026,"));
  }

  @Test
  void classesToo() throws Exception {
    assertThat(csv("SELECT ?m ?q WHERE { ?m a ihl:EntryIntoForce {| ihl:quote ?q |} }"))
        .contains("ccw-ap-ii/status/entry-into-force-CHN,1999年5月4日");
  }

  @Test
  void theNamedQueryAsksForAnyThing() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Graphs remote = Graphs.open(server.queryAddress())) {
      Answer.write(
          remote,
          NamedQuery.find("evidence-of-thing"),
          Map.of("thing", "document/s-2024-852-sg-letter"),
          Answer.Format.CSV,
          out);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("http://purl.org/dc/terms/identifier,S/2024/852,S/2024/852,")
        .doesNotContain("ihl-initiative");
  }
}
