package org.solferino.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.solferino.web.SeedsServer;

class CatalogueTest {
  private static byte[] bytes(String path) throws Exception {
    URI address = URI.create(SeedsServer.address()).resolve(path);
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text, Lang.TURTLE).parse(model);
    return model;
  }

  @Test
  void theDataSetIsDescribedWithItsPartsAndFiles() throws Exception {
    Model model = turtle(SeedsServer.get("/void.ttl").body());
    assertThat(model.listObjectsOfProperty(VOID._class).toList().toString())
        .contains("https://w3id.org/solferino/ontology#Meeting");
    assertThat(model.listObjectsOfProperty(VOID.property).toList().toString())
        .contains("https://w3id.org/solferino/ontology#startDate");
    assertThat(model.listObjectsOfProperty(DCAT.downloadURL).toList()).hasSize(4);
    HttpResponse<String> known = SeedsServer.get("/.well-known/void");
    assertThat(known.statusCode()).isEqualTo(303);
    assertThat(known.headers().firstValue("Location")).hasValue("/void.ttl");
  }

  @Test
  void theServiceDescribesItselfAndLeadsABrowserToTheEditor() throws Exception {
    Model model = turtle(SeedsServer.get("/ihl/sparql", "Accept", "text/turtle").body());
    assertThat(model.contains(null, VOID.sparqlEndpoint)).isFalse();
    assertThat(model.size()).isGreaterThan(5);
    HttpResponse<String> browser = SeedsServer.get("/ihl/sparql", "Accept", "text/html,*/*");
    assertThat(browser.statusCode()).isEqualTo(303);
    assertThat(browser.headers().firstValue("Location")).hasValue("/sparql");
  }

  @Test
  void filesHaveTheirChecksumsAndAllStatements() throws Exception {
    String sums = SeedsServer.get("/dumps/SHA256SUMS").body();
    assertThat(sums.lines()).hasSize(4);
    for (String line : sums.lines().toList()) {
      String[] parts = line.split("  ");
      byte[] file = bytes("/dumps/" + parts[1]);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
      assertThat(HexFormat.of().formatHex(hash)).isEqualTo(parts[0]);
    }
    DatasetGraph store = SeedsServer.graphs().dataset();
    long here = store.calculateRead(() -> store.stream().count());
    assertThat(quads("/dumps/all.nq.gz")).isEqualTo(here);
    assertThat(quads("/dumps/facts.nq.gz") + quads("/dumps/evidence.nq.gz")).isLessThan(here + 1);
  }

  private static long quads(String path) throws Exception {
    DatasetGraph read = DatasetGraphFactory.create();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(path)))) {
      RDFDataMgr.read(read, in, Lang.NQUADS);
    }
    assertThat(read.isEmpty()).isFalse();
    return read.stream().count();
  }

  @Test
  void theDownloadsAreListedInBothLanguages() throws Exception {
    assertThat(SeedsServer.get("/dumps/").body()).contains("facts.nq.gz", "Downloads");
    assertThat(SeedsServer.get("/dumps/?lang=zh").body()).contains("下载");
    assertThat(SeedsServer.get("/dumps/nothing.nq").statusCode()).isEqualTo(404);
  }

  @Test
  void healthCountsWhatIsServed() throws Exception {
    HttpResponse<String> health = SeedsServer.get("/health");
    assertThat(health.statusCode()).isEqualTo(200);
    var state = JsonParser.parseString(health.body()).getAsJsonObject();
    assertThat(state.get("status").getAsString()).isEqualTo("ok");
    // The seeds are five files.
    assertThat(state.get("documents").getAsInt()).isEqualTo(5);
  }

  @Test
  void robotsFindPagesAndNoQueries() throws Exception {
    assertThat(SeedsServer.get("/robots.txt").body())
        .contains("Disallow: /ihl/", "Sitemap: " + SeedsServer.address() + "sitemap.xml");
    var map =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes("/sitemap.xml")));
    var places = map.getElementsByTagName("loc");
    assertThat(places.getLength()).isGreaterThan(100);
    String some = places.item(places.getLength() / 2).getTextContent();
    String path = some.substring(SeedsServer.address().length() - 1);
    assertThat(SeedsServer.get(path).statusCode()).isEqualTo(303);
  }

  @Test
  void theReportIsAPageAndData() throws Exception {
    // The symbol that the Secretary-General's letter cannot mean.
    assertThat(SeedsServer.get("/report").body()).contains("214(2014)");
    assertThat(JsonParser.parseString(SeedsServer.get("/report.json").body()).isJsonObject())
        .isTrue();
    assertThat(SeedsServer.get("/report.md").body()).contains("214");
  }
}
