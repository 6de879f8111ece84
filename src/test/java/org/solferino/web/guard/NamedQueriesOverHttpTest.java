package org.solferino.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.store.NamedQuery;
import org.solferino.web.SeedsServer;

/** The project's own queries are within the limits that it sets to all. */
class NamedQueriesOverHttpTest {
  static List<String> names() {
    return NamedQuery.all().stream().map(NamedQuery::name).toList();
  }

  @Test
  void thereAreQueries() {
    // Else the test over them all would pass without one.
    assertThat(names()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theGuardLetsThemPass(String name) throws Exception {
    String query = NamedQuery.find(name).filled(Map.of());
    HttpResponse<String> answer =
        SeedsServer.get(
            "/ihl/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            "Accept",
            "application/sparql-results+json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
