package org.solferino.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;

class LanguageTest {
  private static Block block(int order, Lang lang, String text) {
    return new Block(order, Block.Kind.PARAGRAPH, lang, MappedText.of(text, 0), -1, -1, -1, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | The protection of civilians in armed conflict
          FR | La protection des civils dans les conflits armés
          ES | La protección de los civiles en los conflictos armados
          RU | Защита гражданского населения
          AR | حماية المدنيين
          ZH | 保护平民（ICRC）
          UND | 10:00–11:30
          EN | ICRC Humanitarium, 17 avenue de la Paix, 1202 Geneva
          """)
  void shortTexts(Lang lang, String text) {
    assertThat(LanguageGuess.guess(text, Lang.EN)).isEqualTo(lang);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          １２ＡＢ | 12AB
          日内瓦 四公约 | 日内瓦四公约
          con\u00ADflict | conflict
          ﬁre of\u00A0war | fire of war
          第1条 适用范围 | 第1条 适用范围
          **four minutes** | four minutes
          """)
  void normalForm(String raw, String normal) {
    assertThat(Normaliser.normalise(MappedText.of(raw, 0)).text()).isEqualTo(normal);
  }

  @Test
  void anEnglishRunInsideChineseIsParted() {
    String english = "building a shared understanding of the rules that protect civilian objects";
    List<Block> told =
        Languages.tell(List.of(block(0, Lang.UND, "本工作领域旨在就" + english + "保护达成共识。")));
    assertThat(told).extracting(Block::lang).containsExactly(Lang.EN, Lang.ZH);
    assertThat(told).extracting(Block::string).containsExactly(english, "本工作领域旨在就保护达成共识。");
  }

  @Test
  void anExtraParagraphStandsAlone() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(block(0, Lang.EN, "Background"));
    blocks.add(
        block(1, Lang.EN, "An extra sentence that the other language does not have at all, long."));
    blocks.add(
        block(2, Lang.EN, "States will discuss the measures listed above in greater depth."));
    blocks.add(block(3, Lang.ZH, "背景"));
    blocks.add(block(4, Lang.ZH, "各国将有机会对上述措施进行更为深入的讨论。"));
    assertThat(Alignment.align(blocks, List.of(Lang.EN, Lang.ZH)))
        .extracting(group -> group.stream().map(Block::order).toList())
        .contains(List.of(0, 3))
        .hasSize(3);
  }
}
