package org.solferino.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.document.Block;
import org.solferino.document.MappedText;
import org.solferino.language.Languages;

class SegmenterTest {
  private static List<Block> told(String text) {
    return Languages.tell(Segmenter.blocks(text));
  }

  private static List<String> strings(String text) {
    return told(text).stream().map(Block::string).toList();
  }

  /** Words set in lines of at most so many columns. */
  private static String wrap(String paragraph, int width, String lineEnd) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split("(?<=[ \\p{IsHan}、，。])")) {
      int wide = 0;
      for (char c : word.toCharArray()) {
        wide += Line.wide(c) ? 2 : 1;
      }
      if (column + wide > width + (word.endsWith(" ") ? 1 : 0)) {
        while (out.charAt(out.length() - 1) == ' ') {
          out.setLength(out.length() - 1);
        }
        out.append(lineEnd);
        column = 0;
      }
      out.append(word);
      column += wide;
    }
    return out.toString();
  }

  static Stream<List<String>> paragraphs() {
    return Stream.of(
        List.of(
            "The parties to an armed conflict must at all times distinguish between civilians and"
                + " combatants. Attacks may only be directed against combatants. Attacks must not"
                + " be directed against civilians, and all feasible precautions must be taken in"
                + " the choice of means and methods of warfare with a view to avoiding harm.",
            "The civilian population as such, as well as individual civilians, enjoys general"
                + " protection against dangers arising from military operations. To give effect to"
                + " this protection the following rules must be observed in all circumstances by"
                + " everyone who plans or decides upon an attack."),
        List.of(
            "武装冲突各方必须始终区分平民居民和战斗员，区分民用物体和军事目标，因此，只应将其行动针对军事目标。平民居民以及个别平民享有免受军事行动危险的一般保护，任何情况下均应遵守下列规则。",
            "计划或决定攻击的人应采取一切可行的预防措施，以期避免或无论如何减少平民生命附带受损失、平民受伤害和民用物体受损害的情形，各国应为操作人员提供适当的培训和说明。"),
        List.of(
            "Стороны, находящиеся в конфликте, должны всегда проводить различие между гражданским"
                + " населением и комбатантами. Нападения могут быть направлены только против"
                + " военных объектов. Гражданское население пользуется общей защитой от опасностей,"
                + " возникающих в связи с военными операциями во всех обстоятельствах.",
            "При проведении военных операций должна постоянно проявляться забота о том, чтобы"
                + " оберегать гражданское население, гражданских лиц и гражданские объекты. Те, кто"
                + " планирует нападение, принимают все возможные меры предосторожности в целях"
                + " избежания случайных потерь."),
        List.of(
            "تعمل أطراف النزاع على التمييز بين السكان المدنيين والمقاتلين وبين الأعيان المدنية"
                + " والأهداف العسكرية ومن ثم توجه عملياتها ضد الأهداف العسكرية دون غيرها وذلك من"
                + " أجل تأمين احترام وحماية السكان المدنيين والأعيان المدنية في جميع الظروف.",
            "يتمتع السكان المدنيون والأشخاص المدنيون بحماية عامة ضد الأخطار الناجمة عن العمليات"
                + " العسكرية ويجب لإضفاء فعالية على هذه الحماية مراعاة القواعد التالية دوما"
                + " بالإضافة إلى القواعد الدولية الأخرى القابلة للتطبيق في هذا الشأن."));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void joinsWrappedLines(List<String> paragraphs) {
    String single = wrap(paragraphs.get(0), 64, "\n") + "\n\n" + wrap(paragraphs.get(1), 64, "\n");
    assertThat(strings(single)).containsExactlyElementsOf(paragraphs);
    assertThat(strings(single.replace("\n", "\r\n"))).containsExactlyElementsOf(paragraphs);
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void joinsLinesThatABlankLineFollowsEach(List<String> paragraphs) {
    String doubled =
        wrap(paragraphs.get(0), 64, "\n\n") + "\n\n" + wrap(paragraphs.get(1), 64, "\n\n");
    assertThat(String.join("", strings(doubled)).replace(" ", ""))
        .isEqualTo(String.join("", paragraphs).replace(" ", ""));
    assertThat(strings(doubled)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aPageEndsInsideASentence() {
    String text =
        wrap(paragraphs().toList().get(0).get(0), 64, "\n")
            .replaceFirst("combatants\\.\\n", "combatants.\n")
            .replaceFirst(
                "\n(?=\\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+[^\\n]*\\n[^\\n]*$)",
                "\n\nhttps://undocs.org/S/RES/2730(2024)\n24-22158\t \n\fS/2024/852\n\n");
    List<Block> blocks = told(text);
    assertThat(blocks)
        .filteredOn(b -> b.kind() == Block.Kind.PARAGRAPH)
        .extracting(Block::string)
        .allMatch(s -> !s.contains("undocs"));
  }

  @Test
  void aListGoesOnOverAPagesEnd() {
    String text =
        wrap(paragraphs().toList().get(0).get(0), 64, "\n")
            + "\n\n4. The following took part: Australia, Austria and the United\n\n"
            + "GE.25-20114\n\nCCW/MSP/2025/8\n\nStates of America and Togo.\n";
    assertThat(strings(text))
        .anyMatch(s -> s.endsWith("Austria and the United States of America and Togo."));
  }

  @Test
  void aHeadingAtAPagesEndStandsAlone() {
    String text =
        wrap(paragraphs().toList().get(0).get(0), 64, "\n")
            + "\n\nNext steps\n\n2/4\n\nThe text will be sent to all.\n";
    assertThat(strings(text)).contains("Next steps", "The text will be sent to all.");
  }

  @Test
  void aLongArabicLineBreaksOffAmidASentence() {
    String first =
        "تتشرف إسبانيا وأوروغواي وباكستان ونيجيريا واللجنة الدولية للصليب الأحمر بدعوة جميع الدول";
    assertThat(strings("عنوان\n\n" + first + "\nالراغبة في ذلك إلى مشاورة\n"))
        .containsExactly("عنوان", first + " الراغبة في ذلك إلى مشاورة");
  }

  @Test
  void enumeratorsOfOtherScriptsOpenBlocks() {
    assertThat(strings("السؤال:\nأ) ما التدبير؟\nب) من المسؤول؟\n"))
        .containsExactly("السؤال:", "أ) ما التدبير؟", "ب) من المسؤول؟");
    assertThat(strings("Вопросы:\n   а) Какие меры?\n   б) Кто отвечает?\n"))
        .containsExactly("Вопросы:", "а) Какие меры?", "б) Кто отвечает?");
  }

  @Test
  void aDateGoesOnOverALine() {
    String text =
        wrap(paragraphs().toList().get(0).get(0), 64, "\n")
            + "\n\nThe present report covers the whole period from 1 January to\n31 December 2024.\n";
    assertThat(strings(text))
        .contains("The present report covers the whole period from 1 January to 31 December 2024.");
  }

  @Test
  void aConjunctionEndsNoParagraph() {
    assertThat(strings("Jordan, Kazakhstan, Switzerland and\nThe Red Cross are pleased.\n"))
        .containsExactly("Jordan, Kazakhstan, Switzerland and The Red Cross are pleased.");
  }

  @Test
  void aListGoesOnOverThePagesEnd() {
    assertThat(
            strings(
                """
                4. The following States took part: Gabon, Iceland, Mali,

                GE.24-16481(E)
                CCW/GGE.1/2024/3

                Mauritania, Monaco and Togo.
                """))
        .contains(
            "4. The following States took part: Gabon, Iceland, Mali, Mauritania, Monaco and Togo.");
  }

  @Test
  void aWordThatALineDividesIsWholeAgain() {
    String text = "Le Protocole additionnel I et le Protocole addi-\n tionnel II, non-\n étatique.";
    assertThat(strings(text))
        .containsExactly(
            "Le Protocole additionnel I et le Protocole additionnel II, non-étatique.");
  }

  @Test
  void aRangeOfTimesOpensALine() {
    assertThat(
            strings(
                """
                9h20 – 10h45   Séance 1 : Intégrer le droit dans les règles d’engagement
                10h45 – 11h15  Pause-café
                """))
        .hasSize(2);
    assertThat(strings("会议时间：2026年10月13日（星期二）上午9时至下午5时30分\n会议地点：日内瓦，世界气象组织大楼")).hasSize(2);
  }

  @Test
  void listItemsStandAlone() {
    assertThat(strings("Measures:\n\n- first measure\n- second measure\n• third measure\n"))
        .containsExactly("Measures:", "first measure", "second measure", "third measure");
  }

  @Test
  void tabsMakeCells() {
    List<Block> blocks = told("Session 1: Water\t9:00–10:00\nBreak\t10:00–10:30\n");
    assertThat(blocks)
        .extracting(Block::string)
        .containsExactly("Session 1: Water", "9:00–10:00", "Break", "10:00–10:30");
    assertThat(blocks).extracting(Block::row).containsExactly(0, 0, 1, 1);
    assertThat(blocks).extracting(Block::column).containsExactly(0, 1, 0, 1);
  }

  @Test
  void formFeedsCountPages() {
    assertThat(told("One page.\n\fAnother page.\n\fA third.\n"))
        .extracting(Block::page)
        .containsExactly(1, 2, 3);
  }

  @Test
  void markupAndEntitiesAreUndone() {
    assertThat(
            strings(
                "<p>Rules &amp; <b>principles</b></p>\n<ul><li>one &lt; two</li><li>caf&eacute;</li></ul>"))
        .containsExactly("Rules & principles", "one < two", "café");
  }

  @Test
  void footnoteUnderARuleLeavesTheSentenceWhole() throws Exception {
    String text = Files.readString(Path.of("seeds/s-2024-852-sg-letter.zh.txt"));
    assertThat(strings(text)).anyMatch(s -> s.contains("因人道主义工作人员执行任务而对其进行的骚扰或任意拘留"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds/ccw-amended-protocol-ii.zh.txt",
        "seeds/ccw-gge-laws-2023-report.zh.txt",
        "seeds/ihl-initiative-ws4-consultation-2.en-zh.txt",
        "seeds/ihl-initiative-ws6-consultation-3.en-zh.txt",
        "seeds/s-2024-852-sg-letter.zh.txt",
        "src/test/resources/cases/letter.fr.txt",
        "src/test/resources/cases/note.ar.txt"
      })
  void everyCharacterHasItsPlace(String file) throws Exception {
    String source = Files.readString(Path.of(file));
    for (Block block : told(source)) {
      MappedText text = block.text();
      int last = -1;
      for (int i = 0; i < text.length(); i++) {
        int at = text.origin()[i];
        assertThat(at).as("%s: order in %s", file, text).isGreaterThanOrEqualTo(last);
        last = at;
        char c = text.text().charAt(i);
        if (c != ' ' && source.charAt(at) != '&') {
          String own = Normalizer.normalize(source.substring(at, at + 1), Normalizer.Form.NFKC);
          assertThat(own.indexOf(c) >= 0 || source.charAt(at) == c)
              .as("%s: '%s' at %d is '%s' in %s", file, c, at, source.charAt(at), text)
              .isTrue();
        }
      }
    }
  }

  /** A preamble's paragraphs end with commas; where the next word had room, another one begins. */
  @Test
  void paragraphsOfAPreambleEndWithCommas() {
    String text =
        """
        The Security Council,
        Reaffirming its primary responsibility under the Charter of the United Nations for
        the maintenance of international peace and security,
        Recalling also the Convention on the Safety of United Nations and Associated
        Personnel of 1994 and its Optional Protocol of 2005,
        Expressing concern at the growing number of acts of violence against humanitarian
        personnel, in particular those who work in the midst of hostilities,
        1. Calls on all States to respect and protect humanitarian personnel and United
        Nations and associated personnel, including national and locally recruited personnel,
        in accordance with their obligations under international law;
        """;
    assertThat(strings(text))
        .extracting(block -> block.substring(0, 12))
        .containsExactly(
            "The Security", "Reaffirming ", "Recalling al", "Expressing c", "1. Calls on ");
  }
}
