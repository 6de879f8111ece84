package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document's own symbol is the one that it bears, never one that it cites. */
class OwnSymbolTest {
  private static final String BODY =
      "The Working Group met on 3 March 2026 in Geneva and heard the reports of the secretariat.\n\n";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // the masthead
        "'United Nations A/79/149\n\n', '', A/79/149",
        "'S/RES/2730 (2024)\n\n', '', S/RES/2730(2024)",
        // a running head, beside a page's number
        "'', 'CCW/MSP/2024/9\n\n3/12\n\n', CCW/MSP/2024/9",
        // a running head on two pages
        "'', 'A/HRC/55/10\n\nThe first page ends.\n\nA/HRC/55/10\n\n', A/HRC/55/10",
        // cited in a sentence, in a reference line, in a list
        "'', 'The report (A/79/149) was welcomed.\n\n', -",
        "'Reference: A/79/149\n\n', '', -",
        "'', 'A/79/149\n\nThe list above is not complete, as the annex explains at length.\n\n', -",
        // two symbols alone in the head: which one is the document's own cannot be told
        "'A/79/149\n\nS/2024/385\n\n', '', -",
      })
  void isTheOneThatTheDocumentBears(String head, String later, String symbol) {
    Facts facts = Facts.ofText(head + BODY.repeat(20) + later + BODY);
    var own = facts.property("dcterms:identifier");
    if (symbol == null) {
      assertThat(own).isEmpty();
    } else {
      assertThat(own).containsExactly(symbol);
    }
  }
}
