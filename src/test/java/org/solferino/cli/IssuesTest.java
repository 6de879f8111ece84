package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.fact.Extraction;
import org.solferino.fact.Issue;
import org.solferino.store.Answer;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;

/** Each kind of issue in a document that has it, and its absence from one that has it not. */
class IssuesTest {
  private static final String NOTE =
      """
      WORKSTREAM 3

      SECOND STATE CONSULTATION

      %s 9:00–18:00 (UTC+1)

      Participants are asked to register no later than %s.

      Agenda

      Registration 8:30–9:00

      Opening of the meeting 9:00–9:30

      Session 1: Detention %s

      Session 2: Medical care 11:00–12:30

      Concluding remarks %s
      """;

  @BeforeAll
  static void start() {
    Graphs.init();
  }

  /** {@code kind: words}, or {@code kind: words <> other words}. */
  private static List<String> issues(String text) {
    return issues(Facts.ofText(text).extraction());
  }

  private static List<String> issues(Extraction extraction) {
    String text = extraction.document().text();
    return extraction.issues().stream()
        .map(
            i ->
                i.kind().value()
                    + (i.span() == null ? "" : ": " + cut(text, i.span()))
                    + (i.against() == null ? "" : " <> " + cut(text, i.against())))
        .toList();
  }

  private static String cut(String text, org.solferino.document.Span span) {
    return text.substring(span.begin(), span.end());
  }

  private static List<String> note(String day, String deadline, String session, String closing) {
    return issues(NOTE.formatted(day, deadline, session, closing));
  }

  @Test
  void aNoteThatFitsTogetherHasNoIssue() {
    assertThat(note("Monday, 4 May 2026", "27 April 2026", "9:30–11:00", "17:30–18:00")).isEmpty();
  }

  @Test
  void aWrongWeekday() {
    assertThat(note("Tuesday, 4 May 2026", "27 April 2026", "9:30–11:00", "17:30–18:00"))
        .containsExactly("weekday-mismatch: Tuesday, 4 May 2026");
  }

  @Test
  void aDeadlineAfterTheMeeting() {
    assertThat(note("Monday, 4 May 2026", "27 May 2026", "9:30–11:00", "17:30–18:00"))
        .containsExactly("deadline-after-meeting: 27 May 2026");
  }

  @Test
  void anAgendaThatOverlaps() {
    assertThat(note("Monday, 4 May 2026", "27 April 2026", "9:15–11:00", "17:30–18:00"))
        .containsExactly("overlapping-agenda: Session 1: Detention 9:15–11:00");
  }

  @Test
  void anAgendaThatGoesBackwards() {
    assertThat(note("Monday, 4 May 2026", "27 April 2026", "9:30–11:00", "10:00–10:30"))
        .containsExactly("overlapping-agenda: Concluding remarks 10:00–10:30");
  }

  @Test
  void anItemAfterTheMeetingsEnd() {
    assertThat(note("Monday, 4 May 2026", "27 April 2026", "9:30–11:00", "18:00–19:00"))
        .containsExactly("agenda-outside-meeting: Concluding remarks 18:00–19:00");
  }

  @Test
  void aDayOfTheAgendaThatIsNotTheMeetings() {
    String agenda =
        """
        WORKSTREAM 3

        SECOND STATE CONSULTATION

        4–5 May 2026

        Agenda

        Monday, 4 May 2026

        Session 1: Detention 9:30–11:00

        %s

        Session 2: Medical care 11:30–12:30
        """;
    assertThat(issues(agenda.formatted("Wednesday, 6 May 2026")))
        .containsExactly("agenda-outside-meeting: Wednesday, 6 May 2026");
    assertThat(issues(agenda.formatted("Tuesday, 5 May 2026")))
        .noneMatch(i -> i.startsWith("agenda-outside-meeting"));
  }

  @Test
  void datesAndTimesThatEndBeforeTheyBegin() {
    assertThat(issues("The experts met from 26 to 22 June 2026 in Geneva."))
        .containsExactly("end-before-start: 26 to 22 June 2026");
    assertThat(issues("The hearing on 3 May 2026 is open 18:00–09:00 (UTC+1)."))
        .containsExactly("end-before-start: 18:00–09:00 (UTC+1)");
    assertThat(issues("The experts met from 22 to 26 June 2026, 9:00–18:00 (UTC+1).")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 (1946)", "242 (1967)", "528 (1982)", "529 (1983)", "1265 (1999)", "1325 (2000)",
        "2132 (2013)", "2139 (2014)", "2195 (2014)", "2286 (2016)", "2417 (2018)", "2451 (2018)",
        "2474 (2019)", "2475 (2019)", "2504 (2020)", "2573 (2021)", "2617 (2021)", "2664 (2022)",
        "2720 (2023)", "2730 (2024)", "2768 (2025)"
      })
  void resolutionsThatAre(String number) {
    assertThat(issues("The Security Council recalled its resolution " + number + ".")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1325 (2001)",
        "2132 (2014)",
        "2196 (2014)",
        "2286 (2017)",
        "529 (1982)",
        "2767 (2025)"
      })
  void resolutionsThatCannotBe(String number) {
    assertThat(issues("The Security Council recalled its resolution " + number + "."))
        .containsExactly("suspect-symbol: resolution " + number);
  }

  @Test
  void gapsInNumbering() {
    String report =
        """
        Conclusions and recommendations

        1. States should ratify the Arms Trade Treaty.

        2. States should report every year.

        %d. States should share what they learn.
        """;
    assertThat(issues(report.formatted(4))).containsExactly("numbering-gap: 4");
    assertThat(issues(report.formatted(3))).isEmpty();
  }

  @Test
  void gapsAmongArticlesAndReferencesToNone() {
    String treaty =
        """
        Convention on the Lending of Books

        Article 1
        Books are lent for a month.

        Article 2
        A book that is late is fined.

        Article %d
        The fine is paid to the library, as Article %d says.
        """;
    assertThat(issues(treaty.formatted(4, 9)))
        .contains("numbering-gap: Article 4", "unresolved-reference: Article 9");
    assertThat(issues(treaty.formatted(3, 2)))
        .containsExactly("unknown-name: Convention on the Lending of Books");
  }

  @Test
  void anArticleOfNoTreaty() {
    assertThat(issues("The delegation spoke of Article 41.\n\nNothing else was said."))
        .containsExactly("unresolved-reference: Article 41");
    assertThat(issues("The delegation spoke of Article 41 of Additional Protocol I.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held on 3 November 2025. | 会议于 2025 年 11 月 4 日举行。 | 2025 年 11 月 4 日 <> 3 November 2025",
        "Article 52(3) of Additional Protocol I. | 《第一附加议定书》第 53 条第 3 款。"
            + " | 第一附加议定书》第 53 条第 3 款 <> Article 52(3) of Additional Protocol I",
        "The Council adopted resolution 2286 (2016). | 安理会通过了第 2268(2016)号决议。"
            + " | 第 2268(2016)号决议 <> resolution 2286 (2016)",
        "The treaty has 174 parties. | 该条约有 147 个缔约方。 | 147 <> 174",
        "It lasts from 9:00 to 18:00. | 会议时间为 9:00-17:00。 | 9:00-17:00 <> 9:00 to 18:00"
      })
  void languagesThatDisagree(String english, String chinese, String words) {
    assertThat(issues(english + "\t" + chinese)).contains("languages-disagree: " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held on 3 November 2025. | 会议于 2025 年 11 月 3 日举行。",
        "held in November 2025. | 会议于 2025 年 11 月 3 日举行。",
        "Article 52(3) of Additional Protocol I. | 《第一附加议定书》第 52 条第 3 款。",
        "The Council adopted resolution 2286 (2016). | 安理会通过了第 2286(2016)号决议。",
        "It has 174 parties and four languages. | 该条约有 174 个缔约方和 4 种语文。",
        "Some 2 million people fled in 3 days. | 约 200 万人在三天内逃离。",
        "See https://a.org/12 for 3 texts. | 见 https://a.org/15 ，共 3 份。",
        "It lasts from 9:00 to 18:00. | 会议时间为 9:00-18:00。"
      })
  void languagesThatAgree(String english, String chinese) {
    assertThat(issues(english + "\t" + chinese)).noneMatch(i -> i.startsWith("languages-disagree"));
  }

  /** Two lists whose lines are one off: the pairing is wrong, not the words. */
  @Test
  void wrongPairsAreNoDisagreement() {
    assertThat(
            issues(
                """
                The first version comes on 1 April 2026.

                The second version comes on 1 June 2026.

                第二版将于 2026 年 6 月 1 日发布。

                第一版将于 2026 年 4 月 1 日发布。
                """))
        .noneMatch(i -> i.startsWith("languages-disagree"));
  }

  @Test
  void aPassageWithoutATranslation() {
    String english =
        "The library lends its books to all who live in the town, and to their guests as well.";
    String chinese = "图书馆向所有居住在本镇的人及其客人出借图书，他们都可以在图书馆里阅读。";
    String alone =
        "Whoever keeps a book for longer than a month is asked to pay a fine to the library.";
    String table = english + "\t" + chinese + "\n";
    assertThat(issues(table + alone + "\t\n" + table)).contains("unaligned-passage: " + alone);
    assertThat(issues(table + table)).noneMatch(i -> i.startsWith("unaligned-passage"));
  }

  @Test
  void aLongPassageInWhichNothingWasRecognised() {
    String words =
        "Those who came thanked their hosts for their patience during the long afternoon, in which"
            + " the heating of the old building had failed and in which nobody could find the"
            + " caretaker, whose key alone would have opened the cellar door, as the porter said.";
    assertThat(issues(words)).containsExactly("nothing-recognised: " + words);
    assertThat(issues(words + " All this was in Article 36 of Additional Protocol I.")).isEmpty();
    assertThat(issues("Those who came thanked their hosts.")).isEmpty();
  }

  @Test
  void aDateWithoutAYear() {
    assertThat(issues("They meet on 3 May.")).containsExactly("ambiguous-date: 3 May");
    assertThat(issues("They meet on 3 May 2026.")).isEmpty();
  }

  private static Extraction seed(String file) throws Exception {
    return Facts.ofFile(Path.of("seeds", file)).extraction();
  }

  /** The list of Session 2 goes on counting in Chinese (6 to 10) and begins anew in English. */
  @Test
  void workstream4() throws Exception {
    Extraction note = seed("ihl-initiative-ws4-consultation-2.en-zh.txt");
    assertThat(issues(note))
        .contains(
            "languages-disagree: 如有必要,继续讨论第1部分内容。"
                + " <> Continuation of discussions from Session 1, if necessary.")
        .anyMatch(i -> i.startsWith("unreadable-time: Opening of the meeting and 9:00"))
        .anyMatch(i -> i.startsWith("damaged-row: 16:00 - 16:30 -17:30"))
        // Session 5's questions were read in English alone: the Chinese lines are cut.
        .anyMatch(i -> i.startsWith("unaligned-passage: How can new technologies"))
        // Session 1's are found in Chinese too, though its heading there is lost.
        .noneMatch(i -> i.startsWith("unaligned-passage: What targeting and verification"));
    assertThat(note.issues())
        .extracting(Issue::message)
        .contains(
            "numbered 4, 1.3, 1.4, 5, 2.4, 2.5, 2.6, 6 in zh, 1, 1.1, 1.2, 2, 2.1, 2.2, 2.3, 3 in en",
            "numbered 6, 7, 8, 9, 10 in zh, 1, 2, 3, 4, 5 in en");
  }

  /** The Chinese column numbers the first questions 3 and 4, the English one 1 and 2. */
  @Test
  void workstream6() throws Exception {
    Extraction note = seed("ihl-initiative-ws6-consultation-3.en-zh.txt");
    assertThat(note.issues())
        .extracting(Issue::message)
        .contains("numbered 3, 4 in zh, 1, 2 in en");
    // Both columns state the same dates, times and numbers throughout.
    assertThat(note.issues()).noneMatch(i -> i.severity() == Issue.Severity.WARNING);
  }

  @Test
  void theOthers() throws Exception {
    assertThat(issues(seed("s-2024-852-sg-letter.zh.txt")))
        .containsExactly("suspect-symbol: 第 214(2014)号");
    assertThat(issues(seed("ccw-gge-laws-2023-report.zh.txt"))).isEmpty();
    assertThat(issues(seed("ccw-amended-protocol-ii.zh.txt")))
        .containsExactly(
            "numbering-repaired: 1. 第13条 缔约方的协商",
            "numbering-repaired: 5. 第14条 遵守",
            "numbering-repaired: 8. 技术附件：");
  }

  @Test
  void theNamedQueryTakesAKindAndADocument() throws Exception {
    try (Graphs graphs =
        Graphs.of(
            List.of(
                seed("s-2024-852-sg-letter.zh.txt"),
                seed("ihl-initiative-ws6-consultation-3.en-zh.txt")))) {
      assertThat(ask(graphs, Map.of("of", "languages-disagree")))
          .contains("贵国对上述关键意见有何看法", "Do you have any comments")
          .doesNotContain("suspect-symbol");
      assertThat(ask(graphs, Map.of("in", "s-2024-852")))
          .contains("suspect-symbol")
          .doesNotContain("languages-disagree");
    }
  }

  private static String ask(Graphs graphs, Map<String, String> parameters) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.write(graphs, NamedQuery.find("issues"), parameters, Answer.Format.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
