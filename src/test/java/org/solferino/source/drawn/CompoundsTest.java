package org.solferino.source.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompoundsTest {
  static List<String> examples() throws Exception {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Compounds.class.getResourceAsStream("/language/compounds.tsv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")[2]).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aUsualFirstPartKeepsItsHyphen(String word) {
    String[] parts = word.split("-");
    assertThat(new Compounds().hold(parts[0], parts[1])).isTrue();
  }

  @Test
  void aDividedWordLosesIt() {
    Compounds compounds = new Compounds();
    compounds.read("Le Protocole additionnel et un cessez-le-feu");
    assertThat(compounds.hold("addi", "tionnel")).isFalse();
    assertThat(compounds.hold("hos", "tilités")).isFalse();
    assertThat(compounds.hold("БОЕ", "ПРИПАСОВ")).isFalse();
  }

  @Test
  void aCompoundOfTheTextOrOfTwoNamesKeepsIt() {
    Compounds compounds = new Compounds();
    compounds.read("a decision-making body; long rules, term by term");
    assertThat(compounds.hold("decision", "making")).isTrue();
    assertThat(compounds.hold("Народно", "Демократическая")).isTrue();
  }
}
