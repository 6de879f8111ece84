package org.solferino.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.solferino.fact.When;

/** How the dates of a sentence stand to each other and to the meeting that they date. */
final class MeetingDates {
  /** Between a meeting's name and its year: ", held in Geneva in ". */
  private static final int YEAR_GAP = 30;

  /** Between two dates of a list there is at most this much: ", and again on ". */
  private static final int LIST = 20;

  private MeetingDates() {}

  /** Dates of more than one day. */
  static List<Dated> spans(List<Dated> dates) {
    return dates.stream()
        .filter(d -> d.isDay() && !d.when().start().equals(d.when().end()))
        .toList();
  }

  /** A year far off its noun dates something else. */
  static boolean far(Dated date, int from, int to) {
    int gap = Math.max(date.begin() - to, from - date.end());
    return date.when().precision() == When.Precision.YEAR && gap > YEAR_GAP;
  }

  /** "The first consultation (22 May 2025)": the brackets behind a noun date it. */
  static boolean inBrackets(String text, int date, int noun) {
    return date > noun && date - noun <= 3 && text.substring(noun, date).strip().matches("[(（]");
  }

  /** The first date and those that a list joins to it; what a clause farther off dates is left. */
  static List<Dated> chain(String text, List<Dated> dates, int offset, int noun) {
    List<Dated> chain = new ArrayList<>();
    for (Dated date : dates) {
      int edge = chain.isEmpty() ? -1 : chain.get(chain.size() - 1).end() - offset;
      int begin = date.begin() - offset;
      boolean over = edge >= 0 && edge <= noun && noun < begin;
      if (over || edge >= 0 && begin - edge > LIST || edge > begin) {
        break;
      }
      if (edge >= 0 && text.substring(edge, begin).matches(".*[;；(（].*")) {
        break;
      }
      chain.add(date);
    }
    return chain;
  }

  static boolean rise(List<Dated> dates) {
    for (int i = 1; i < dates.size(); i++) {
      if (!dates.get(i - 1).when().start().isBefore(dates.get(i).when().start())) {
        return false;
      }
    }
    return true;
  }

  /** Days that follow each other ("9 and 10 September") are one meeting's. */
  static List<Dated> consecutive(List<Dated> days) {
    List<Dated> joined = new ArrayList<>();
    for (Dated day : days) {
      Dated last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean next =
          last != null
              && last.isDay()
              && day.isDay()
              && last.when().end().plusDays(1).equals(day.when().start());
      if (!next) {
        joined.add(day);
        continue;
      }
      LocalDate start = last.when().start();
      LocalDate end = day.when().end();
      When both = new When(start + "/" + end, start, end, null, null, When.Precision.DAY);
      String inferred = last.inferred().isEmpty() ? day.inferred() : last.inferred();
      joined.set(
          joined.size() - 1,
          new Dated(
              last.begin(),
              day.end(),
              both,
              last.startTime(),
              day.endTime(),
              inferred.isEmpty() ? "days that follow each other" : inferred));
    }
    return joined;
  }

  static boolean only(List<Dated> dates, Dated dated) {
    return dates.stream().allMatch(d -> d == dated || d.when().precision() == When.Precision.YEAR);
  }

  /** Whether a date stands beside or inside a noun: nothing between but a short attribute. */
  static boolean adjacent(String text, int begin, int end, int from, int to) {
    if (begin >= from && end <= to) {
      return true;
    }
    int gapBegin = end <= from ? end : to;
    int gapEnd = end <= from ? from : begin;
    if (gapBegin > gapEnd || gapEnd - gapBegin > 24) {
      return false;
    }
    String gap = text.substring(gapBegin, gapEnd);
    return gap.chars().noneMatch(c -> "，,;；:：、".indexOf(c) >= 0)
        && !gap.contains(" and ")
        && !gap.contains("和");
  }

  /** A meeting named by its year and dated by its days: the days, where they lie in that year. */
  static Dated yearAndDays(List<Dated> near, int noun) {
    Dated year =
        near.stream().min(Comparator.comparingInt(d -> Math.abs(d.begin() - noun))).orElseThrow();
    return near.stream()
        .filter(d -> d.isDay() && year.when().covers(d.when()))
        .findFirst()
        .orElse(year);
  }
}
