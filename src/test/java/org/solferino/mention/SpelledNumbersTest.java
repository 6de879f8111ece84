package org.solferino.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.document.Lang;

class SpelledNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "EN, Twenty-first part, 21, 12, true",
    "EN, nineteen hundred and eighty at, 1980, 27, false",
    "EN, two thousand and three, 2003, 22, false",
    "FR, PREMIERE PARTIE, 1, 8, true",
    "FR, mil neuf cent quatre-vingt-un, 1981, 29, false",
    "ES, trigésimo segundo instrumento, 32, 17, true",
    "ES, mil novecientos ochenta y tres, 1983, 30, false",
    "RU, двадцать второго ноября, 22, 16, true",
    "RU, тысяча девятьсот восьмидесятого года, 1980, 31, false",
    "AR, الثاني والعشرين من, 22, 15, true",
    "AR, ألف وتسعمائة وثلاثة وثمانين, 1983, 27, false",
    "AR, الخامس عشر من, 15, 10, true"
  })
  void readsTheLongestNumber(Lang lang, String text, int value, int end, boolean ordinal) {
    assertThat(SpelledNumbers.of(lang).at(text, 0))
        .isEqualTo(new SpelledNumbers.Found(value, end, ordinal));
  }

  @ParameterizedTest
  @CsvSource({"EN, onerous", "FR, partie", "RU, часть", "AR, الباب", "ZH, 第三十", "EN, ''"})
  void readsNoOtherWords(Lang lang, String text) {
    assertThat(SpelledNumbers.of(lang).at(text, 0)).isNull();
  }
}
