package org.solferino.extract.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;

/** Amended Protocol II in Chinese, damaged by extraction, against a reading of its own text. */
class TreatyTextTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "日内瓦四公约", "treaty/gc-1949",
          "附加议定书", "treaty/ap-1977",
          "联合国宪章", "treaty/un-charter",
          "修正的第二号议定书", "treaty/ccw-ap-ii",
          "遥布地雷", "concept/remotely-delivered-mine",
          "遥布杀伤人员地雷", "concept/remotely-delivered-anti-personnel-mine");

  private final String text = read("seeds/ccw-amended-protocol-ii.zh.txt");
  private final List<Block> blocks = Lines.blocks(text, Lang.ZH);
  private final TreatyReading reading =
      new TreatyText()
          .read(blocks, "treaty/ccw-ap-ii", "treaty/ccw", Lines.names(blocks, NAMES))
          .orElseThrow();

  @Test
  void findsEveryProvisionAndNoOther() {
    assertThat(provisions().stream().map(Fact.Provision::eId))
        .containsExactlyInAnyOrderElementsOf(expected("provision"));
  }

  @Test
  void findsEveryDefinedTerm() {
    List<String> found = new ArrayList<>();
    for (Fact fact : reading.facts()) {
      if (fact instanceof Fact.Definition d) {
        found.add(eId(d.provision()) + "\t" + d.term().value());
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected("definition"));
  }

  @Test
  void resolvesEveryReference() {
    Set<String> found = new LinkedHashSet<>();
    for (Fact fact : reading.facts()) {
      if (fact instanceof Fact.Mention m) {
        String[] to = m.thing().value().split("/", 3);
        found.add(
            eId(m.subject())
                + "\t"
                + to[1]
                + "\t"
                + (to.length < 3 ? "" : to[2].replace("/", "__")));
      }
    }
    assertThat(found).containsAll(expected("reference"));
    found.removeAll(expected("reference"));
    assertThat(expected("allowed")).containsAll(found);
  }

  @Test
  void saysWhatWasRepaired() {
    assertThat(reading.issues())
        .filteredOn(i -> i.kind() == Issue.Kind.NUMBERING_REPAIRED)
        .extracting(Issue::about)
        .containsExactly(
            "treaty/ccw-ap-ii/art_13", "treaty/ccw-ap-ii/art_14", "treaty/ccw-ap-ii/annex");
    assertThat(reading.issues()).hasSize(3);
    assertThat(provision("art_13__para_3").sourceNumber().value()).isEqualTo("2");
    assertThat(provision("art_13__para_3").text().value()).startsWith("会议工作应包括：(a)");
    assertThat(provision("art_14__para_3").text().value()).startsWith("每一缔约方还应");
    assertThat(provision("art_13").heading().value()).isEqualTo("缔约方的协商");
    assertThat(provision("annex__sec_4").heading().value()).isEqualTo("雷场和雷区的国际标志");
  }

  @Test
  void quotesTheSource() {
    for (Fact.Provision provision : provisions()) {
      Said<String> said = provision.text();
      assertThat(quote(said)).isEqualToIgnoringWhitespace(said.value());
    }
    for (Fact fact : reading.facts()) {
      if (fact instanceof Fact.Definition d) {
        assertThat(quote(d.term())).isEqualTo(d.term().value());
      }
    }
  }

  @Test
  void tellsWhatProvisionsDo() {
    assertThat(provision("art_4").modality().value()).isEqualTo("prohibition");
    assertThat(provision("art_1__para_3").modality().value()).isEqualTo("obligation");
    assertThat(provision("art_11__para_4").modality().value()).isEqualTo("permission");
    assertThat(provision("art_2__para_1").modality()).isNull();
  }

  private String quote(Said<String> said) {
    return text.substring(said.evidence().span().begin(), said.evidence().span().end());
  }

  private List<Fact.Provision> provisions() {
    return reading.facts().stream()
        .filter(f -> f instanceof Fact.Provision p && p.text() != null)
        .map(f -> (Fact.Provision) f)
        .toList();
  }

  private Fact.Provision provision(String eId) {
    return provisions().stream().filter(p -> p.eId().equals(eId)).findFirst().orElseThrow();
  }

  private static String eId(String path) {
    return path.split("/", 3)[2].replace("/", "__");
  }

  private static List<String> expected(String kind) {
    return read("src/test/resources/cases/treaty/ccw-amended-protocol-ii.zh.tsv")
        .lines()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .collect(Collectors.toList());
  }

  private static String read(String path) {
    try {
      return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
