package org.solferino.web.guard;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.rdf.Sample;
import org.solferino.store.Graphs;
import org.solferino.web.Served;

/** Over real HTTP: what goes over a limit is refused with a reason, and the server goes on. */
class GuardTest {
  private static final String PREFIXES =
      "PREFIX afn: <http://jena.apache.org/ARQ/function#> PREFIX xsd:"
          + " <http://www.w3.org/2001/XMLSchema#> PREFIX fn:"
          + " <http://www.w3.org/2005/xpath-functions#> PREFIX text:"
          + " <http://jena.apache.org/text#> PREFIX ihl: <https://w3id.org/solferino/ontology#> ";

  @TempDir private static Path folder;
  private static Served server;

  @BeforeAll
  static void start() throws Exception {
    Graphs.init();
    server = Served.of(Graphs.of(List.of(Sample.extraction())), folder, 6);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    // A refused request closes its connection, which another request of the same client may pick
    // up.
    HttpClient client = HttpClient.newHttpClient();
    return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return send(
        at("ihl/sparql")
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(PREFIXES + query)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } § SERVICE is not offered",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } § SERVICE is not offered",
        "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } } § SERVICE is not offered",
        "ASK { FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } § SERVICE is not",
        "ASK FROM <file:///etc/passwd> { ?s ?p ?o } § no graph of this store",
        "ASK FROM NAMED <http://127.0.0.1:1/> { GRAPH ?g { ?s ?p ?o } } § no graph of this store",
        "SELECT (afn:wait(100000) AS ?x) {} § is not offered",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {} § is not offered",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {} § is not offered",
        "SELECT (CALL(?f) AS ?x) { BIND(afn:wait AS ?f) } § is not offered",
        "SELECT * { ?s <java:java.lang.Runtime> ?o } § is not offered",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (afn:wait(?s)) § is not offered",
        "SELECT (MAX(afn:wait(50)) AS ?x) { ?s ?p ?o } § is not offered",
        "SELECT * { ?s ?p ?o } ORDER BY afn:wait(50) § is not offered",
        "SELECT * { OPTIONAL { ?s ?p ?o FILTER(afn:wait(50)) } } § is not offered",
        "ASK { FILTER NOT EXISTS { ?s ?p ?o FILTER(afn:wait(50)) } } § is not offered",
        "ASK { FILTER regex('a', '(a)\\\\1') } § no back-references",
        "ASK { FILTER regex('a', '((a{9}){9}){9}') } § too large",
        "ASK { ?s ?p ?o FILTER regex(str(?o), '(?=a)') } § RE2",
        "JSON { 'a': 'b' } WHERE {} § JSON",
        "SELECT * { (?s ?n) text:query (ihl:text '((') } § Text search parse error",
      })
  void aQueryMayNotReachOutOrRunCode(String query, String reason) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(response.body()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "SELECT (REPLACE('abcb', 'b(.)?', '[$1]') AS ?x) {} § a[c][]",
        "SELECT (REPLACE('Genf'@de, 'f$', 'ève') AS ?y) (LANG(?y) AS ?x) {} § Genève,de",
        "SELECT (REPLACE('a.b', '.', '-', 'q') AS ?x) {} § a-b",
        "SELECT (REGEX('ABC', 'b', 'i') AS ?x) {} § true",
        "SELECT (REGEX(?t, ?r) AS ?x) { VALUES (?t ?r) { ('武装冲突' '^武.+突$') } } § true",
        "SELECT (COUNT(*) AS ?x) { VALUES ?t {'a' 'b'} FILTER EXISTS { FILTER REGEX(?t,'a') } } § 1",
        "SELECT (SUM(IF(REGEX(?t,'a'),1,0)) AS ?x) { VALUES ?t {'a' 'b'} } § 1",
        "SELECT (GROUP_CONCAT(REPLACE(?t,'a','c');separator='') AS ?x) { VALUES ?t {'a'} } § c",
        "SELECT ?x { { SELECT (GROUP_CONCAT(CONCAT(?t,'b')) AS ?x) { VALUES ?t {'a'} } } } § ab",
        "SELECT (CONCAT('a', 'b') AS ?x) {} § ab",
        "SELECT (xsd:integer('7') * 6 AS ?x) {} § 42",
        "SELECT (fn:abs(-7) AS ?x) {} § 7",
        "SELECT ?x { VALUES ?x {'b' 'a'} } GROUP BY ?x HAVING(REGEX(?x,'b')) § b",
        "SELECT ?x { VALUES ?x {'b' 'a'} } ORDER BY REPLACE(?x,'b','0') LIMIT 1 § b",
        "SELECT ?x { VALUES ?x {'b'} } GROUP BY (CONCAT(?x,'c') AS ?y) ?x § b",
        "SELECT (COUNT(?p) AS ?x) { (?p ?n) text:query (ihl:text '2026') } § 1",
      })
  void whatIsHarmlessIsAnswered(String query, String value) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body().lines().skip(1).toList()).containsExactly(value.strip());
  }

  @Test
  void aPatternThatEatsTimeElsewhereIsMatchedAtOnce() throws Exception {
    // A backtracking matcher tries 2^60 ways here.
    String query = "SELECT (REGEX('" + "a".repeat(60) + "!', '^(a|a)*$') AS ?x) {}";
    assertThat(ask(query).body()).contains("false");
  }

  @Test
  void aQueryThatTakesTooLongIsStoppedAndSaysSo() throws Exception {
    HttpResponse<String> response =
        ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("longer than 6 seconds").contains("/dumps/");
  }

  @Test
  void anAnswerThatIsTooLargeIsNotSentInPart() throws Exception {
    HttpResponse<String> rows = ask("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 100001");
    assertThat(rows.statusCode()).isEqualTo(400);
    assertThat(rows.body()).contains("100000 rows").contains("LIMIT");
    HttpResponse<String> triples =
        ask("CONSTRUCT { ?a ?e ?f . ?d ?b ?c } { ?a ?b ?c . ?d ?e ?f } LIMIT 100001");
    assertThat(triples.statusCode()).isIn(400, 503);
    assertThat(ask("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1000").body().lines()).hasSize(1001);
  }

  @Test
  void textsAndNumbersDoNotDoubleWithoutEnd() throws Exception {
    StringBuilder text = new StringBuilder("SELECT ?x30 { BIND('0123456789' AS ?x0) ");
    StringBuilder number = new StringBuilder("SELECT ?x30 { BIND(10 AS ?x0) ");
    StringBuilder replaced = new StringBuilder("SELECT ?x30 { BIND('aaaaaaaa' AS ?x0) ");
    for (int i = 0; i < 30; i++) {
      text.append("BIND(CONCAT(?x%d,?x%d) AS ?x%d) ".formatted(i, i, i + 1));
      number.append("BIND(?x%d*?x%d AS ?x%d) ".formatted(i, i, i + 1));
      replaced.append("BIND(REPLACE(?x%d,'a','aaaa') AS ?x%d) ".formatted(i, i + 1));
    }
    assertThat(ask(text + "}").body()).contains("string of more than");
    assertThat(ask(number + "}").body()).contains("number of more than");
    assertThat(ask(replaced + "}").body()).contains("string of more than");
  }

  @Test
  void joinedTextIsBounded() throws Exception {
    HttpResponse<String> response =
        ask(
            "SELECT (GROUP_CONCAT(CONCAT(?y, STR(?c), STR(?f))) AS ?x) { VALUES ?y {'"
                + "y".repeat(20_000)
                + "'} ?a ?b ?c . ?d ?e ?f }");
    assertThat(response.statusCode()).isIn(400, 503);
    assertThat(response.body()).contains("GROUP_CONCAT");
  }

  @Test
  void deepAndLongQueriesAreRefused() throws Exception {
    String deep = "SELECT * " + "{".repeat(1000) + "?s ?p ?o" + "}".repeat(1000);
    assertThat(ask(deep).statusCode()).isEqualTo(400);
    assertThat(ask(deep).body()).contains("nests more than 64");
    for (String link : List.of("!", "-", "1+", "1||", "1=1&&")) {
      String query = "ASK { FILTER(" + link.repeat(20_000 / link.length()) + "1) }";
      assertThat(ask(query).statusCode()).as(link).isIn(200, 400);
    }
    assertThat(ask("ASK { ?s " + "^".repeat(20_000) + "<a:a> ?o }").statusCode()).isIn(200, 400);
    assertThat(ask("ASK {} #" + "x".repeat(40_000)).statusCode()).isEqualTo(413);
    assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void bodiesAreSmallAndPlain() throws Exception {
    HttpResponse<String> large = ask("ASK {} #" + "x".repeat(70_000));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("65536 bytes");
    HttpResponse<String> zipped =
        send(
            at("ihl/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzipped("ASK {}"))));
    assertThat(zipped.statusCode()).isEqualTo(415);
    assertThat(send(at("ihl/sparql?query=" + "x".repeat(20_000))).statusCode()).isIn(414, 431);
  }

  private static byte[] gzipped(String text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void nothingOfAVisitorsIsPutIntoAnAnswer() throws Exception {
    for (String parameter : List.of("callback=x", "stylesheet=x", "force-accept=text/html")) {
      String path = "ihl/sparql?query=" + encoded("ASK {}") + "&" + parameter;
      assertThat(send(at(path)).statusCode()).as(parameter).isEqualTo(400);
      HttpRequest.Builder form =
          at("ihl/sparql")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("query=" + encoded("ASK {}") + "&" + parameter));
      assertThat(send(form).statusCode()).as(parameter).isEqualTo(400);
    }
    HttpResponse<String> wrong = send(at("ihl/sparql?query=" + encoded("<script>x</script>")));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(wrong.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void theUnionIsReadAsTheDefaultGraph() throws Exception {
    HttpResponse<String> union =
        send(at("ihl/data?default").header("Accept", "application/n-triples"));
    assertThat(union.statusCode()).isEqualTo(200);
    assertThat(union.body()).contains("ConceptNote");
  }

  @Test
  void otherSitesMayReadAndOnlyRead() throws Exception {
    HttpResponse<String> asked =
        send(
            at("ihl/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "PUT")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("GET")
        .doesNotContain("PUT")
        .doesNotContain("DELETE");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }
}
