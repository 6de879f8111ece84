package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;

/** Turns of notes, reports and letters, one a test. */
class NotesTest {
  private static final String NOTE =
      """
      Global IHL Initiative

      WORKSTREAM 4

      THIRD STATE CONSULTATION

      Tuesday, 12 May 2026

      Co-chairs: Chile and Gabon

      %s
      """;

  private static Facts note(String text) {
    return Facts.ofText(NOTE.formatted(text));
  }

  private static List<String> dates(String text) {
    return Facts.ofText(text).dates();
  }

  @Test
  void timesAfterNoonKeepTheirHalfOfTheDay() {
    Facts facts =
        note(
            """
            Agenda

            9:00 a.m. – 11:45 a.m. Session 1: Ports
            1:00 p.m. – 2:30 p.m. Lunch
            """);
    assertThat(facts.agenda()).containsExactly("1 Session 1 09:00-11:45", "2 Break 13:00-14:30");
  }

  @Test
  void aClockOfTwelveHoursGoesOnAfterNoon() {
    Facts facts =
        note(
            """
            Agenda

            10:30 – 1:00 Session 1: Ports
            1:00 – 2:30 Lunch
            2:30 – 4:00 Session 2: Cables
            """);
    assertThat(facts.agenda())
        .containsExactly(
            "1 Session 1 10:30-13:00", "2 Break 13:00-14:30", "3 Session 2 14:30-16:00");
  }

  @Test
  void aSessionNamedAgainOnlyAsksItsQuestions() {
    Facts facts =
        note(
            """
            3. Agenda

            9:00 – 10:30 Session 1: Ports

            10:30 – 12:00 Session 2: Cables

            4. Questions for discussion

            Session 2

            1. Which cables matter most:

            (a) to hospitals;

            (b) to neutral states?

            5. What comes next
            """);
    assertThat(facts.agenda())
        .containsExactly("1 Session 1 09:00-10:30", "2 Session 2 10:30-12:00 questions 3");
    assertThat(
            facts.extraction().facts().stream()
                .filter(Fact.Passage.class::isInstance)
                .map(Fact.Passage.class::cast)
                .filter(p -> p.type().equals("GuidingQuestion"))
                .map(p -> p.number().value())
                .toList())
        .containsExactly("1", "1(a)", "1(b)");
  }

  @Test
  void aWorkstreamMayStandBesideTheNameOfItsProcess() {
    Facts facts =
        Facts.ofText(
            """
            GLOBAL IHL INITIATIVE          WORKSTREAM 5

            THEMATIC CONSULTATION

            8 September 2026
            """);
    assertThat(facts.meetings())
        .containsExactly(
            "meeting/global-ihl-initiative/workstream-5/thematic-consultation-2026-09-08"
                + " ThematicConsultation 2026-09-08");
  }

  @Test
  void bracketsDateTheRoundsBeforeThem() {
    Facts facts = note("The first consultation (22 May 2025) dealt with ports.");
    assertThat(facts.meetings())
        .contains(
            "meeting/global-ihl-initiative/workstream-4/consultation-1 StateConsultation"
                + " 2025-05-22");
  }

  @Test
  void aClauseFartherOffDatesNoMeeting() {
    Facts facts =
        note(
            "The text draws on the thematic consultations held on 14 January and 11 February 2026"
                + " and on the written submissions received by 20 March.");
    assertThat(facts.meetings().stream().filter(m -> m.contains("Thematic")).toList())
        .extracting(m -> m.substring(m.lastIndexOf(' ') + 1))
        .containsExactly("2026-01-14", "2026-02-11");
  }

  @Test
  void deadlinesOfWrittenCommentsAndOtherTextsToCome() {
    Facts facts =
        note(
            """
            Written comments on the draft are welcome until 30 September 2026.

            A background paper will be made public by the end of October 2026.
            """);
    assertThat(facts.milestones())
        .containsExactly("Publication 2026-10", "StatementDeadline 2026-09-30");
  }

  @Test
  void whoShouldDoSomethingIsAddressed() {
    Facts facts =
        Facts.ofText(
            """
            Letter dated 9 May 2025 from the Permanent Representative of Panama to the United\
             Nations addressed to the President of the Security Council

            Recommendations

            1. Member States should:

            (a) Investigate attacks;

            2. Parties to armed conflict should appoint focal points.

            3. The Secretary-General is invited to report.
            """);
    assertThat(facts.passages("Recommendation"))
        .containsExactly(
            "1 member-states",
            "1(a) member-states",
            "2 parties-to-conflict",
            "3 secretary-general");
  }

  @Test
  void aTimeIsOfTheDayBesideIt() {
    assertThat(note("Comments may be sent until 15 May 2026, 6 p.m. (UTC+2).").dates())
        .contains("2026-05-15T18:00:00+02:00")
        .doesNotContain("2026-05-12T18:00:00+02:00");
  }

  @Test
  void aListGoesOnInItsYear() {
    String head = "Report\n\nGeneva, 13 September 2024\n\n";
    assertThat(dates(head + "Ten days in 2025, on these dates: 3–7 March and 1–5 September."))
        .contains("2025-03-03/2025-03-07", "2025-09-01/2025-09-05");
    assertThat(dates("报告\n\n2026年10月13日，日内瓦\n\n前几轮分别于2025年5月8日、10月9日和2026年2月19日举行。"))
        .contains("2025-05-08", "2025-10-09", "2026-02-19");
  }

  @Test
  void lastYearCountsFromTheDocumentsOwn() {
    assertThat(dates("Speech\n\nGeneva, 12 August 2026\n\nWe met on 20 September last year."))
        .contains("2025-09-20");
    assertThat(dates("致辞\n\n2026年8月12日，北京\n\n去年10月举行了研讨会。")).contains("2025-10");
    // In March "last year" may be counted from the year before the event's.
    assertThat(dates("Note\n\nGeneva, 3 March 2026\n\nWe met on 20 September last year."))
        .containsExactly("2026-03-03");
  }

  @Test
  void anArticleOfTheNextClauseIsOfTheSameTreaty() {
    assertThat(Facts.ofText("《第一附加议定书》第四十八条确立了区分原则，第五十七条规定了预防措施。").cited())
        .contains("treaty/ap-i/art_48", "treaty/ap-i/art_57");
    assertThat(Facts.ofText("《第一附加议定书》第四十八条确立了区分原则，《刑法》第二百三十二条另有规定。").cited())
        .doesNotContain("treaty/ap-i/art_232");
  }

  @Test
  void whoSubmittedIsNotSaidOfTheDocumentBefore() {
    Extraction read =
        Facts.ofText("7. 会议审议了CCW/MSP/2025/2号文件，并注意到加拿大和荷兰提交的CCW/MSP/2025/WP.1号工作文件。").extraction();
    assertThat(read.facts()).noneMatch(Fact.Submission.class::isInstance);
  }
}
