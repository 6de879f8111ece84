package org.solferino.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfIrisTest {
  @ParameterizedTest
  @CsvSource({
    "document/S/RES/2730(2024), document/S/RES/2730(2024)",
    "document/CCW/GGE.1/2023/WP.4/Rev.2, document/CCW/GGE.1/2023/WP.4/Rev.2",
    "document/a b#c?d%e, document/a%20b%23c%3Fd%25e",
    "document/../x, document/%2E%2E/x",
    "concept/地雷, concept/地雷",
    "concept/“x”, concept/%E2%80%9Cx%E2%80%9D",
  })
  void pathsBecomeIris(String path, String iri) {
    assertThat(new Iris("https://example.org").thing(path).getURI())
        .isEqualTo("https://example.org/id/" + iri);
  }
}
