package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose date a date is, where a sentence names several meetings. */
class MeetingDatesTest {
  private static final String SESSIONS = "meeting/ccw-gge-laws/";

  @Test
  void aConferenceThatIsOnlyReferredToHasNoDateOfAnother() {
    Facts facts =
        Facts.ofText(
            """
            Group of Governmental Experts on Lethal Autonomous Weapons Systems

            Report of the 2024 session

            1. The 2023 Meeting of the High Contracting Parties to the Convention, held in Geneva
            from 15 to 17 November 2023, decided that the Group shall meet for ten days in 2024 in
            Geneva in accordance with Decision 1 of the Fifth Review Conference.

            2. The report of the Sixth Review Conference, adopted on 17 December 2021, was before
            informal consultations held on 4 March 2024.
            """);
    assertThat(facts.meetings())
        .contains(
            "meeting/ccw/meeting-of-states-parties-2023 MeetingOfStatesParties"
                + " 2023-11-15/2023-11-17")
        .noneMatch(m -> m.contains("review-conference"));
  }

  /** Composed in the manner of the reports' first paragraphs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Group of Governmental Experts on Lethal Autonomous Weapons Systems\n\n"
            + "Geneva, 4-8 March and 26-30 August 2024\n\n"
            + "1. The Group of Governmental Experts met from 4 to 8 March and from 26 to 30 August"
            + " 2024.",
        "Groupe d’experts gouvernementaux sur les systèmes d’armes létaux autonomes\n\n"
            + "Genève, 4-8 mars et 26-30 août 2024\n\n"
            + "1. Le Groupe s’est réuni du 4 au 8 mars et du 26 au 30 août 2024.",
        "Grupo de Expertos Gubernamentales sobre Sistemas de Armas Autónomos Letales\n\n"
            + "Ginebra, 4 a 8 de marzo y 26 a 30 de agosto de 2024\n\n"
            + "1. El Grupo se reunió del 4 al 8 de marzo y del 26 al 30 de agosto de 2024.",
        "Группа правительственных экспертов по смертоносным автономным системам вооружений\n\n"
            + "Женева, 4–8 марта и 26–30 августа 2024 года\n\n"
            + "1. Группа правительственных экспертов собралась 4–8 марта и 26–30 августа 2024"
            + " года.",
        "فريق الخبراء الحكوميين المعني بمنظومات الأسلحة الفتاكة الذاتية التشغيل\n\n"
            + "جنيف، 4-8 آذار/مارس و26-30 آب/أغسطس 2024\n\n"
            + "1- اجتمع فريق الخبراء الحكوميين في الفترة من 4 إلى 8 آذار/مارس ومن 26 إلى 30"
            + " آب/أغسطس 2024.",
        "致命性自主武器系统政府专家组\n\n2024年3月4日至8日和8月26日至30日，日内瓦\n\n"
            + "1. 政府专家组于2024年3月4日至8日和8月26日至30日在日内瓦举行会议。"
      })
  void aGroupThatMetInTwoSessions(String text) {
    assertThat(Facts.ofText(text).meetings())
        .containsExactly(
            SESSIONS + "2024-03-04 ExpertGroupSession 2024-03-04/2024-03-08",
            SESSIONS + "2024-08-26 ExpertGroupSession 2024-08-26/2024-08-30");
  }

  @Test
  void aRoundIsOfTheWorkstreamThatItsSentenceNames() {
    Facts facts =
        Facts.ofText(
            """
            Global IHL Initiative

            Progress of the initiative

            The second state consultation of workstream 4 was held on 3 November 2025.

            The second state consultation of workstream 6 was held on 24 November 2025.

            The fourth round of consultations will be held on 4 May 2026.
            """);
    assertThat(facts.meetings())
        .containsExactly(
            "meeting/global-ihl-initiative/consultation-4 StateConsultation 2026-05-04",
            "meeting/global-ihl-initiative/workstream-4/consultation-2 StateConsultation"
                + " 2025-11-03",
            "meeting/global-ihl-initiative/workstream-6/consultation-2 StateConsultation"
                + " 2025-11-24");
  }
}
