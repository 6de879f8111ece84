package org.solferino.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.solferino.document.Block;

/** Files as such documents are laid out; PDFs were printed from the pages in made-from. */
class SampleFilesTest {
  private static List<String> blocks(String name) throws Exception {
    SourceFile file = SourceFile.read(Path.of("src/test/resources/files", name));
    return file.blocks().stream()
        .map(
            b ->
                (b.inTable()
                        ? b.row() + "," + b.column()
                        : b.kind().name().toLowerCase(java.util.Locale.ROOT))
                    + (b.page() > 0 ? " p" + b.page() : "")
                    + " "
                    + b.string())
        .filter(b -> !b.contains("Workshop copy"))
        .toList();
  }

  @Test
  void translationsStandSideBySideWithAndWithoutRules() throws Exception {
    for (String name : List.of("ruled.en-zh.pdf", "unruled.en-zh.pdf")) {
      assertThat(blocks(name).stream().map(b -> b.replaceAll("(?<=[月0-9]) (?=[0-9]*日)", "")))
          .as(name)
          .containsExactly(
              "0,0 p1 The first round of the consultation was held on 6 March 2026 in Geneva, and"
                  + " brought together experts of forty states.",
              "0,1 p1 第一轮咨商于2026年3月6日在日内瓦举行，来自四十个国家的专家参加。",
              "1,0 p1 Article 52 (3) of Additional Protocol I applies to all objects that are"
                  + " normally dedicated to civilian purposes.",
              "1,1 p1 《第一附加议定书》第五十二条第三款适用于通常用于民用目的的所有物体。",
              "2,0 p1 Written statements may be sent no later than 17 April 2026.",
              "2,1 p1 书面发言最迟可于2026年4月17日提交。",
              "furniture p1 1");
    }
  }

  @Test
  void arabicIsReadFromTheRight() throws Exception {
    assertThat(blocks("unruled.fr-ar.pdf"))
        .containsExactly(
            "0,0 p1 La réunion s’est tenue à Genève du 6 au 10 mars 2023 sous la présidence de la"
                + " Suisse.",
            "0,1 p1 عُقد الاجتماع في جنيف من 6 إلى 10 آذار/مارس 2023 برئاسة سويسرا.",
            "1,0 p1 L’article 52, paragraphe 3, du Protocole additionnel I a été rappelé par les"
                + " participants.",
            "1,1 p1 أشار المشاركون إلى المادة 52 (3) من البروتوكول الإضافي الأول.");
  }

  @Test
  void brokenWordsNotesAndRunningHeads() throws Exception {
    assertThat(blocks("hyphenated.ru.pdf"))
        .containsExactly(
            "paragraph p1 Совещание экспертов состоялось в Женеве с 6 по 10 марта 2023 года под"
                + " председательством Швейцарии и было посвящено применению норм международного"
                + " гуманитарного права в вооруженных конфликтах, а также вопросам уважения пункта"
                + " 3 статьи 52 Дополнительного протокола I.",
            "paragraph p1 Участники приняли к сведению, что следующее совещание пройдет 15 мая"
                + " 2026 года.",
            "footnote p1 1 Записка секретариата, пункт 4.",
            "furniture p1 Доклад от 1 мая 2031 года",
            "furniture p1 Стр. 1",
            "paragraph p2 Совещание завершилось 17 мая 2026 года принятием доклада.",
            "furniture p2 Доклад от 1 мая 2031 года",
            "furniture p2 Стр. 2");
  }

  @Test
  void wordShowsNumbersNotesChangesMergedCellsAndBoxes() throws Exception {
    assertThat(blocks("changes.en.docx"))
        .containsExactly(
            "heading Report of the meeting",
            "paragraph 1. The meeting was held in Geneva on 6 March 2026.",
            "footnote 1 Document A/79/149.",
            "paragraph (a) It adopted its agenda.",
            "paragraph (b) It heard statements.",
            "paragraph 2. The next meeting takes place on 15 May 2026.",
            "0,0 Programme of work",
            "1,0 Morning",
            "1,1 Opening",
            "2,1 General debate",
            "paragraph Statements may be sent until 17 April 2026.");
  }

  @Test
  void webPageWithoutItsSurroundings() throws Exception {
    assertThat(blocks("page.fr.html"))
        .containsExactly(
            "heading Réunion d’experts",
            "paragraph La réunion s’est tenue à Genève du 6 au 10 mars 2023.",
            "paragraph 1. Ouverture de la réunion",
            "paragraph 2. Examen de l’article 52, paragraphe 3, du Protocole additionnel I",
            "paragraph The next meeting takes place on 15 May 2026.");
  }

  @Test
  void onlyFormFeedsGiveATextPages() {
    assertThat(Segmenter.blocks("One.\n\nTwo.\n")).extracting(Block::page).containsOnly(0);
    assertThat(Segmenter.blocks("One.\n\fTwo.\n")).extracting(Block::page).containsExactly(1, 2);
  }
}
