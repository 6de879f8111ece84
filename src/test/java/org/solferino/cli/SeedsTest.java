package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the seeds state, fixed by reading them. */
class SeedsTest {
  private static final String INITIATIVE = "meeting/global-ihl-initiative/";

  private static Facts of(String file) throws Exception {
    return Facts.ofFile(Path.of("seeds", file));
  }

  @Test
  void workstream4() throws Exception {
    Facts facts = of("ihl-initiative-ws4-consultation-2.en-zh.txt");
    assertThat(facts.extraction().kind()).isEqualTo("ConceptNote");
    assertThat(facts.meetings())
        .contains(
            INITIATIVE + "workstream-4/consultation-2 StateConsultation 2025-11-03",
            INITIATIVE + "workstream-4/thematic-consultation-2026 ThematicConsultation 2026")
        .noneMatch(m -> m.endsWith("StateConsultation 2026"));
    assertThat(facts.milestones())
        .containsExactly(
            "Publication 2026-34",
            "RegistrationDeadline 2025-10-27",
            "StatementDeadline 2025-10-31");
    assertThat(facts.property("coChair"))
        .containsExactly("party/CRI", "party/DZA", "party/ICRC", "party/SLE", "party/SVN");
    assertThat(facts.agenda())
        .filteredOn(a -> a.contains("Session"))
        .extracting(a -> a.replaceAll("^\\d+ | questions \\d+$", ""))
        .contains(
            "Session 2 11:30-13:00",
            "Session 3 14:00-15:00",
            "Session 4 15:00-16:00",
            "Session 5 16:30-17:30")
        .hasSize(5);
    particulars(facts);
    assertThat(facts.property("registrationUrl"))
        .containsExactly("https://forms.office.com/e/3bfDP7zw7U");
  }

  @Test
  void workstream6() throws Exception {
    Facts facts = of("ihl-initiative-ws6-consultation-3.en-zh.txt");
    assertThat(facts.meetings())
        .containsExactly(
            INITIATIVE + "consultation-4 StateConsultation 2026-05-04/2026-05-06",
            INITIATIVE + "consultation-5 StateConsultation 2026-06-22/2026-06-26",
            INITIATIVE + "workstream-6/consultation-1 StateConsultation 2025-05-15",
            INITIATIVE + "workstream-6/consultation-2 StateConsultation 2025-11-24",
            INITIATIVE + "workstream-6/consultation-3 StateConsultation 2026-02-16");
    assertThat(facts.milestones())
        .containsExactly(
            "Publication 2026-04-01 1",
            "Publication 2026-06-01 2",
            "Publication 2026-41",
            "RegistrationDeadline 2026-02-13",
            "StatementDeadline 2026-02-13");
    assertThat(facts.property("coChair"))
        .containsExactly("party/CHE", "party/GHA", "party/ICRC", "party/LUX", "party/MEX");
    particulars(facts);
  }

  private static void particulars(Facts facts) {
    assertThat(facts.property("mode")).containsExactly("InPerson", "Online");
    assertThat(facts.property("workingLanguage"))
        .containsExactly("ar", "en", "es", "fr", "ru", "zh");
    assertThat(facts.property("speakingLimit")).containsExactly("PT4M");
    assertThat(facts.property("contactEmail")).containsExactly("ihlinitiative@icrc.org");
    assertThat(facts.property("venue")).containsExactly("place/17-avenue-de-la-paix-1202-geneva");
    assertThat(facts.property("address")).containsExactly("17 avenue de la Paix, 1202 Geneva");
  }

  @Test
  void expertGroup() throws Exception {
    Facts facts = of("ccw-gge-laws-2023-report.zh.txt");
    assertThat(facts.extraction().kind()).isEqualTo("MeetingReport");
    assertThat(facts.meetings())
        .contains(
            "meeting/ccw-gge-laws/2023-03-06 ExpertGroupSession 2023-03-06/2023-03-10",
            "meeting/ccw-gge-laws/2023-05-15 ExpertGroupSession 2023-05-15/2023-05-19",
            "meeting/ccw-gge-laws/informal-consultation-2023-02-20 InformalConsultation 2023-02-20",
            "meeting/ccw-gge-laws/informal-consultation-2023-04-20 InformalConsultation 2023-04-20",
            "meeting/ccw-gge-laws/informal-consultation-2023-05-02 InformalConsultation 2023-05-02",
            "meeting/ccw/meeting-of-states-parties-2022 MeetingOfStatesParties"
                + " 2022-11-16/2022-11-18",
            "meeting/ccw/review-conference-6 ReviewConference 2021-12");
    assertThat(facts.participants("StateParty"))
        .hasSize(88)
        .contains("BIH", "VAT", "LAO", "KOR", "PSE", "GBR", "USA", "VEN", "JPN", "CIV")
        .doesNotContain("EGY", "AGO", "PRK");
    assertThat(facts.participants("Signatory")).containsExactly("EGY");
    assertThat(facts.participants("Observer")).containsExactly("AGO", "IRN", "SGP");
    assertThat(facts.participants("NonGovernmental")).hasSize(24);
    assertThat(facts.passages("Conclusion"))
        .extracting(p -> p.split(" ")[0])
        .containsExactly(
            "16", "17", "18", "19", "20", "21", "21(a)", "21(b)", "21(c)", "22", "22(a)", "22(b)",
            "22(c)", "23");
    assertThat(facts.passages("Recommendation"))
        .extracting(p -> p.split(" ")[0])
        .containsExactly("24");
  }

  @Test
  void letter() throws Exception {
    Facts facts = of("s-2024-852-sg-letter.zh.txt");
    assertThat(facts.extraction().kind()).isEqualTo("Letter");
    assertThat(facts.passages("Recommendation"))
        .containsExactly(
            "1.1 member-states",
            "1.2 member-states",
            "1.3 member-states",
            "1.4 member-states",
            "1.5 member-states",
            "2.1 member-states",
            "2.2 member-states",
            "2.3 member-states",
            "2.4 member-states",
            "3.1 member-states",
            "3.2 arms-exporting-states",
            "3.3 security-council",
            "4.1 member-states",
            "4.2 member-states",
            "4.3 member-states parties-to-conflict",
            "4.4 member-states",
            "5.1 security-council",
            "5.2 security-council",
            "5.3 security-council",
            "6.1 security-council",
            "6.2 security-council",
            "6.3 member-states",
            "6.4 member-states",
            "6.5 member-states");
    assertThat(facts.cited())
        .contains(
            "treaty/ap-1977",
            "treaty/gc-1949",
            "treaty/iccpr",
            "treaty/att",
            "treaty/un-safety-convention",
            "treaty/un-safety-convention-op",
            "treaty/un-charter/art_41",
            "document/S/RES/2730(2024)",
            "document/E/RES/2024/8");
    // "The Panel on the Safety and Security of UN Personnel in Iraq".
    assertThat(facts.parties()).containsExactly("IRQ");
  }
}
