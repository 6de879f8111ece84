package org.solferino.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Lang;
import org.solferino.mention.date.PartialDate.Point;

/** Runs the examples that stand beside the tables. */
class DateExamplesTest {
  static Stream<Arguments> examples() {
    return Stream.of(Lang.values())
        .filter(lang -> lang != Lang.UND)
        .flatMap(lang -> lines(lang.tag()).map(f -> Arguments.of(lang, f[0], f[1])));
  }

  static Stream<Arguments> texts() {
    return lines("none").map(f -> Arguments.of(Lang.of(f[0]), f[1]));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheDatesOfAnExample(Lang lang, String sentence, String expected) {
    assertThat(written(DateRecogniser.standard().find(sentence, lang))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsNoDateWhereThereIsNone(Lang lang, String text) {
    assertThat(DateRecogniser.standard().find(text, lang)).isEmpty();
  }

  private static Stream<String[]> lines(String name) {
    String path = "/language/examples/dates." + name + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DateExamplesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String written(List<DateMention> mentions) {
    return mentions.stream().map(DateExamplesTest::written).collect(Collectors.joining(" "));
  }

  private static String written(DateMention mention) {
    PartialDate value = mention.value();
    String weekday = mention.weekday() == null ? "" : "@" + mention.weekday();
    if (value.isTime()) {
      return value.startTime()
          + (value.endTime() == null ? "" : "/" + value.endTime())
          + (value.zone() == null ? "" : value.zone());
    }
    String period =
        value.quarter() != null
            ? "-" + (32 + value.quarter())
            : value.half() != null ? "-" + (39 + value.half()) : "";
    return written(value.start())
        + period
        + (value.isRange() ? "/" + written(value.end()) : "")
        + weekday
        + (value.ambiguous() ? "~" : "");
  }

  private static String written(Point point) {
    return (point.year() == null ? "?" : point.year().toString())
        + (point.month() == null ? "" : String.format(Locale.ROOT, "-%02d", point.month()))
        + (point.day() == null ? "" : String.format(Locale.ROOT, "-%02d", point.day()));
  }
}
