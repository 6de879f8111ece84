package org.solferino.extract.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** The shape of treaties: parts in every manner of counting, annexes, words behind points. */
class StructureTest {
  private static TreatyReading read(Lang lang, String... lines) {
    List<Block> blocks = Lines.blocks(String.join("\n", lines), lang);
    return new TreatyText()
        .read(blocks, "treaty/x", null, Lines.names(blocks, Map.of()))
        .orElseThrow();
  }

  private static List<String> eIds(TreatyReading reading) {
    List<String> out = new ArrayList<>();
    for (Fact fact : reading.facts()) {
      if (fact instanceof Fact.Provision p && p.order() > 0) {
        out.add(p.eId());
      }
    }
    return out;
  }

  private static String partOf(TreatyReading reading, String eId) {
    for (Fact fact : reading.facts()) {
      if (fact instanceof Fact.Provision p && p.eId().equals(eId)) {
        return p.partOf();
      }
    }
    return "none";
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Part One, Article, Part Two, Section A, Annex",
    "EN, FIRST PART, Article, SECOND PART, Section A, Annex to the Convention",
    "FR, PREMIÈRE PARTIE, Article, DEUXIÈME PARTIE, Section A, ANNEXE",
    "FR, TITRE PREMIER, Article, TITRE DEUXIÈME, Section A, Annexe",
    "ES, Primera Parte, Artículo, Segunda Parte, Sección A, Anexo",
    "ES, Título primero, Artículo, Título segundo, Sección A, Anexo",
    "RU, Часть первая, Статья, Часть вторая, Раздел А, Приложение",
    "AR, الباب الأول, المادة, الباب الثاني, القسم A, المرفق"
  })
  void partsAreCountedInWords(
      Lang lang, String one, String article, String two, String section, String annex) {
    TreatyReading reading =
        read(
            lang,
            one,
            article + " 1",
            "X y z.",
            article + " 2",
            "X y z.",
            two,
            article + " 3",
            "X y z.",
            annex,
            section,
            "1. X y z.",
            "2. X y z.");
    assertThat(eIds(reading))
        .containsExactly(
            "part_I",
            "art_1",
            "art_2",
            "part_II",
            "art_3",
            "annex",
            "annex__sec_A",
            "annex__sec_A__para_1",
            "annex__sec_A__para_2");
    assertThat(partOf(reading, "art_2")).isEqualTo("treaty/x/part_I");
    assertThat(partOf(reading, "art_3")).isEqualTo("treaty/x/part_II");
  }

  @Test
  void chineseAnnexesHaveChapters() {
    TreatyReading reading =
        read(
            Lang.ZH, "第一编 总则", "第一条", "甲。", "第二条", "乙。", "第三条", "丙。", "附件一", "第一章 登记", "1. 登记。",
            "第二章 标志", "1. 标志。");
    assertThat(eIds(reading))
        .containsSubsequence(
            "annex_I",
            "annex_I__chp_I",
            "annex_I__chp_I__para_1",
            "annex_I__chp_II",
            "annex_I__chp_II__para_1");
  }

  @Test
  void sectionsOfAnAnnexHoldItsArticles() {
    TreatyReading reading =
        read(
            Lang.EN,
            "Article 1. The Powers agree.",
            "Article 2. The Powers agree.",
            "Article 3. The Powers agree.",
            "Annex to the Convention",
            "REGULATIONS",
            "SECTION I",
            "ON KEEPERS",
            "Art. 1. Keepers are protected.",
            "SECTION II",
            "ON SIGNS",
            "Art. 2. Signs are white, as provided in Article 1.");
    assertThat(partOf(reading, "annex__art_1")).isEqualTo("treaty/x/annex/sec_1");
    assertThat(partOf(reading, "annex__art_2")).isEqualTo("treaty/x/annex/sec_2");
    assertThat(citations(reading)).containsExactly("treaty/x/annex/art_2 treaty/x/annex/art_1");
  }

  private static List<String> citations(TreatyReading reading) {
    List<String> out = new ArrayList<>();
    for (Fact fact : reading.facts()) {
      if (fact instanceof Fact.Mention m) {
        out.add(m.subject() + " " + m.thing().value());
      }
    }
    return out;
  }

  @Test
  void wordsFlushBehindTheLastPointAreTheParagraphs() {
    TreatyReading reading =
        read(
            Lang.EN,
            "Article 1",
            "1. It is forbidden:",
            "(a) to attack;",
            "(b) to destroy.",
            "The sign in Article 2 is respected.",
            "2. X.",
            "Article 2",
            "1. X:",
            "(a) one.",
            "More of one, as in Article 3.",
            "(b) two.",
            "Article 3",
            "X.");
    assertThat(citations(reading))
        .containsExactly(
            "treaty/x/art_1/para_1 treaty/x/art_2", "treaty/x/art_2/para_1/point_a treaty/x/art_3");
  }

  @Test
  void decimalsCountThePartsOfAParagraphOrTheParagraphsOfAnArticle() {
    TreatyReading reading =
        read(
            Lang.EN,
            "Article 1",
            "1. X.",
            "2. X:",
            "2.1 one;",
            "2.2 two.",
            "Article 2",
            "2.1 X.",
            "2.2 X.",
            "Article 3",
            "X of 3.5 metres.");
    assertThat(eIds(reading))
        .containsExactly(
            "art_1",
            "art_1__para_1",
            "art_1__para_2",
            "art_1__para_2__point_1",
            "art_1__para_2__point_2",
            "art_2",
            "art_2__para_1",
            "art_2__para_2",
            "art_3");
  }

  @Test
  void aNumberThatDoesNotFollowIsAnIssue() {
    TreatyReading reading =
        read(
            Lang.EN,
            "Article 1",
            "X.",
            "Article 2",
            "X.",
            "Article 13",
            "X.",
            "Article 4",
            "X.",
            "Article 1",
            "X.",
            "Article 6",
            "X.",
            "Article 7",
            "X.");
    assertThat(eIds(reading)).containsExactly("art_1", "art_2", "art_4", "art_6", "art_7");
    assertThat(reading.issues())
        .filteredOn(i -> i.kind() == Issue.Kind.NUMBERING_GAP)
        .extracting(Issue::message)
        .containsExactly(
            "Article 13 does not follow the article before",
            "Article 1 does not follow the article before");
  }

  @Test
  void aLongConventionComesOutWhole() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 159; i++) {
      if (i % 40 == 1) {
        lines.add("Part " + "I".repeat(i / 40 + 1) + ". Provisions");
      }
      lines.add("Art. " + i + ". The Parties shall respect Article " + (i % 159 + 1) + ".");
    }
    lines.add("Annex I");
    for (int i = 1; i <= 13; i++) {
      lines.add("Art. " + i + ". Zones are marked.");
    }
    TreatyReading reading = read(Lang.EN, lines.toArray(String[]::new));
    List<String> found = eIds(reading);
    assertThat(found).filteredOn(e -> e.matches("art_\\d+")).hasSize(159).doesNotHaveDuplicates();
    assertThat(found).filteredOn(e -> e.startsWith("annex_I__art_")).hasSize(13);
    assertThat(citations(reading)).hasSize(159);
    assertThat(reading.issues()).isEmpty();
  }

  @Test
  void olderFormsOfHeadingsAndPointsAreRead() {
    TreatyReading arabic =
        read(
            Lang.AR,
            "المادة (1)",
            "نص.",
            "المادة (2)",
            "نص.",
            "المادة الثالثة والثلاثون",
            "نص.",
            "المادة 34",
            "نص.");
    assertThat(eIds(arabic)).containsExactly("art_1", "art_2", "art_33", "art_34");
    TreatyReading chinese =
        read(Lang.ZH, "第一条", "一、下列：", "（甲）甲；", "（乙）乙：", "（子）子；", "（丑）丑。", "第二条", "乙。", "第三条", "丙。");
    assertThat(eIds(chinese))
        .containsSubsequence(
            "art_1__para_1__point_a",
            "art_1__para_1__point_b",
            "art_1__para_1__point_b__sub_i",
            "art_1__para_1__point_b__sub_ii");
  }

  @Test
  void aProtocolsUnnamedConventionIsNotTheProtocol() {
    List<Block> blocks =
        Lines.blocks(
            "Article 1\nX.\nArticle 2\nAs in Article 1 of this Convention.\nArticle 3\nX.",
            Lang.EN);
    TreatyReading reading =
        new TreatyText()
            .read(blocks, "treaty/x", TreatyText.UNKNOWN_PARENT, Lines.names(blocks, Map.of()))
            .orElseThrow();
    assertThat(citations(reading)).isEmpty();
    assertThat(reading.issues())
        .extracting(Issue::message)
        .containsExactly("which convention is meant is not known");
  }
}
