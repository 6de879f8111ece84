package org.solferino.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.solferino.web.SeedsServer;

class TimelinePageTest {
  private static Document page(String path, String... headers) throws Exception {
    HttpResponse<String> response = SeedsServer.get("/" + path, headers);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("{{");
    return Jsoup.parse(response.body());
  }

  private static List<String> hrefs(Document page) {
    return page.select(".events a").stream().map(a -> a.attr("href")).toList();
  }

  @Test
  void theListHoldsMeetingsDeadlinesAndStatusEvents() throws Exception {
    assertThat(hrefs(page("timeline")))
        .contains(
            "/id/meeting/global-ihl-initiative/workstream-6/consultation-3",
            "/id/milestone/global-ihl-initiative/recommendations-2026-34",
            "/id/treaty/ccw-ap-ii/status/entry-into-force-CHN")
        .noneMatch(href -> href.contains("/agenda/"));
  }

  @Test
  void aProcessShowsItsPartsToo() throws Exception {
    assertThat(hrefs(page("timeline?process=process/global-ihl-initiative")))
        .contains("/id/meeting/global-ihl-initiative/workstream-4/consultation-2")
        .noneMatch(href -> href.contains("ccw"));
  }

  @Test
  void filtersJoin() throws Exception {
    assertThat(
            hrefs(
                page(
                    "timeline?process=process/global-ihl-initiative/workstream-6"
                        + "&class=StatementDeadline")))
        .containsExactly(
            "/id/milestone/global-ihl-initiative/workstream-6/consultation-3/"
                + "statement-deadline-2026-02-13");
    assertThat(hrefs(page("timeline?treaty=treaty/ccw-ap-ii&party=party/CHN")))
        .allMatch(href -> href.endsWith("-CHN"))
        .hasSize(3);
  }

  @Test
  void datesAreWrittenInTheLanguageOfTheInterface() throws Exception {
    String path = "timeline?class=Publication";
    assertThat(page(path).select(".events time").eachText()).contains("1 April 2026");
    assertThat(page(path, "Accept-Language", "zh-CN").select(".events time").eachText())
        .contains("2026年4月1日");
  }

  @Test
  void theSourcesWordsAreThere() throws Exception {
    Element quote = page("timeline?class=StateConsultation").selectFirst("blockquote");
    assertThat(quote.text()).isNotBlank();
  }

  @Test
  void whatAVisitorWritesIsNotMarkup() throws Exception {
    String body = SeedsServer.get("/timeline?party=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body();
    assertThat(body).doesNotContain("<script>alert");
  }
}
