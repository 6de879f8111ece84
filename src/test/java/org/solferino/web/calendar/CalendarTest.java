package org.solferino.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.web.SeedsServer;

/** Feeds as a calendar client sees them: fetched over HTTP, read by a calendar library. */
class CalendarTest {
  private static final String ID = "https://w3id.org/solferino/id/";

  private static Calendar feed(String path, String... headers) throws Exception {
    HttpResponse<String> response = SeedsServer.get("/" + path, headers);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/calendar");
    Calendar calendar = new CalendarBuilder().build(new StringReader(response.body()));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar;
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .map(event -> event.getUid().orElseThrow().getValue())
        .toList();
  }

  private static VEvent event(Calendar calendar, String id) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> event.getUid().orElseThrow().getValue().equals(ID + id))
        .findFirst()
        .orElseThrow();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void aMeetingStandsInItsTimeZone() throws Exception {
    VEvent meeting =
        event(feed("calendar.ics"), "meeting/global-ihl-initiative/workstream-4/consultation-2");
    // Concept note of Workstream 4: Monday, 3 November 2025, 9:00 – 18:00 CET, Geneva.
    assertThat(meeting.getProperty("DTSTART").orElseThrow().toString().strip())
        .isEqualTo("DTSTART;TZID=Europe/Zurich:20251103T090000");
    assertThat(meeting.getProperty("DTEND").orElseThrow().toString().strip())
        .isEqualTo("DTEND;TZID=Europe/Zurich:20251103T180000");
    assertThat(value(meeting, "STATUS")).isEqualTo("CONFIRMED");
  }

  @Test
  void theZoneItselfIsInTheFeed() throws Exception {
    assertThat(feed("calendar.ics").getComponents(Component.VTIMEZONE)).hasSize(1);
  }

  @Test
  void aDeadlineHasAlarmsAndTakesNoTime() throws Exception {
    // Concept note of Workstream 6: registration by 13 February 2026.
    VEvent deadline =
        event(
            feed("calendar.ics"),
            "milestone/global-ihl-initiative/workstream-6/consultation-3/"
                + "registration-deadline-2026-02-13");
    assertThat(value(deadline, "DTSTART")).isEqualTo("20260213");
    assertThat(value(deadline, "DTEND")).isEqualTo("20260214");
    assertThat(value(deadline, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(deadline.getAlarms())
        .extracting(a -> a.getProperty("TRIGGER").orElseThrow().getValue())
        .containsExactly("-PT15H", "-P6DT15H");
  }

  @Test
  void anImpreciseDateIsItsSpanAndTentative() throws Exception {
    // "second quarter of 2026"
    VEvent version =
        event(feed("calendar.ics"), "milestone/global-ihl-initiative/recommendations-2026-34");
    assertThat(value(version, "DTSTART")).isEqualTo("20260401");
    assertThat(value(version, "DTEND")).isEqualTo("20260701");
    assertThat(value(version, "STATUS")).isEqualTo("TENTATIVE");
  }

  @Test
  void aProcessHasItsOwnAndItsWholesEvents() throws Exception {
    Calendar calendar = feed("calendar/process/global-ihl-initiative/workstream-6.ics");
    assertThat(uids(calendar))
        .contains(
            ID + "meeting/global-ihl-initiative/workstream-6/consultation-3",
            ID + "meeting/global-ihl-initiative/consultation-4")
        .noneMatch(uid -> uid.contains("workstream-4") || uid.contains("ccw"));
  }

  @Test
  void aPartyHasTheMeetingsThatItHasToDoWith() throws Exception {
    // Algeria co-chairs Workstream 4, and attended the GGE of 2023.
    assertThat(uids(feed("calendar/party/DZA.ics")))
        .contains(
            ID + "meeting/global-ihl-initiative/workstream-4/consultation-2",
            ID + "meeting/ccw-gge-laws/2023-03-06")
        .noneMatch(uid -> uid.contains("workstream-6"));
  }

  @Test
  void linesAreShortInOctetsAndUnfoldToTheSameText() throws Exception {
    String text = SeedsServer.get("/calendar.ics", "Accept-Language", "zh").body();
    assertThat(text).contains("\r\n").doesNotContain("\ufffd");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
    }
    assertThat(text.replace("\r\n ", "")).contains("国家咨商");
  }

  @Test
  void aSecondFetchCostsNothing() throws Exception {
    HttpResponse<String> first = SeedsServer.get("/calendar.ics");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(SeedsServer.get("/calendar.ics", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar/process/no-such.ics",
        "calendar/treaty/ap-i.ics",
        "calendar/party/CHE",
        "calendar/party/%3Cscript%3E.ics"
      })
  void whatIsNoCalendarIsNotFound(String path) throws Exception {
    assertThat(SeedsServer.get("/" + path).statusCode()).isEqualTo(404);
  }
}
