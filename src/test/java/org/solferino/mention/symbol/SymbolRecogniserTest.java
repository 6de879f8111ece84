package org.solferino.mention.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.document.Lang;
import org.solferino.mention.Name;

class SymbolRecogniserTest {
  private static final SymbolRecogniser SYMBOLS = new SymbolRecogniser();

  static Stream<String> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/symbol/cases.tsv")).stream()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsSymbolsAndWordings(String line) {
    String[] row = line.split("\t", -1);
    String found =
        SYMBOLS.find(row[1], Lang.of(row[0]), List.of()).stream()
            .map(SymbolRecogniserTest::written)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(row[2]);
  }

  private static String written(SymbolMention mention) {
    return mention.symbol()
        + (mention.part() == null ? "" : "#" + mention.part())
        + (mention.suspect() ? "!" : "")
        + (mention.inUrl() ? "@" : "");
  }

  @Test
  void spansAreTheWordsOfTheSource() {
    assertThat(words("安理会在第2730(2024)号决议第16(a)段中", Lang.ZH)).containsExactly("第2730(2024)号决议");
    assertThat(words("the Council's resolution 2286 (2016) and 2417 (2018)", Lang.EN))
        .containsExactly("resolution 2286 (2016)", "2417 (2018)");
    assertThat(words("报告(A/79/78- E/2024/53)、", Lang.ZH)).containsExactly("A/79/78- E/2024/53");
  }

  private static List<String> words(String text, Lang lang) {
    return SYMBOLS.find(text, lang, List.of()).stream()
        .map(mention -> text.substring(mention.begin(), mention.end()))
        .toList();
  }

  @Test
  void aDoubleSymbolHasHalvesAndKindsAreTold() {
    SymbolMention both = SYMBOLS.find("A/79/78-E/2024/53", Lang.EN, List.of()).get(0);
    assertThat(both.halves()).containsExactly("A/79/78", "E/2024/53");
    assertThat(Series.kind("CCW/GGE.1/2023/WP.4/Rev.2")).isEqualTo("WorkingPaper");
    assertThat(Series.kind("S/PRST/2000/4")).isEqualTo("PresidentialStatement");
    assertThat(Series.kind("34IC/RES/2")).isEqualTo("Resolution");
    assertThat(Series.kind("33IC/19/R1")).isEqualTo("Resolution");
  }

  @Test
  void anOrgansLongNameMayHoldItsShortOne() {
    String text = "The United Nations General Assembly, in its resolution 71/70, agreed.";
    assertThat(SYMBOLS.find(text, Lang.EN, List.of(new Name(4, 35, "party/general-assembly"))))
        .extracting(SymbolMention::symbol)
        .containsExactly("A/RES/71/70");
  }

  @Test
  void organsMayComeAsNames() {
    assertThat(
            SYMBOLS.find(
                "HRC resolution 52/20",
                Lang.EN,
                List.of(new Name(0, 3, "party/human-rights-council"))))
        .extracting(SymbolMention::symbol)
        .containsExactly("A/HRC/RES/52/20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s-2024-852-sg-letter.zh.txt", "ccw-gge-laws-2023-report.zh.txt"})
  void seedsGiveWhatTheyCite(String seed) throws IOException {
    String text =
        Files.readString(Path.of("seeds", seed))
            .replaceAll("(?m)^https?:.*$", "")
            .replaceAll("\\s++", " ")
            .replaceAll("(?<=[\\u2E80-\\uFFFF]) | (?=[\\u2E80-\\uFFFF])", "");
    Set<String> found =
        SYMBOLS.find(text, Lang.ZH, List.of()).stream()
            .map(SymbolMention::symbol)
            .collect(Collectors.toSet());
    String cited =
        seed.startsWith("s-")
            ? "S/RES/2730(2024) A/79/78-E/2024/53 S/2024/385 A/79/149 S/RES/868(1993)"
                + " S/RES/1502(2003) S/RES/2175(2014) S/RES/2589(2021) S/25493 S/PRST/1997/13"
                + " S/PRST/1997/34 S/PRST/2000/4 A/RES/78/118 E/RES/2024/8 A/47/277-S/24111"
                + " A/RES/46/182 A/RES/58/114 S/RES/2664(2022) S/RES/2601(2021)"
                + " S/RES/2573(2021) S/RES/2417(2018) S/RES/2286(2016) S/RES/214(2014)"
                + " S/RES/1894(2009) S/RES/1265(1999) A/RES/60/147 S/RES/2594(2021) S/2024/852"
            : "CCW/MSP/2022/7 CCW/CONF.V/10 CCW/CONF.V/2 CCW/MSP/2022/5 CCW/CONF.VI/11"
                + " CCW/GGE.1/2023/1 CCW/GGE.1/2022/2 CCW/GGE.1/2023/CRP.2"
                + " CCW/GGE.1/2023/WP.1/Rev.1 CCW/GGE.1/2023/WP.2/Rev.1"
                + " CCW/GGE.1/2023/WP.3/Rev.1 CCW/GGE.1/2023/WP.4/Rev.2 CCW/GGE.1/2023/WP.5"
                + " CCW/GGE.1/2023/WP.6 CCW/GGE.1/2023/INF.1 CCW/GGE.1/2023/2";
    assertThat(found).containsExactlyInAnyOrder(cited.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/",
        "(((",
        "7",
        "A/1-",
        "resolution 46/182 ",
        "第2(",
        "http",
        "para 1 ",
        "S/RES/1(",
        "alinéa a) "
      })
  void anyInputIsReadInTime(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    for (Lang lang : List.of(Lang.EN, Lang.ZH)) {
      SYMBOLS.find(text, lang, List.of());
    }
  }
}
