package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** What notes and reports in Arabic, Russian and Spanish say in ways of their own. */
class NotesArabicRussianSpanishTest {
  private static final String ARABIC = "إنشاء لجان وطنية معنية بالقانون الدولي الإنساني.";
  private static final String RUSSIAN = "создать национальные комитеты по гуманитарному праву.";
  private static final String SPANISH = "Establezcan comisiones nacionales de derecho humanitario.";

  private static <T extends Fact> Stream<T> all(String text, Class<T> type) {
    return Facts.ofText(text).extraction().facts().stream()
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static List<String> dates(String text) {
    return all(text, Fact.DateMention.class).map(d -> d.when().value().edtf()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Женева, 14 ноября 2025 года. В 2026 году Группа будет заседать с 31 августа по 4 сентября. | 2026-08-31/2026-09-04
          Ginebra, 14 de noviembre de 2025. En 2026 el Grupo se reunirá del 31 de agosto al 4 de septiembre. | 2026-08-31/2026-09-04
          جنيف، 14 تشرين الثاني/نوفمبر 2025. يجتمع الفريق في عام 2026 من 31 آب/أغسطس إلى 4 أيلول/سبتمبر. | 2026-08-31/2026-09-04
          Geneva, 14 November 2025. In 2026 the Group will meet from 31 August to 4 September. | 2026-08-31/2026-09-04
          """)
  void theYearThatTheSentenceStatesIsTheYearOfItsDays(String text, String expected) {
    assertThat(dates(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ереван, 14 мая 2026 года. В прошлом году, с 6 по 8 октября, прошел курс. | 2025-10-06/2025-10-08
          San José, 14 de mayo de 2026. El curso se celebró el 6 de octubre del año pasado. | 2025-10-06
          عمّان، 14 أيار/مايو 2026. عُقدت الدورة في 6 تشرين الأول/أكتوبر من العام الماضي. | 2025-10-06
          Geneva, 14 May 2026. Last year, on 6 October, a course was held. | 2025-10-06
          日内瓦，2026年5月14日。去年10月6日举办了课程。 | 2025-10-06
          Женева, 14 мая 2026 года. Курсы прошли 3 марта 2019 года и 6 октября того же года. | 2019-10-06
          """)
  void aYearSaidWithoutItsNumber(String text, String expected) {
    assertThat(dates(text)).contains(expected);
  }

  @Test
  void aTreatysDateIsNotTheDocumentsOwn() {
    assertThat(
            dates(
                "Los Convenios de Ginebra de 12 de agosto de 1949 protegen a todos.\n\n"
                    + "San José, 11 de mayo de 2025.\n\nEl curso comenzará el 7 de junio."))
        .contains("2025-06-07");
  }

  @Test
  void observersThatNoColonIntroduces() {
    String report =
        "Доклад совещания государств-участников Договора о запрещении ядерного оружия\n\n"
            + "Вена, 23–27 ноября 2026 года\n\n"
            + "4. В качестве наблюдателей присутствовали Армения, Индонезия и Швейцария.\n";
    assertThat(all(report, Fact.Participation.class))
        .extracting(p -> p.role() + " " + p.party().value())
        .containsExactlyInAnyOrder(
            "Observer party/ARM", "Observer party/IDN", "Observer party/CHE");
  }

  @Test
  void aStatedYearHoldsForItsSentenceAlone() {
    assertThat(dates("Женева, 14 ноября 2025 года. В 2022 году это было решено. Срок – 3 декабря."))
        .contains("2025-12-03")
        .doesNotContain("2022-12-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ginebra, 5 de mayo de 2025. Los informes se presentan el 30 de abril de cada año.
          Женева, 5 мая 2025 года. Доклады представляются 30 апреля каждого года.
          جنيف، 5 أيار/مايو 2025. تقدم التقارير في 30 نيسان/أبريل من كل عام.
          Geneva, 5 May 2025. Reports are due on 30 April of each year.
          Genève, 5 mai 2025. Les rapports sont attendus le 30 avril de chaque année.
          """)
  void aDayOfEveryYearIsNoDateButAnIssue(String text) {
    assertThat(dates(text)).containsExactly("2025-05-05");
    assertThat(Facts.ofText(text).extraction().issues())
        .extracting(Issue::message)
        .contains("a day of every year");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          РАБОЧЕЕ НАПРАВЛЕНИЕ 4 | Рекомендации будут опубликованы в первой половине апреля 2026 года. | 2026-04-01 | 2026-04-15
          LÍNEA DE TRABAJO 4 | Las recomendaciones se publicarán en la segunda quincena de abril de 2026. | 2026-04-16 | 2026-04-30
          مسار العمل 4 | ستُنشر التوصيات في مطلع نيسان/أبريل 2026. | 2026-04-01 | 2026-04-10
          LÍNEA DE TRABAJO 4 | Las recomendaciones se publicarán a fines de abril de 2026. | 2026-04-21 | 2026-04-30
          """)
  void aPartOfAMonth(String head, String sentence, String first, String last) {
    String note = head + "\n\n10.02.2026\n\n" + sentence;
    assertThat(all(note, Fact.Milestone.class))
        .extracting(m -> m.when().value().start() + " " + m.when().value().end())
        .containsExactly(first + " " + last);
  }

  @Test
  void aRevisedVersionInAParagraphOnRecommendations() {
    String note =
        "LÍNEA DE TRABAJO 4\n\nSegunda ronda de consultas\n\n9 de octubre de 2025\n\n"
            + "Las recomendaciones se publicarán el 2 de marzo de 2026. Una versión revisada se"
            + " distribuirá el 4 de mayo de 2026.\n";
    assertThat(Facts.ofText(note).milestones())
        .containsExactly("Publication 2026-03-02", "Publication 2026-05-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مسار العمل الخامس | 5
          الجولة الثالثة، مسار العمل الثاني | 0
          Quinta línea de trabajo | 5
          Пятое направление работы | 5
          НАПРАВЛЕНИЕ РАБОТЫ 5 | 5
          """)
  void aWorkstreamNumberedInWords(String title, int number) {
    String id = "process/global-ihl-initiative/workstream-" + number;
    boolean spanish = title.startsWith("Quinta");
    String note =
        title
            + "\n\n"
            + (spanish ? "Segunda consulta con los Estados" : "State consultation")
            + "\n\n"
            + (spanish ? "10 de febrero de 2026" : "10 February 2026")
            + "\n";
    assertThat(all(note, Fact.Meeting.class).filter(m -> m.process() != null))
        .extracting(m -> m.process().value())
        .containsExactlyElementsOf(number == 0 ? List.of() : List.of(id));
  }

  @Test
  void aMeetingIsDatedInItsOwnClause() {
    String note =
        "مسار العمل 5\n\nالجولة الثالثة من مشاورات الدول\n\n27 كانون الثاني/يناير 2026\n\n"
            + "عُقدت الجولة الأولى في 14 أيار/مايو 2025 والجولة الثانية في 7 تشرين الأول/أكتوبر 2025.\n";
    String at = "meeting/global-ihl-initiative/workstream-5/consultation-";
    assertThat(Facts.ofText(note).meetings())
        .containsExactly(
            at + "1 StateConsultation 2025-05-14",
            at + "2 StateConsultation 2025-10-07",
            at + "3 StateConsultation 2026-01-27");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المشاورة الثانية والعشرون مع الدول | 22
          الجولة الثانية عشرة من مشاورات الدول | 12
          Двадцать первая консультация государств | 21
          Vigésima segunda consulta con los Estados sobre la protección de los hospitales | 22
          """)
  void anOrdinalOfSeveralWords(String title, int round) {
    String stream = title.startsWith("Vig") ? "LÍNEA DE TRABAJO" : "WORKSTREAM";
    assertThat(all(title + "\n\n" + stream + " 4\n\n10.02.2026\n", Fact.Meeting.class))
        .extracting(m -> m.round() == null ? 0 : m.round().value())
        .containsExactly(round);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Мы настоятельно призываем все государства-члены: | member-states
          Мы призываем все государства-участники: | states-parties
          Мы просим Генерального секретаря: | secretary-general
          Instamos a todos los Estados Miembros a que: | member-states
          نحث جميع الدول الأطراف على ما يلي: | states-parties
          ونهيب بأطراف النزاع ما يلي: | parties-to-conflict
          """)
  void whomALeadInAddresses(String leadIn, String expected) {
    String item = leadIn.charAt(0) > 'z' ? leadIn.charAt(0) > 'ء' ? ARABIC : RUSSIAN : SPANISH;
    String letter = leadIn + "\n\n1.1 " + item + "\n";
    assertThat(
            all(letter, Fact.Passage.class)
                .filter(p -> p.type().equals("Recommendation"))
                .flatMap(p -> p.addressees().stream()))
        .extracting(a -> a.value())
        .containsExactly("party/" + expected);
  }

  @Test
  void lettersOfOtherAlphabetsAreParagraphsPoints() {
    String report =
        "ثالثاً- الاستنتاجات\n\n10- خلص الفريق إلى ما يلي:\n\n(أ) تبقى السيطرة بشرية؛\n\n"
            + "(ب) تُستعرض الأسلحة الجديدة.\n";
    assertThat(all(report, Fact.Passage.class).filter(p -> p.type().equals("Conclusion")))
        .extracting(p -> p.number().value())
        .containsExactly("10", "10(a)", "10(b)");
  }

  @Test
  void questionsNumberedInArabicAndTheirLetteredParts() {
    String note =
        "مسار العمل 4\n\nمشاورة الدول\n\n10 شباط/فبراير 2026\n\nجدول الأعمال\n\n"
            + "10:00-11:00 الجلسة 1: المياه\n\nالسؤالان التوجيهيان\n\n١- ما المدة المعقولة؟\n\n"
            + "أ) وفي حالة الطوارئ؟\n\n٢- من يصدر الإنذار؟\n\n11:00-11:15 الاختتام\n";
    assertThat(all(note, Fact.Passage.class).filter(p -> p.type().equals("GuidingQuestion")))
        .extracting(p -> p.number().value())
        .containsExactly("1", "1(أ)", "2");
  }

  @Test
  void theSecondDayIsNamedByItsOrdinal() {
    String note =
        "РАБОЧЕЕ НАПРАВЛЕНИЕ 4\n\nКонсультация государств\n\n10–11 февраля 2026 года\n\n"
            + "Повестка дня\n\nПервый день\n\n10:00–11:00 Заседание 1: Вода\n\n"
            + "Второй день\n\n10:00–11:00 Заседание 2: Электричество\n";
    assertThat(all(note, Fact.AgendaItem.class))
        .extracting(a -> a.start().value().toLocalDate().toString())
        .containsExactly("2026-02-10", "2026-02-11");
  }

  @Test
  void anArabicListOfOrganisationsIsPartedAtItsCommas() {
    String report =
        "تقرير اجتماع الدول الأطراف في معاهدة حظر الأسلحة النووية\n\nنيويورك، 3-7 آذار/مارس 2025\n\n"
            + "7- شاركت المنظمات غير الحكومية التالية: منظمة العفو الدولية، ووكالة الأنباء الإنسانية،"
            + " وهيومن رايتس ووتش.\n";
    assertThat(all(report, Fact.Participation.class))
        .extracting(p -> p.party().value())
        .contains("party/amnesty-international", "party/human-rights-watch")
        .anyMatch(p -> p.contains("وكالة-الأنباء") && !p.contains("ووكالة"));
  }

  @Test
  void aTitleBrokenOverLinesNamesItsTreaty() {
    String report =
        "Совещание Высоких Договаривающихся Сторон\n"
            + "Конвенции о запрещении или ограничении применения\n"
            + "конкретных видов обычного оружия, которые могут\n"
            + "считаться наносящими чрезмерные повреждения или\n"
            + "имеющими неизбирательное действие\n\n"
            + "Женева, 12–14 ноября 2025 года\n\nЗаключительный доклад\n";
    assertThat(Facts.ofText(report).cited()).containsExactly("treaty/ccw");
    assertThat(Facts.ofText(report).meetings())
        .containsExactly(
            "meeting/ccw/meeting-of-states-parties-2025 MeetingOfStatesParties"
                + " 2025-11-12/2025-11-14");
  }

  @Test
  void aListOfStatesNamesEachOnItsLine() {
    assertThat(Facts.ofText("Guinea\n\nEcuador\n\nSudan\n\nJapan\n").parties())
        .containsExactlyInAnyOrder("GIN", "ECU", "SDN", "JPN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Статья 82 Дополнительного протокола I требует юристов, а статья 83 – распространения. | treaty/ap-i/art_82 treaty/ap-i/art_83
          El artículo 51 del Protocolo adicional I lo prohíbe, y el artículo 57 exige precauciones. | treaty/ap-i/art_51 treaty/ap-i/art_57
          Article 82 of Additional Protocol I requires advice, and article 8 of the Rules differs. | treaty/ap-i/art_82
          Article 82 of Additional Protocol I requires advice. Article 83 differs. | treaty/ap-i/art_82
          """)
  void anArticleAfterOneOfATreaty(String text, String expected) {
    assertThat(Facts.ofText(text).cited()).containsExactly(expected.split(" "));
  }

  @Test
  void anotherGroupsSessionsThatAMeetingSchedules() {
    String report =
        "Meeting of the High Contracting Parties to the Convention on Certain Conventional Weapons\n\n"
            + "Geneva, 12–14 November 2025\n\nFinal report\n\n"
            + "1. It was decided that in 2026 the Group of Governmental Experts on Emerging"
            + " Technologies in the Area of Lethal Autonomous Weapons Systems would meet from 2 to"
            + " 6 March and from 31 August to 4 September.\n";
    assertThat(Facts.ofText(report).meetings())
        .contains(
            "meeting/ccw-gge-laws/2026-03-02 ExpertGroupSession 2026-03-02/2026-03-06",
            "meeting/ccw-gge-laws/2026-08-31 ExpertGroupSession 2026-08-31/2026-09-04");
  }
}
