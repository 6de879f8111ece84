package org.solferino.extract.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.fact.Fact;
import org.solferino.mention.Name;
import org.solferino.mention.symbol.SymbolMention;
import org.solferino.mention.symbol.SymbolRecogniser;

class SubmissionsTest {
  private static final Map<String, String> PARTIES = new TreeMap<>();

  static {
    String pairs =
        "奥地利 AUT 巴勒斯坦国 PSE 澳大利亚 AUS 加拿大 CAN 日本 JPN 波兰 POL 大韩民国 KOR 联合王国 GBR 美国 USA"
            + " 俄罗斯联邦 RUS Austria AUT Autriche AUT Австри AUT النمسا AUT Canada CAN Chile CHL";
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      PARTIES.put(words[i], "party/" + words[i + 1]);
    }
  }

  private static List<String> read(Lang lang, Block.Kind kind, String... texts) {
    List<Block> blocks = new ArrayList<>();
    List<List<Name>> names = new ArrayList<>();
    List<List<SymbolMention>> symbols = new ArrayList<>();
    int offset = 0;
    for (String text : texts) {
      blocks.add(new Block(blocks.size(), kind, lang, MappedText.of(text, offset), -1, -1, -1, 1));
      offset += text.length() + 1;
      names.add(names(text));
      symbols.add(new SymbolRecogniser().find(text, lang, List.of()));
    }
    return new Submissions()
        .read(blocks, names, symbols).stream().map(SubmissionsTest::written).toList();
  }

  private static List<Name> names(String text) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (Map.Entry<String, String> party : PARTIES.entrySet()) {
        if (text.startsWith(party.getKey(), i)) {
          names.add(new Name(i, i + party.getKey().length(), party.getValue()));
        }
      }
    }
    return names;
  }

  private static String written(Fact.Submission fact) {
    return fact.document().substring(9)
        + "|"
        + fact.title().value()
        + "|"
        + fact.party().value().substring(6);
  }

  private static final String[] ROWS = {
    "文号 标题",
    "CCW/GGE.1/2023/1 临时议程。主席提交",
    "CCW/GGE.1/2023/2 致命性自主武器系统领域新兴技术问题政府专家组2023年会议报告",
    "CCW/GGE.1/2023/WP.1/Rev.1 经订正的工作文件。奥地利提交",
    "CCW/GGE.1/2023/WP.2/Rev.1 巴勒斯坦国关于自主武器系统规范和操作框架的提案。巴勒斯坦国提交",
    "CCW/GGE.1/2023/WP.4/Rev.2 关于自主武器系统的条款草案――基于国际人道法的禁止规定和其他监管措施。"
        + "澳大利亚、加拿大、日本、波兰、大韩民国、联合王国和美国提交",
    "CCW/GGE.1/2023/WP.5 俄罗斯联邦武装部队在开发和使用人工智能技术武器系统方面的活动概念。俄罗斯联邦提交。",
    "CCW/GGE.1/2023/INF.1 与会者名单"
  };

  private static final String DRAFT =
      "CCW/GGE.1/2023/WP.4/Rev.2|关于自主武器系统的条款草案――基于国际人道法的禁止规定和其他监管措施|";

  private static final List<String> EXPECTED =
      List.of(
          "CCW/GGE.1/2023/WP.1/Rev.1|经订正的工作文件|AUT",
          "CCW/GGE.1/2023/WP.2/Rev.1|巴勒斯坦国关于自主武器系统规范和操作框架的提案|PSE",
          DRAFT + "AUS",
          DRAFT + "CAN",
          DRAFT + "JPN",
          DRAFT + "POL",
          DRAFT + "KOR",
          DRAFT + "GBR",
          DRAFT + "USA",
          "CCW/GGE.1/2023/WP.5|俄罗斯联邦武装部队在开发和使用人工智能技术武器系统方面的活动概念|RUS");

  @Test
  void oneRowABlock() {
    assertThat(read(Lang.ZH, Block.Kind.PARAGRAPH, ROWS)).isEqualTo(EXPECTED);
  }

  @Test
  void allRowsInOneBlock() {
    assertThat(read(Lang.ZH, Block.Kind.PARAGRAPH, String.join(" ", ROWS))).isEqualTo(EXPECTED);
  }

  @Test
  void rowsInCells() {
    List<String> cells = new ArrayList<>();
    for (String row : ROWS) {
      cells.addAll(List.of(row.split(" ", 2)));
    }
    assertThat(read(Lang.ZH, Block.Kind.CELL, cells.toArray(String[]::new))).isEqualTo(EXPECTED);
  }

  @Test
  void aRowMayGoOnInTheNextBlock() {
    assertThat(
            read(
                Lang.ZH,
                Block.Kind.PARAGRAPH,
                "CCW/GGE.1/2023/WP.5 活动概念。俄罗斯联邦",
                "提交",
                "奥地利发言。日本提交"))
        .containsExactly("CCW/GGE.1/2023/WP.5|活动概念|RUS");
  }

  @Test
  void otherLanguages() {
    assertThat(
            read(
                Lang.EN,
                Block.Kind.PARAGRAPH,
                "CCW/GGE.1/2023/WP.1 Comments of Chile on CCW/GGE.1/2022/2. Submitted by Austria"
                    + " and Canada",
                "CCW/GGE.1/2023/WP.7 Submitted by the Chair"))
        .containsExactly(
            "CCW/GGE.1/2023/WP.1|Comments of Chile on CCW/GGE.1/2022/2|AUT",
            "CCW/GGE.1/2023/WP.1|Comments of Chile on CCW/GGE.1/2022/2|CAN");
    for (String[] example : new SubmissionWords().examples()) {
      List<String> found =
          read(Lang.of(example[0]), Block.Kind.PARAGRAPH, "CCW/GGE.1/2023/WP.1 " + example[1]);
      assertThat(found).as(example[1]).hasSize(1);
      assertThat(found.get(0)).endsWith("|AUT");
    }
  }

  @Test
  void nothingWithoutRows() {
    assertThat(read(Lang.ZH, Block.Kind.PARAGRAPH, "主席提交了报告。奥地利提交")).isEmpty();
    assertThat(read(Lang.EN, Block.Kind.PARAGRAPH)).isEmpty();
    assertThat(read(Lang.ZH, Block.Kind.PARAGRAPH, "CCW/GGE.1/2023/WP.1 ".repeat(20_000)))
        .isEmpty();
  }
}
