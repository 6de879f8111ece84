package org.solferino.web.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.solferino.web.SeedsServer.get;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.web.site.Dates;
import org.solferino.web.site.Messages;

/** Pages hold what the sources state; the expected words are read in the seeds. */
class ThingPagesTest {
  private static final String MEETING =
      "/id/meeting/global-ihl-initiative/workstream-4/consultation-2.html";

  private static Document page(String path, String language) throws Exception {
    HttpResponse<String> answer = get(path, "Accept-Language", language);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String text(String path, String language) throws Exception {
    return page(path, language).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/processes",
        "/treaties",
        "/documents",
        "/parties",
        "/concepts",
        "/ontology",
        "/graph/reference",
        MEETING,
        "/id/process/global-ihl-initiative.html",
        "/id/party/CHE.html",
        "/id/treaty/ccw-ap-ii.html",
        "/id/treaty/ccw-ap-ii/art_3/para_8.html",
        "/id/document/s-2024-852-sg-letter.html",
        "/id/document/ihl-initiative-ws4-consultation-2.html",
        "/id/document/S/RES/214(2014).html",
        "/id/concept/proportionality.html"
      })
  void pagesAreWellFormedInBothLanguages(String path) throws Exception {
    for (String language : List.of("en", "zh")) {
      HttpResponse<String> answer = get(path, "Accept-Language", language);
      assertThat(answer.statusCode()).isEqualTo(200);
      Parser parser = Parser.htmlParser().setTrackErrors(20);
      Document page = Jsoup.parse(answer.body(), "", parser);
      assertThat(parser.getErrors()).as(path).isEmpty();
      assertThat(answer.body()).doesNotContain("{{");
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("h1")).hasSize(1);
      List<String> ids = new ArrayList<>(page.select("[id]").eachAttr("id"));
      assertThat(ids).doesNotHaveDuplicates();
    }
  }

  @Test
  void aMeetingHasItsAgendaItsPeopleAndItsQuestions() throws Exception {
    assertThat(text(MEETING, "en"))
        .contains("3 November 2025", "09:00–18:00 (UTC+1)")
        .contains("Algeria", "Costa Rica", "Sierra Leone", "Slovenia")
        .contains("17 avenue de la Paix")
        .contains("Coffee break", "11:00–11:30", "Lunch (not provided)", "13:00–14:00")
        .contains("MONDAY, 3 NOVEMBER 2025");
    Document chinese = page(MEETING, "zh");
    assertThat(chinese.text()).contains("2025年11月3日", "阿尔及利亚", "议程", "午餐(自理)");
    assertThat(chinese.select(".side:has(.t[lang=en]):has(.t[lang=zh])")).isNotEmpty();
    assertThat(chinese.selectFirst("script[type=application/ld+json]").data())
        .contains("\"@type\":\"Event\"", "2025-11-03T09:00:00+01:00", "EventScheduled");
  }

  @Test
  void aProcessShowsTheRoundsOfItsParts() throws Exception {
    assertThat(text("/id/process/global-ihl-initiative.html", "en"))
        .contains("15 May 2025", "4–6 May 2026", "22–26 June 2026", "second quarter of 2026");
    assertThat(text("/id/process/global-ihl-initiative.html", "zh")).contains("2026年第二季度");
  }

  @Test
  void aPartyShowsWhereItTakesPart() throws Exception {
    assertThat(text("/id/party/DZA.html", "en")).contains("Co-chairs", "State consultation 2");
    assertThat(text("/id/party/CHN.html", "zh")).contains("条约行动", "生效");
  }

  @Test
  void aTreatyIsATextWithAddressesAndLinks() throws Exception {
    Document page = page("/id/treaty/ccw-ap-ii.html", "zh");
    assertThat(page.getElementById("art_3__para_7").text())
        .contains("禁止在任何情况下——无论是为了进攻、防卫或报复")
        .contains("禁止");
    assertThat(page.select(".provision a.ref[href^=#art_]")).isNotEmpty();
    assertThat(page.select(".provision a.term[href^=#art_2]")).isNotEmpty();
    for (String place : page.select(".provision a[href^=#]").eachAttr("href")) {
      assertThat(page.getElementById(place.substring(1))).as(place).isNotNull();
    }
    assertThat(page.select("details.cited")).isNotEmpty();
  }

  @Test
  void aDocumentShowsItsTextWithTheWordsOfFacts() throws Exception {
    Document page = page("/id/document/s-2024-852-sg-letter.html", "zh");
    assertThat(page.selectFirst(".source").wholeText()).contains("安东尼奥·古特雷斯(签名)");
    assertThat(page.select(".source a.mark[href='/id/document/S/RES/2730(2024)']").eachText())
        .anyMatch(words -> words.contains("2730(2024)"));
    assertThat(page.select("ul.issues").text()).contains("第 214(2014)号", "kept as written");
  }

  @Test
  void aConceptHasItsNamesAndItsUses() throws Exception {
    Document page = page("/id/concept/proportionality.html", "en");
    assertThat(page.select("td[lang=ar]").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("mark").eachText()).anyMatch(w -> w.contains("相称"));
  }

  @Test
  void theStartPageLeadsOn() throws Exception {
    Document page = page("/", "en");
    assertThat(page.select("a[href^=/sparql?query=]")).isNotEmpty();
    assertThat(page.selectFirst("script[type=application/ld+json]").data()).contains("Dataset");
    for (String list : List.of("/processes", "/treaties", "/documents")) {
      assertThat(page.select("a[href=" + list + "]")).isNotEmpty();
    }
    assertThat(page("/?lang=zh", "en").selectFirst("html").attr("lang")).isEqualTo("zh");
  }

  @Test
  void impreciseDatesAreTheSpansTheyName() {
    Dates dates = new Dates(new Messages());
    assertThat(dates.span("2026-04-01", "2026-06-30", "quarter", "en"))
        .isEqualTo("second quarter of 2026");
    assertThat(dates.span("2026-04-01", "2026-06-30", "quarter", "zh")).isEqualTo("2026年第二季度");
    assertThat(dates.span("2026-07-01", "2026-12-31", "half-year", "zh")).isEqualTo("2026年下半年");
    assertThat(dates.span("2026-03-01", "2026-03-31", "month", "en")).isEqualTo("March 2026");
    assertThat(dates.span("2026", "x", "day", "en")).isEqualTo("2026/x");
    assertThat(dates.times("2025-11-03T09:00:00+01:00", "")).isEqualTo("09:00 (UTC+1)");
  }

  @Test
  void theTablesOfMessagesHaveTheSameKeys() {
    Messages messages = new Messages();
    assertThat(messages.in("zh").keySet()).isEqualTo(messages.in("en").keySet());
  }
}
