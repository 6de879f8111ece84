package org.solferino.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.fact.Fact;
import org.solferino.fact.When;
import org.solferino.mention.Name;

class StatusEventsTest {
  private static final When WRITTEN = When.day(LocalDate.of(2024, 11, 22));

  /** Reads {@code {id|words}} as a name and {@code {date|words}} as a date. */
  private static Passage passage(Lang lang, int order, String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    List<Dated> dates = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      int close = marked.charAt(i) == '{' ? marked.indexOf('}', i) : -1;
      if (close < 0) {
        text.append(marked.charAt(i++));
        continue;
      }
      String[] mark = marked.substring(i + 1, close).split("\\|");
      int begin = text.length();
      text.append(mark[1]);
      if (Character.isDigit(mark[0].charAt(0))) {
        When when =
            mark[0].length() == 4
                ? When.year(Integer.parseInt(mark[0]))
                : When.day(LocalDate.parse(mark[0]));
        dates.add(new Dated(begin, text.length(), when));
      } else {
        for (String id : mark[0].split("\\+")) {
          names.add(new Name(begin, text.length(), id));
        }
      }
      i = close + 1;
    }
    Block block =
        new Block(
            order,
            Block.Kind.PARAGRAPH,
            lang,
            MappedText.of(text.toString(), order * 1000),
            -1,
            -1,
            -1,
            1);
    return new Passage(block, names, dates, false);
  }

  private static List<String> read(Lang lang, String... marked) {
    List<Passage> passages = new ArrayList<>();
    for (String one : marked) {
      passages.add(passage(lang, passages.size(), one));
    }
    return written(new StatusEvents().read(passages, WRITTEN, null));
  }

  private static List<String> written(List<Fact.StatusEvent> events) {
    return events.stream()
        .map(
            event ->
                String.join(
                    " ",
                    event.type(),
                    event.treaty().substring(7),
                    event.party() == null ? "-" : event.party().value().substring(6),
                    event.when() == null ? "-" : event.when().value().edtf(),
                    event.count() == null ? "-" : event.count().value().toString()))
        .toList();
  }

  static Stream<Arguments> examples() {
    return Arrays.stream(Lang.values())
        .flatMap(
            lang ->
                StatusWords.of(lang).examples().stream()
                    .map(row -> Arguments.of(lang, row[2], row[3])));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachRowsExampleHolds(Lang lang, String marked, String expected) {
    assertThat(read(lang, marked)).contains(expected);
  }

  @Test
  void countsAndAdoptionsOfALetter() {
    assertThat(
            read(
                Lang.ZH,
                "截至{2024-11-01|2024年11月1日}，196个国家，包括所有{party/member-states|会员国}和观察员，批准了{1949|1949年}"
                    + "{treaty/gc-1949|日内瓦四公约}。{treaty/gc-1949|日内瓦四公约}是少数获得普遍批准的国际法文书之一。",
                "这些条约和规范包括{1949|1949年}{treaty/gc-1949|日内瓦四公约}及其附加议定书",
                "我敦促尚未成为《{treaty/un-safety-convention|联合国人员和有关人员安全公约}》及其"
                    + "《{treaty/un-safety-convention-op|任择议定书}》缔约国的会员国成为缔约国。{1994|1994年}，会员国确认必须确保调查和"
                    + "起诉蓄意攻击的行为，并为此目的通过了《{treaty/un-safety-convention|联合国人员和有关人员安全公约}》。"
                    + "{2005|2005年}，会员国通过了《{treaty/un-safety-convention|公约}》的"
                    + "《{treaty/un-safety-convention-op|任择议定书}》，扩大了《{treaty/un-safety-convention|公约}》的范围。"
                    + "《{treaty/un-safety-convention|公约}》于{1999|1999年}生效，目前有95个缔约国，"
                    + "《{treaty/un-safety-convention-op|任择议定书}》于{2010|2010年}生效，目前有33个缔约国。"))
        .containsExactlyInAnyOrder(
            "Adoption gc-1949 - 1949 -",
            "PartiesCount gc-1949 - 2024-11-01 196",
            "Adoption un-safety-convention - 1994 -",
            "EntryIntoForce un-safety-convention - 1999 -",
            "PartiesCount un-safety-convention - 2024-11-22 95",
            "Adoption un-safety-convention-op - 2005 -",
            "EntryIntoForce un-safety-convention-op - 2010 -",
            "PartiesCount un-safety-convention-op - 2024-11-22 33");
  }

  private static final String TITLE =
      "《{treaty/ccw|禁止或限制使用某些常规武器公约}》所附的《{treaty/ccw-ap-ii|修正议定书}》（{treaty/ccw-ap-ii|修正的第二号议定书}）";

  private static final String HEAD =
      "本{treaty/ccw-ap-ii|议定书}于{1998-12-03|1998年12月3日}生效。{party/CHN|中华人民共和国}于"
          + "{1998-11-04|1998年11月4日}交存批准书，并声明如下：1.根据《{treaty/ccw-ap-ii|修正的第二号议定书}》技术附件2(c)和3(c)的规定，"
          + "{party/CHN|中国}将推迟适用2(b)、3(a)和3(b)；2.{party/CHN|中国}政府认为，旨在表明“主要”一词。"
          + "本{treaty/ccw-ap-ii|议定书}于{1999-05-04|1999年5月4日}对{party/CHN|中国}生效，并适用于{party/HKG+party/MAC|港澳}。";

  private static final List<String> LIFE =
      List.of(
          "Adoption ccw-ap-ii - 1996-05-03 -",
          "EntryIntoForce ccw-ap-ii - 1998-12-03 -",
          "Ratification ccw-ap-ii CHN 1998-11-04 -",
          "Declaration ccw-ap-ii CHN 1998-11-04 -",
          "EntryIntoForce ccw-ap-ii CHN 1999-05-04 -",
          "TerritorialApplication ccw-ap-ii HKG - -",
          "TerritorialApplication ccw-ap-ii MAC - -");

  @Test
  void theHeadOfATreatysText() {
    assertThat(read(Lang.ZH, TITLE, "（{1996-05-03|1996年5月3日}）", HEAD))
        .containsExactlyElementsOf(LIFE);
    assertThat(read(Lang.ZH, TITLE + "（{1996-05-03|1996年5月3日}）", HEAD))
        .containsExactlyElementsOf(LIFE);
  }

  @Test
  void aDeclarationKeepsItsWordsAndEventsTheirIds() {
    List<Fact.StatusEvent> events =
        new StatusEvents().read(List.of(passage(Lang.ZH, 0, HEAD)), null, null);
    Fact.StatusEvent declaration = events.get(2);
    assertThat(declaration.id()).isEqualTo("treaty/ccw-ap-ii/status/declaration-CHN");
    assertThat(declaration.text().value()).startsWith("1.根据").endsWith("一词。");
    assertThat(events.get(0).id()).isEqualTo("treaty/ccw-ap-ii/status/entry-into-force");
  }

  @Test
  void datesOfNames() {
    assertThat(
            read(
                Lang.EN,
                "under the {treaty/gc-1949|Geneva Conventions} of {1949-08-12|12 August 1949}"))
        .containsExactly("Adoption gc-1949 - 1949-08-12 -");
    assertThat(read(Lang.EN, "In {1949|1949} {treaty/gc-1949|Conventions} were few")).isEmpty();
    assertThat(read(Lang.ZH, "{2023|2023年}《{treaty/ccw|公约}》缔约方会议")).isEmpty();
    assertThat(read(Lang.ZH, "{1949-08-12|1949年8月12日}《{treaty/gc-1949|日内瓦四公约}》第3条"))
        .containsExactly("Adoption gc-1949 - 1949-08-12 -");
  }

  @Test
  void whatIsNoEvent() {
    assertThat(read(Lang.ZH, "《{treaty/ccw|公约}》缔约方{2022|2022年}会议通过了最后报告，25个缔约国参加")).isEmpty();
    assertThat(read(Lang.ZH, "本{treaty/ccw|公约}将于{2030|2030年}生效")).isEmpty();
    assertThat(
            read(
                Lang.EN,
                "The {treaty/ccw|Convention} shall enter into force; the report of the"
                    + " {treaty/ccw|Convention}'s group on emerging technologies was adopted on"
                    + " {2023-05-19|19 May 2023}. 25 States parties took part."))
        .isEmpty();
  }

  @Test
  void longInputIsReadToTheEnd() {
    read(Lang.ZH, "《{treaty/ccw|公约}》于{1999|1999年}生效，".repeat(20_000));
    read(Lang.EN, "{treaty/ccw|C}" + " 7 states parties adopted".repeat(50_000));
    read(Lang.EN, "{treaty/ccw|C}" + "declared as follows: 1. A. ".repeat(50_000));
    read(Lang.ZH, "{treaty/ccw|C}" + "通过了".repeat(300_000));
  }
}
