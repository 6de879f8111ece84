package org.solferino.mention.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.document.Lang;

class DateRecogniserTest {
  /** Characters; two megabytes in memory. */
  private static final int LONG = 1_000_000;

  private final DateRecogniser recogniser = DateRecogniser.standard();

  private List<String> words(String text, Lang lang) {
    return recogniser.find(text, lang).stream()
        .map(m -> text.substring(m.begin(), m.end()))
        .toList();
  }

  @Test
  void spansAreTheWords() {
    assertThat(words("held on 15 May and 24 November 2025 respectively", Lang.EN))
        .containsExactly("15 May", "24 November 2025");
    assertThat(words("MONDAY, 3 NOVEMBER 2025 9:00–18:00 (UTC+1)\t", Lang.EN))
        .containsExactly("MONDAY, 3 NOVEMBER 2025", "9:00–18:00 (UTC+1)");
    assertThat(words("请迟于 2026 年 2 月 13 日（星期五）通过", Lang.ZH))
        .containsExactly("2026 年 2 月 13 日（星期五）");
    assertThat(words("于2026年5月4日至6日期间", Lang.ZH)).containsExactly("2026年5月4日至6日");
    assertThat(words("в 10 ч. 00 м. 3 мая 2026 г.", Lang.RU))
        .containsExactly("10 ч. 00 м.", "3 мая 2026 г.");
    assertThat(words("في 6 و7 أيار/مايو 2026", Lang.AR)).containsExactly("6", "7 أيار/مايو 2026");
  }

  @Test
  void saysWhatAPhraseGaveAnotherDate() {
    assertThat(recogniser.find("2023年2月20日、4月20日和5月2日", Lang.ZH))
        .extracting(m -> m.value().inferred())
        .containsExactly("", "year from the same phrase", "year from the same phrase");
    assertThat(recogniser.find("on 6 and 7 May 2026", Lang.EN))
        .extracting(m -> m.value().inferred())
        .containsExactly("month and year from the same phrase", "");
    assertThat(recogniser.find("4–6 May 2026", Lang.EN))
        .extracting(m -> m.value().inferred())
        .containsExactly("");
  }

  @Test
  void keepsTheWeekdayAndOpenRanges() {
    assertThat(recogniser.find("Friday, 13 February 2026", Lang.EN))
        .extracting(DateMention::weekday)
        .containsExactly(DayOfWeek.FRIDAY);
    assertThat(recogniser.find("since 1999", Lang.EN))
        .extracting(m -> m.value().rangeOpen())
        .containsExactly(true);
    assertThat(words("16:00 - 16:30 -17:30", Lang.EN)).containsExactly("16:00", "16:30 -17:30");
  }

  @Test
  void goesOnWithAListOfDatedDocuments() {
    String list = "1973年10月22日第338(1973)号、10月25日第340(1973)号、1月3日";
    List<DateMention> found = recogniser.find(list, Lang.ZH);
    assertThat(found.get(1).goesOn(found.get(0), list)).isTrue();
    assertThat(found.get(2).goesOn(found.get(1), list)).isFalse();
    String sentence = "On 2 March 2024 it decided to meet on 5 June.";
    found = recogniser.find(sentence, Lang.EN);
    assertThat(found.get(1).goesOn(found.get(0), sentence)).isFalse();
  }

  @Test
  void leavesOutDaysThatNoCalendarHas() {
    String days = "31 June 2026, 29 February 2023";
    assertThat(recogniser.find(days, Lang.EN)).isEmpty();
    assertThat(recogniser.read(days, Lang.EN).impossible())
        .extracting(m -> days.substring(m.begin(), m.end()))
        .containsExactly("31 June 2026", "29 February 2023");
    assertThat(recogniser.read("le 31 avril 2026", Lang.FR).impossible()).hasSize(1);
    assertThat(recogniser.read("2026年4月31日", Lang.ZH).impossible()).hasSize(1);
    assertThat(recogniser.read("30 June 2026", Lang.EN).impossible()).isEmpty();
    assertThat(recogniser.find("29 February 2024 and 29 February", Lang.EN)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "2023年",
        "(((",
        "1, ",
        "1-",
        "一",
        "至",
        "May ",
        "10:00-",
        "و",
        "a.m.",
        "3月6日、",
        "the ",
        "Monday, ",
        "第",
        "1/",
        "\uD83D",
        "http://",
        "من 6 إلى "
      })
  void readsLongTextsToTheEnd(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertThatNoException().isThrownBy(() -> recogniser.find(text, Lang.AR));
  }
}
