package org.solferino.extract.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;

/** Small treaties in each language, made for these tests. */
class TreatyLanguagesTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "Additional Protocol I", "treaty/ap-i",
          "Charter of the United Nations", "treaty/un-charter",
          "Charte des Nations Unies", "treaty/un-charter");

  @Test
  void readsEnglishWithTitlesOnTheirOwnLine() {
    String text =
        """
        Preamble
        The States Parties, recalling Article 36 of Additional Protocol I,
        PART I
        General provisions
        Article 1
        Scope
        1. This Protocol applies to the situations referred to in Article 1 of this Convention.
        2. Each Party shall:
        (a) respect paragraph 1 of this Article;
        (b) ensure respect for subparagraph (a), in particular:
        (i) by its forces; and
        (ii) by others.
        Article 2
        Definitions
        For the purposes of this Protocol:
        1. "Mine" means a munition placed under the ground.
        2. "Wounded" and "sick" mean persons who need care; "shipwrecked" means persons in peril.
        Chapter II
        Conduct
        Article 3. Prohibitions
        It is prohibited to use the following: (a) mines; (b) traps; (c) bombs; (d) rays; (e) gas; (f) fire; (g) dust; (h) smoke; (i) noise, in accordance with Articles 1 and 2; or (j) light.
        Article 3 bis
        A Party may, under Chapter VII of the Charter of the United Nations, report. It relies on Article 9.
        Article 4
        Entry into force
        This Protocol shall enter into force after the preceding Article.
        IN WITNESS WHEREOF the undersigned have signed.
        Technical Annex
        1. Recording
        (a) Maps shall be kept;
        (b) sub-paragraph (a) applies to copies.
        2. Detectability
        Mines shall comply with paragraph 1 (b) of the Technical Annex.
        """;
    TreatyReading reading = read(text, Lang.EN);
    assertThat(eIds(reading))
        .isEqualTo(
            "part_I art_1 art_1__para_1 art_1__para_2 art_1__para_2__point_a art_1__para_2__point_b"
                + " art_1__para_2__point_b__sub_i art_1__para_2__point_b__sub_ii art_2"
                + " art_2__para_1 art_2__para_2 part_I__chp_II art_3 art_3__point_a art_3__point_b art_3__point_c"
                + " art_3__point_d art_3__point_e art_3__point_f art_3__point_g art_3__point_h"
                + " art_3__point_i art_3__point_j art_3bis art_4 annex annex__sec_1"
                + " annex__sec_1__point_a annex__sec_1__point_b annex__sec_2");
    assertThat(references(reading))
        .containsExactlyInAnyOrder(
            "art_1/para_1 > ccw/art_1",
            "art_1/para_2/point_a > x/art_1/para_1",
            "art_1/para_2/point_b > x/art_1/para_2/point_a",
            "art_3/point_i > x/art_1",
            "art_3/point_i > x/art_2",
            "art_3bis > un-charter/chp_VII",
            "art_3bis > x/art_9",
            "art_4 > x/art_3bis",
            "annex/sec_1/point_b > x/annex/sec_1/point_a",
            "annex/sec_2 > x/annex/sec_1/point_b");
    assertThat(terms(reading)).containsExactly("Mine", "Wounded", "sick", "shipwrecked");
    assertThat(reading.issues()).hasSize(1);
    assertThat(headings(reading)).contains("art_1=Scope", "art_3=Prohibitions");
  }

  @Test
  void readsFrench() {
    String text =
        """
        Article premier
        Champ d'application
        1. Le présent Protocole s'applique conformément à l'article 2.
        2. Il est interdit : a) d'employer des mines; b) d'employer des pièges, sous réserve du paragraphe 1 du présent article.
        Article 2 - Définitions
        On entend par « mine » une munition. « Piège » désigne un dispositif.
        Article 3
        Les Parties s'engagent à respecter la Charte des Nations Unies.
        """;
    TreatyReading reading = read(text, Lang.FR);
    assertThat(eIds(reading))
        .isEqualTo(
            "art_1 art_1__para_1 art_1__para_2 art_1__para_2__point_a art_1__para_2__point_b"
                + " art_2 art_3");
    assertThat(references(reading))
        .containsExactlyInAnyOrder(
            "art_1/para_1 > x/art_2",
            "art_1/para_2/point_b > x/art_1/para_1",
            "art_3 > un-charter");
    assertThat(terms(reading)).containsExactly("mine", "Piège");
  }

  @Test
  void readsSpanish() {
    String text =
        """
        Artículo 1
        1. Queda prohibido: a) emplear minas; b) emplear trampas.
        2. Véase el párrafo 1 del presente artículo.
        Artículo 2
        Se entiende por "mina" una munición.
        Artículo 3
        Las Partes podrán invocar el artículo 1 de la Convención.
        """;
    TreatyReading reading = read(text, Lang.ES);
    assertThat(eIds(reading))
        .isEqualTo(
            "art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b art_1__para_2 art_2"
                + " art_3");
    assertThat(references(reading))
        .containsExactlyInAnyOrder("art_1/para_2 > x/art_1/para_1", "art_3 > ccw/art_1");
    assertThat(terms(reading)).containsExactly("mina");
  }

  @Test
  void readsRussian() {
    String text =
        """
        Статья 1
        Сфера применения
        1. Запрещается применять: а) мины; б) ловушки; в) бомбы.
        2. Пункт 1 настоящей статьи применяется с учетом статьи 2.
        Статья 2
        Для целей настоящего Протокола «мина» означает боеприпас. Под «ловушкой» понимается устройство.
        Статья 3
        Стороны могут ссылаться на статью 1 настоящей Конвенции.
        """;
    TreatyReading reading = read(text, Lang.RU);
    assertThat(eIds(reading))
        .isEqualTo(
            "art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b"
                + " art_1__para_1__point_c art_1__para_2 art_2 art_3");
    assertThat(references(reading))
        .containsExactlyInAnyOrder(
            "art_1/para_2 > x/art_1/para_1", "art_1/para_2 > x/art_2", "art_3 > ccw/art_1");
    assertThat(terms(reading)).containsExactly("мина", "ловушкой");
  }

  @Test
  void readsArabic() {
    String text =
        """
        المادة 1
        1. يحظر استعمال: (أ) الألغام؛ (ب) الشراك.
        2. تطبق الفقرة 1 من هذه المادة وفقا للمادة 2.
        المادة الثانية
        يقصد بتعبير "لغم" ذخيرة.
        المادة 3
        يجوز للأطراف تطبيق المادة الأولى من هذه الاتفاقية.
        """;
    TreatyReading reading = read(text, Lang.AR);
    assertThat(eIds(reading))
        .isEqualTo(
            "art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b art_1__para_2 art_2"
                + " art_3");
    assertThat(references(reading))
        .containsExactlyInAnyOrder(
            "art_1/para_2 > x/art_1/para_1", "art_1/para_2 > x/art_2", "art_3 > ccw/art_1");
    assertThat(terms(reading)).containsExactly("لغم");
  }

  @Test
  void readsRomanArticlesAndLowerCaseLetters() {
    String text =
        """
        ARTICLE I
        GENERAL OBLIGATIONS
        1. Each State Party undertakes never under any circumstances:
        a) To use weapons;
        b) To assist, in accordance with Article III, paragraph 1.
        2. Each State Party undertakes to destroy them.
        ARTICLE II
        DEFINITIONS
        For the purposes of this Convention:
        1. "Weapons" means the following, together or separately:
        (a) Chemicals;
        (b) Munitions.
        ARTICLE III
        DECLARATIONS
        1. Each State Party may declare, not later than 30 days after this Convention enters into force for it, what is meant in Articles I to II.
        """;
    List<Block> blocks = Lines.blocks(text, Lang.EN);
    TreatyReading reading =
        new TreatyText().read(blocks, "treaty/x", null, Lines.names(blocks, NAMES)).orElseThrow();
    assertThat(eIds(reading))
        .isEqualTo(
            "art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b art_1__para_2 art_2"
                + " art_2__para_1 art_2__para_1__point_a art_2__para_1__point_b art_3"
                + " art_3__para_1");
    assertThat(references(reading))
        .containsExactlyInAnyOrder(
            "art_1/para_1/point_b > x/art_3/para_1",
            "art_3/para_1 > x/art_1",
            "art_3/para_1 > x/art_2");
  }

  @Test
  void readsChineseNumeralsAndCommonArticleThree() {
    String text =
        """
        第一章 总则
        第一条
        一、缔约各方承诺：
        （一）尊重本公约；
        （二）确保尊重第二条第一款。
        二、不得违反第一款（一）项和（二）项。
        第二条 适用
        一、本公约适用于一切战争。
        二、缔约国可退出。
        第三条
        （一）不实际参加战事之人员：（a）应受人道待遇；（b）不得受残害。
        （二）伤者、病者应予收集。
        第四条
        参照上一条的规定。
        """;
    List<Block> blocks = Lines.blocks(text, Lang.ZH);
    TreatyReading reading =
        new TreatyText()
            .read(blocks, "treaty/x", null, Lines.names(blocks, Map.of()))
            .orElseThrow();
    assertThat(eIds(reading))
        .startsWith(
            "chp_I art_1 art_1__para_1 art_1__para_1__sub_i art_1__para_1__sub_ii art_1__para_2 art_2"
                + " art_2__para_1 art_2__para_2 art_3 ")
        .endsWith(" art_4");
    assertThat(references(reading))
        .containsExactlyInAnyOrder(
            "art_1/para_1/sub_ii > x/art_2/para_1",
            "art_1/para_2 > x/art_1/para_1/sub_i",
            "art_1/para_2 > x/art_1/para_1/sub_ii",
            "art_4 > x/art_3");
  }

  @Test
  void leavesOtherTextsAlone() {
    List<Block> blocks =
        Lines.blocks("Article 5 of the Convention applies.\n1. One.\n2. Two.\n", Lang.EN);
    assertThat(new TreatyText().read(blocks, "treaty/x", null, Lines.names(blocks, NAMES)))
        .isEmpty();
  }

  @Test
  void takesTimeLinearInTheText() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 1000; i++) {
      text.append("Article ").append(i).append("\nTitle\n");
      text.append("1. Each Party shall: (a) see Article 3, paragraph 2; (b) act.\n".repeat(60));
    }
    text.append("(a) x; (b) y; (".repeat(100_000)).append('\n');
    read(text.toString(), Lang.EN);
  }

  private static TreatyReading read(String text, Lang lang) {
    List<Block> blocks = Lines.blocks(text, lang);
    return new TreatyText()
        .read(blocks, "treaty/x", "treaty/ccw", Lines.names(blocks, NAMES))
        .orElseThrow();
  }

  private static String eIds(TreatyReading reading) {
    return reading.facts().stream()
        .filter(f -> f instanceof Fact.Provision p && p.order() > 0)
        .map(f -> ((Fact.Provision) f).eId())
        .collect(Collectors.joining(" "));
  }

  private static List<String> headings(TreatyReading reading) {
    return reading.facts().stream()
        .filter(f -> f instanceof Fact.Provision p && p.heading() != null)
        .map(f -> ((Fact.Provision) f).eId() + "=" + ((Fact.Provision) f).heading().value())
        .toList();
  }

  private static List<String> references(TreatyReading reading) {
    return reading.facts().stream()
        .filter(f -> f instanceof Fact.Mention)
        .map(f -> (Fact.Mention) f)
        .map(
            m ->
                m.subject().substring("treaty/x/".length())
                    + " > "
                    + m.thing().value().substring("treaty/".length()))
        .toList();
  }

  private static List<String> terms(TreatyReading reading) {
    return reading.facts().stream()
        .filter(f -> f instanceof Fact.Definition)
        .map(f -> ((Fact.Definition) f).term().value())
        .toList();
  }
}
