package org.solferino.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Vocab;
import org.solferino.store.Graphs;
import org.solferino.web.Server;

/** Things whose names a server or a template may stumble over. */
class StrangeNamesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TITLE = "</title><script>alert(1)</script> & \"{{m.home}}\"";
  private static final Iris IRIS = new Iris();
  private static Graphs graphs;
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    Graphs.init();
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    quads.executeWrite(
        () -> {
          for (String name : names()) {
            Node thing = IRIS.thing(name);
            Node graph = IRIS.documentGraph("strange");
            quads.add(graph, thing, Vocab.TYPE, Vocab.ihl("Document"));
            quads.add(graph, thing, Vocab.TITLE, NodeFactory.createLiteralLang(TITLE + name, "en"));
          }
        });
    graphs = Graphs.of(quads);
    server = Server.start(graphs, "127.0.0.1", 0, 10);
  }

  @AfterAll
  static void stop() {
    server.close();
    graphs.close();
  }

  static String[] names() {
    return new String[] {
      "document/A/79/78-E/2024/53",
      "document/S/RES/2730(2024)",
      "document/CCW/GGE.1/2023/WP.4/Rev.2",
      "document/a.ttl",
      "document/تقرير-الاجتماع",
      "document/附件二",
      "document/100% sure?",
      "document/a b#c",
      "document/x/../y",
      "document/a;b=c",
      "document/a+b"
    };
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameLeadsToItsDescription(String name) throws Exception {
    String iri = IRIS.thing(name).getURI();
    String path = URI.create(iri).toASCIIString().substring(Iris.DEFAULT_BASE.length() - 1);
    HttpResponse<String> thing = get(path, "text/turtle");
    assertThat(thing.statusCode()).isEqualTo(303);
    HttpResponse<String> description =
        get(thing.headers().firstValue("Location").orElseThrow(), "*/*");
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body()).contains("alert(1)");
    HttpResponse<String> page = get(path + ".html", "*/*");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.body()).selectFirst("h1").text()).endsWith(name);
  }

  @Test
  void noTitleBecomesMarkup() throws Exception {
    HttpResponse<String> answer = get("/id/document/S/RES/2730(2024).html", "text/html");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
    assertThat(page.selectFirst("h1").text()).startsWith("</title><script>alert(1)</script> &");
    assertThat(page.selectFirst("script").data()).doesNotContain("</script");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'");
    Document list = Jsoup.parse(get("/documents", "text/html").body());
    assertThat(list.select("script")).isEmpty();
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    String base = server.address();
    URI uri = URI.create(base.substring(0, base.length() - 1) + path);
    return CLIENT.send(
        HttpRequest.newBuilder(uri).header("Accept", accept).build(), BodyHandlers.ofString());
  }
}
