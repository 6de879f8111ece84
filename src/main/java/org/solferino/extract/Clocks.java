package org.solferino.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day in a row of an agenda: as figures, or as each language writes them. */
final class Clocks {
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.:])([01]?\\d|2[0-4])[:.h]([0-5]\\d)(?![\\d])");
  private static final Pattern LEADING = Pattern.compile("^[\\d:.h\\s–—-]{4,40}+");
  private static final Pattern TORN = Pattern.compile("(?<![\\d:.])\\d{1,2}:\\d(?!\\d)");

  private static final Pattern STRAY =
      Pattern.compile(
          "\\s{0,3}(?<![\\d.:])(?:[01]?\\d|2[0-4]):[0-5]\\d?(?!\\d)(?:\\s?[-–—]\\s?(?:[01]?\\d|2[0-4]):[0-5]\\d?(?!\\d))?\\s{0,3}");

  private static final Pattern RANGE =
      Pattern.compile(
          "^[|\\s•-]{0,3}([01]?\\d|2[0-3])[:.h][0-5]\\d\\s{0,2}[-–—]\\s{0,2}([01]?\\d|2[0-4])[:.h][0-5]\\d(?!\\d)");

  /** What parts a row's time from its words. */
  private static final String BETWEEN = "|:：–—-•,،;. \t";

  private Clocks() {}

  /** The times of a block in order, both ends of a range. */
  static List<LocalTime> of(Read read) {
    List<LocalTime> times = new ArrayList<>();
    Matcher matcher = CLOCK.matcher(read.text());
    while (matcher.find()) {
      int hour = Integer.parseInt(matcher.group(1));
      if (hour < 24) {
        times.add(LocalTime.of(hour, Integer.parseInt(matcher.group(2))));
      }
    }
    // "1:30–4:00 p.m." says more than its figures.
    List<LocalTime> said = said(read);
    // Only the words tell the half of the day: "1:00 p.m.", 下午2:00.
    return !said.isEmpty() && said.size() >= times.size() ? said : times;
  }

  /** The times that the words of the language give: "9 h 30", "2 p.m.", "下午2时". */
  private static List<LocalTime> said(Read read) {
    List<LocalTime> times = new ArrayList<>();
    for (Dated dated : read.dates()) {
      if (dated.isTime()) {
        times.add(dated.startTime());
        if (dated.endTime() != null) {
          times.add(dated.endTime());
        }
      }
    }
    return times;
  }

  static boolean torn(Read read) {
    return TORN.matcher(read.text()).find();
  }

  /** Whether a block opens with a range of times, or is nothing else. */
  static boolean leads(Read read) {
    return RANGE.matcher(read.text()).find()
        || read.dates().stream().anyMatch(d -> d.isTime() && d.endTime() != null && d.begin() <= 3);
  }

  /** The words of a row without the times, bars and dashes before and behind them. */
  static String words(Read read) {
    String text = read.text();
    int from =
        read.dates().stream()
            .filter(d -> d.isTime() && bare(text.substring(0, d.begin())))
            .map(Dated::end)
            .max(Comparator.naturalOrder())
            .orElse(0);
    while (from < text.length() && BETWEEN.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = text.length();
    while (to > from && "| \t".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String words = LEADING.matcher(text.substring(from, to)).replaceFirst("");
    // Where a table's columns ran together, its times stand among the words.
    return STRAY.matcher(words).replaceAll(" ").strip();
  }

  private static boolean bare(String text) {
    return text.chars().allMatch(c -> BETWEEN.indexOf(c) >= 0);
  }
}
