package org.solferino.mention.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Lang;

class CustomaryRulesTest {
  static Stream<String> rows() throws Exception {
    try (var in = CustomaryRules.class.getResourceAsStream("/language/customary-rules.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  private static String cited(String text, Lang lang) {
    return CustomaryRules.in(text, lang).stream()
        .map(ProvisionMention::targets)
        .flatMap(List::stream)
        .map(target -> target.path().replace("rule_", ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowFindsItsExample(String row) {
    String[] cells = row.split("\t");
    assertThat(cited(cells[3], Lang.of(cells[0]))).isEqualTo(cells[4]);
  }

  @Test
  void rulesOfAnythingElseAreNone() {
    assertThat(cited("Rule 15 of the rules of procedure, customary in such meetings", Lang.EN))
        .isEmpty();
    assertThat(cited("Rule 15 applies.", Lang.EN)).isEmpty();
    assertThat(cited("Rule 162 of the study on customary law", Lang.EN)).isEmpty();
  }

  @Test
  void aTextOfNumbersTakesLinearTime() {
    String text = "customary rule " + "1, ".repeat(300_000);
    assertThat(CustomaryRules.in(text, Lang.EN)).hasSizeLessThan(2);
  }
}
