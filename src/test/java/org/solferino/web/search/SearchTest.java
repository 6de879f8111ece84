package org.solferino.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.rdf.Vocab;
import org.solferino.store.Graphs;
import org.solferino.web.SeedsServer;

class SearchTest {
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Document search(String words, String more) throws Exception {
    HttpResponse<String> response = SeedsServer.get("/search?q=" + encoded(words) + more);
    assertThat(response.statusCode()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static List<String> hrefs(Document page) {
    return page.select(".hits a").stream().map(a -> a.attr("href")).toList();
  }

  /** One text in each language; what is asked is another form of a word in it. */
  @ParameterizedTest
  @CsvSource({
    "en, The parties shall protect civilian hospitals, hospital",
    "fr, Les hôpitaux civils sont protégés, hôpital",
    "es, Los hospitales civiles serán protegidos, hospital",
    "ru, Защита гражданских больниц, больница",
    "ar, حماية المستشفيات المدنية, مستشفيات",
    "zh, 各方应保护民用医院和医务人员, 医务"
  })
  void anotherFormOfAWordIsFound(String lang, String text, String asked) {
    Graphs.init();
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    var thing = NodeFactory.createURI("https://example.org/id/document/x/p/1");
    var graph = NodeFactory.createURI("https://example.org/graph/document/x");
    quads.executeWrite(
        () -> {
          quads.add(
              new Quad(graph, thing, Vocab.ihl("text"), NodeFactory.createLiteralLang(text, lang)));
          quads.add(
              new Quad(
                  graph,
                  NodeFactory.createURI("https://example.org/id/other"),
                  RDFS.label.asNode(),
                  NodeFactory.createLiteralLang("—", lang)));
        });
    try (TextSearch search = TextSearch.of(quads, "https://example.org/")) {
      assertThat(search.find(asked, 10)).extracting(TextSearch.Hit::thing).containsExactly(thing);
      assertThat(search.find(asked, 10).get(0).marked())
          .contains(String.valueOf(TextSearch.BEGIN))
          .contains(String.valueOf(TextSearch.END));
    }
  }

  @Test
  void foundWordsAreMarked() throws Exception {
    Document page = search("proportionality", "");
    assertThat(hrefs(page)).contains("/id/concept/proportionality");
    assertThat(page.select(".hits mark").eachText())
        .isNotEmpty()
        .allMatch(word -> word.toLowerCase(java.util.Locale.ROOT).startsWith("proportion"));
  }

  @Test
  void allWordsMustBeThere() throws Exception {
    assertThat(hrefs(search("地雷", ""))).hasSizeGreaterThan(hrefs(search("地雷 标界区", "")).size());
    assertThat(hrefs(search("地雷 zzzz", ""))).isEmpty();
  }

  @Test
  void facetsNarrow() throws Exception {
    // Amended Protocol II defines 地雷 in Article 2, paragraph 1.
    assertThat(hrefs(search("地雷", "&kind=Paragraph")))
        .contains("/id/treaty/ccw-ap-ii/art_2/para_1")
        .allMatch(href -> href.startsWith("/id/treaty/ccw-ap-ii/"));
    assertThat(hrefs(search("地雷", "&language=en"))).isEmpty();
  }

  @Test
  void aSymbolIsFoundAsWritten() throws Exception {
    assertThat(hrefs(search("S/RES/2730(2024)", ""))).contains("/id/document/S/RES/2730(2024)");
  }

  @ParameterizedTest
  @CsvSource({"\"", "AND OR NOT", "text:*", "a* b?", "[1 TO 2]", "~", "<script>alert(1)</script>"})
  void syntaxIsNoSyntax(String words) throws Exception {
    HttpResponse<String> response = SeedsServer.get("/search?q=" + encoded(words));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("<script>alert");
  }

  @Test
  void sparqlSearchesToo() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX ihl: <"
            + Vocab.IHL
            + "> SELECT DISTINCT ?s { (?s ?score) text:query (ihl:text '\"遥布地雷\"' 'lang:zh') ."
            + " ?s a ihl:Article }";
    HttpResponse<String> response =
        SeedsServer.get("/ihl/sparql?query=" + encoded(query), "Accept", "text/csv");
    assertThat(response.statusCode()).isEqualTo(200);
    // Article 6 is on the use of remotely-delivered mines.
    assertThat(response.body().lines())
        .contains("https://w3id.org/solferino/id/treaty/ccw-ap-ii/art_6");
  }
}
