package org.solferino.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.solferino.store.NamedQuery;
import org.solferino.web.SeedsServer;

class SparqlPageTest {
  private static Document page(String path) throws Exception {
    HttpResponse<String> response = SeedsServer.get("/" + path);
    assertThat(response.statusCode()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void everyNamedQueryIsAnExampleUnderATheme() throws Exception {
    assertThat(page("sparql").select("input[name=example]").eachAttr("value"))
        .containsExactlyInAnyOrderElementsOf(
            NamedQuery.all().stream().map(NamedQuery::name).toList());
    assertThat(page("sparql").select("summary").eachText()).noneMatch(t -> t.contains("sparql."));
  }

  @Test
  void anExampleIsFilledWithValues() throws Exception {
    String query =
        page("sparql?example=within-days&date=2026-05-01&days=10").selectFirst("textarea").text();
    assertThat(query).contains("\"2026-05-01\"^^").doesNotContain("?days");
    HttpResponse<String> answer =
        SeedsServer.get("/ihl/sparql?query=" + encoded(query), "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    // Round four is on 4 to 6 May 2026.
    assertThat(answer.body()).contains("global-ihl-initiative/consultation-4");
  }

  @Test
  void everyExampleIsAQueryAsItStands() throws Exception {
    for (NamedQuery query : NamedQuery.all()) {
      Element text = page("sparql?example=" + query.name()).selectFirst("textarea");
      QueryFactory.create(text.wholeText());
    }
  }

  @Test
  void aWrongValueIsSaidAndTheQueryShown() throws Exception {
    Document page = page("sparql?example=within-days&days=many");
    assertThat(page.select("[role=alert]").text()).contains("days").contains("integer");
    assertThat(page.selectFirst("textarea").text()).contains("SELECT");
  }

  @Test
  void aPermanentLinkHoldsAnyText() throws Exception {
    String text = "SELECT * { ?s ?p \"</textarea><script>x</script>\" }";
    assertThat(page("sparql?query=" + encoded(text)).selectFirst("textarea").wholeText())
        .isEqualTo(text);
  }
}
