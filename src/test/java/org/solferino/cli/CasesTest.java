package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents that no rule was written for; what they state was fixed by reading them. */
class CasesTest {
  private static Facts of(String file) throws Exception {
    return Facts.ofFile(Path.of("src/test/resources/cases", file));
  }

  @Test
  void consultationNoteInEnglishAlone() throws Exception {
    Facts facts = of("note.en.txt");
    String ws3 = "meeting/global-ihl-initiative/workstream-3/";
    assertThat(facts.extraction().kind()).isEqualTo("ConceptNote");
    assertThat(facts.meetings())
        .containsExactly(
            ws3 + "consultation-1 StateConsultation 2025-06-04",
            ws3 + "consultation-2 StateConsultation 2026-03-12",
            ws3 + "consultation-3 StateConsultation 2026-09-09/2026-09-10");
    assertThat(facts.milestones())
        .containsExactly(
            "Publication 2026-04-15 3",
            "RegistrationDeadline 2026-03-05",
            "StatementDeadline 2026-03-09");
    assertThat(facts.agenda())
        .containsExactly(
            "1 Registration 13:30-14:00",
            "2 Opening 14:00-14:15",
            "3 Session 1 14:15-15:30 questions 2",
            "4 Break 15:30-15:45",
            "5 Session 2 15:45-17:15 questions 1",
            "6 Closing 17:15-17:30");
    assertThat(facts.property("coChair"))
        .containsExactly("party/AUT", "party/ICRC", "party/JOR", "party/KEN");
    assertThat(facts.property("mode")).containsExactly("InPerson", "Online");
    assertThat(facts.property("workingLanguage")).containsExactly("en", "es", "fr");
    assertThat(facts.property("speakingLimit")).containsExactly("PT5M");
    assertThat(facts.property("registrationUrl"))
        .containsExactly("https://example.org/register/ws3");
    assertThat(facts.property("contactEmail")).containsExactly("committees@example.org");
    assertThat(facts.cited())
        .containsExactly("treaty/ap-1977", "treaty/gc-1949", "treaty/gc-1949/art_3");
  }

  @Test
  void secretaryGeneralsLetterInFrench() throws Exception {
    Facts facts = of("letter.fr.txt");
    assertThat(facts.extraction().kind()).isEqualTo("Letter");
    assertThat(facts.passages("Recommendation"))
        .containsExactly("1.1 member-states", "1.2 member-states", "2.1 security-council");
    assertThat(facts.cited())
        .containsExactly(
            "document/S/RES/2730(2024)",
            "treaty/ap-1977",
            "treaty/gc-1949",
            "treaty/un-charter/art_41",
            "treaty/un-safety-convention",
            "treaty/un-safety-convention-op");
    assertThat(facts.parties()).isEmpty();
  }

  @Test
  void expertGroupsReportInEnglish() throws Exception {
    Facts facts = of("report.en.txt");
    assertThat(facts.extraction().kind()).isEqualTo("MeetingReport");
    assertThat(facts.meetings())
        .contains(
            "meeting/ccw-gge-laws/2024-03-04 ExpertGroupSession 2024-03-04/2024-03-08",
            "meeting/ccw-gge-laws/2024-08-26 ExpertGroupSession 2024-08-26/2024-08-30");
    assertThat(facts.meeting("ccw-gge-laws/2024-08-26").round().value()).isEqualTo(2);
    assertThat(facts.participants("StateParty"))
        .containsExactly("BIH", "COD", "DZA", "GNB", "NER", "TUR");
    assertThat(facts.participants("Signatory")).containsExactly("EGY");
    assertThat(facts.participants("Observer")).containsExactly("AGO", "SGP", "THA");
    assertThat(facts.participants("InvitedOrganization")).containsExactly("EU", "ICRC");
    assertThat(facts.passages("Conclusion")).containsExactly("7", "7(a)", "7(b)");
    assertThat(facts.passages("Recommendation")).hasSize(1);
  }

  @Test
  void consultationNoteInSpanish() throws Exception {
    Facts facts = of("note.es.txt");
    String ws5 = "meeting/global-ihl-initiative/workstream-5/";
    assertThat(facts.extraction().kind()).isEqualTo("ConceptNote");
    assertThat(facts.meetings())
        .containsExactly(
            ws5 + "consultation-3 StateConsultation 2026-04-21",
            ws5 + "consultation-4 StateConsultation 2026-05-04/2026-05-06");
    assertThat(facts.milestones())
        .containsExactly("RegistrationDeadline 2026-04-14", "StatementDeadline 2026-04-17");
    assertThat(facts.agenda())
        .containsExactly(
            "1 Opening 10:00-10:15",
            "2 Session 1 10:15-11:30",
            "3 Break 11:30-11:45",
            "4 Session 2 11:45-12:45",
            "5 Closing 12:45-13:00");
    assertThat(facts.property("coChair"))
        .containsExactly("party/BRA", "party/EGY", "party/ESP", "party/ICRC");
    assertThat(facts.property("workingLanguage")).containsExactly("en", "es", "fr");
    assertThat(facts.property("speakingLimit")).containsExactly("PT4M");
    assertThat(facts.property("mode")).containsExactly("InPerson", "Online");
  }

  @Test
  void reportInRussian() throws Exception {
    Facts facts = of("report.ru.txt");
    assertThat(facts.extraction().kind()).isEqualTo("MeetingReport");
    assertThat(facts.meetings())
        .containsExactly(
            "meeting/ccw-gge-laws/2024-03-04 ExpertGroupSession 2024-03-04/2024-03-08",
            "meeting/ccw-gge-laws/2024-08-26 ExpertGroupSession 2024-08-26/2024-08-30");
    assertThat(facts.meeting("ccw-gge-laws/2024-03-04").round().value()).isEqualTo(1);
    assertThat(facts.participants("StateParty"))
        .containsExactly("BEL", "CHE", "CHN", "DZA", "JPN", "RUS");
    assertThat(facts.participants("Signatory")).containsExactly("EGY");
    assertThat(facts.passages("Conclusion")).containsExactly("4");
    assertThat(facts.passages("Recommendation")).containsExactly("5 member-states");
    assertThat(facts.cited()).containsExactly("treaty/un-charter");
  }

  @Test
  void consultationNoteInArabic() throws Exception {
    Facts facts = of("note.ar.txt");
    assertThat(facts.extraction().kind()).isEqualTo("ConceptNote");
    assertThat(facts.meetings())
        .containsExactly(
            "meeting/global-ihl-initiative/workstream-2/consultation-2 StateConsultation"
                + " 2026-02-10");
    assertThat(facts.milestones())
        .containsExactly("RegistrationDeadline 2026-02-03", "StatementDeadline 2026-02-06");
    assertThat(facts.property("coChair"))
        .containsExactly("party/BRA", "party/FRA", "party/ICRC", "party/JOR");
    assertThat(facts.property("mode")).containsExactly("InPerson", "Online");
    assertThat(facts.property("workingLanguage")).containsExactly("ar", "en", "fr");
    assertThat(facts.property("speakingLimit")).containsExactly("PT6M");
  }

  @Test
  void consultationNoteInChineseAlone() throws Exception {
    Facts facts = of("note.zh.txt");
    String ws1 = "meeting/global-ihl-initiative/workstream-1/";
    assertThat(facts.meetings())
        .containsExactly(
            ws1 + "consultation-2 StateConsultation 2026-03-19",
            ws1 + "consultation-3 StateConsultation 2026-09-01/2026-09-03");
    assertThat(facts.milestones())
        .containsExactly("RegistrationDeadline 2026-03-12", "StatementDeadline 2026-03-16");
    assertThat(facts.agenda())
        .containsExactly(
            "1 Session 1 09:00-10:30 questions 2",
            "2 Break 10:30-10:45",
            "3 Session 2 10:45-11:45",
            "4 Closing 11:45-12:00");
    assertThat(facts.property("coChair"))
        .containsExactly("party/BRA", "party/ICRC", "party/JOR", "party/ZAF");
    assertThat(facts.property("workingLanguage")).containsExactly("en", "ru", "zh");
    assertThat(facts.property("speakingLimit")).containsExactly("PT3M");
    assertThat(facts.property("contactEmail")).containsExactly("zhongwen@example.org");
    assertThat(facts.cited()).containsExactly("treaty/gc-1949/art_1");
  }

  @Test
  void theGenreOfAWebPageIsNoTitle() {
    Facts facts =
        Facts.ofText(
            """
            Press release

            Thirty States call for the protection of water systems in war

            Nairobi, 4 June 2026

            Kenya and Uruguay spoke for the group.
            """);
    assertThat(facts.property("dcterms:title"))
        .containsExactly("Thirty States call for the protection of water systems in war");
  }
}
