package org.solferino.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.document.Lang;
import org.solferino.fact.When;

class DateResolverTest {
  private static final LocalDate MAIN = LocalDate.of(2025, 11, 3);

  private static ResolvedDate resolve(String words, DateContext context) {
    DateMention mention = DateRecogniser.standard().find(words, Lang.EN).get(0);
    return new DateResolver().resolve(mention, context).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "6 to 10 March 2023, 2023-03-06/2023-03-10, 2023-03-06, 2023-03-10, DAY",
    "December 2021, 2021-12, 2021-12-01, 2021-12-31, MONTH",
    "second quarter of 2026, 2026-34, 2026-04-01, 2026-06-30, QUARTER",
    "second half of 2026, 2026-41, 2026-07-01, 2026-12-31, HALF_YEAR",
    "in 2003, 2003, 2003-01-01, 2003-12-31, YEAR",
    "between 1999 and 2003, 1999/2003, 1999-01-01, 2003-12-31, YEAR",
    "March to May 2026, 2026-03/2026-05, 2026-03-01, 2026-05-31, MONTH"
  })
  void writesEdtfAndTheDaysCovered(
      String words, String edtf, LocalDate start, LocalDate end, When.Precision precision) {
    assertThat(resolve(words, DateContext.NONE).when())
        .isEqualTo(new When(edtf, start, end, null, null, precision));
  }

  @Test
  void takesTheYearNearestToTheMainDate() {
    ResolvedDate deadline = resolve("27 October", DateContext.of(MAIN));
    assertThat(deadline.when().edtf()).isEqualTo("2025-10-27");
    assertThat(deadline.inferred()).isEqualTo("year nearest to the main date 2025-11-03");
    assertThat(resolve("15 January", DateContext.of(MAIN)).when().edtf()).isEqualTo("2026-01-15");
  }

  @Test
  void takesTheYearStatedBeforeWhereThereIsNoMainDate() {
    ResolvedDate session = resolve("6-10 March", DateContext.NONE.withLastYear(2023));
    assertThat(session.when().edtf()).isEqualTo("2023-03-06/2023-03-10");
    assertThat(session.inferred()).isEqualTo("year 2023 stated before it");
    DateMention mention = DateRecogniser.standard().find("6 March", Lang.EN).get(0);
    assertThat(new DateResolver().resolve(mention, DateContext.NONE)).isEmpty();
  }

  @Test
  void joinsTimesWithTheDayAndTheZone() {
    assertThat(resolve("9:00–18:00 (UTC+1)", DateContext.of(MAIN)).when().edtf())
        .isEqualTo("2025-11-03T09:00:00+01:00/2025-11-03T18:00:00+01:00");
    DateContext geneva = DateContext.of(MAIN).withZone(ZoneOffset.ofHours(1));
    assertThat(resolve("at 9:30", geneva).when().edtf()).isEqualTo("2025-11-03T09:30:00+01:00");
  }

  @Test
  void saysWhetherTheWeekdayFits() {
    assertThat(resolve("Monday, 3 November 2025", DateContext.NONE).weekdayFits()).isTrue();
    assertThat(resolve("Tuesday, 3 November 2025", DateContext.NONE).weekdayFits()).isFalse();
  }

  @Test
  void saysWhatIsInDoubt() {
    assertThat(resolve("03/11/2025", DateContext.NONE).ambiguous()).isTrue();
    assertThat(resolve("13/11/2025", DateContext.NONE).ambiguous()).isFalse();
  }
}
