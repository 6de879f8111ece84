package org.solferino.mention.date;

import java.time.LocalDate;
import java.util.List;

/** The day that stands beside a time of day: "15 May 2026, 6 p.m.", "at 6 p.m. on 15 May 2026". */
public final class DayBeside {
  /** ", at ", " à partir de ", （星期四）. */
  private static final int NEAR = 8;

  private DayBeside() {}

  /**
   * The context for the time at {@code at}, on the day that is written beside it.
   *
   * @param meant what the mention before it means, or null
   */
  public static DateContext of(
      DateContext context, String text, List<DateMention> mentions, int at, ResolvedDate meant) {
    DateMention time = mentions.get(at);
    if (!time.value().isTime()) {
      return context;
    }
    if (at > 0 && meant != null && near(text, mentions.get(at - 1).end(), time.begin())) {
      LocalDate start = meant.when().start();
      boolean day = start.equals(meant.when().end());
      return day ? context.withDay(start) : context;
    }
    if (at + 1 < mentions.size()) {
      DateMention next = mentions.get(at + 1);
      PartialDate.Point point = next.value().start();
      boolean whole = !next.value().isTime() && !next.value().isRange() && point.year() != null;
      if (whole && point.day() != null && near(text, time.end(), next.begin())) {
        return context.withDay(LocalDate.of(point.year(), point.month(), point.day()));
      }
    }
    return context;
  }

  private static boolean near(String text, int from, int to) {
    return to - from <= NEAR
        && text.substring(from, to).chars().noneMatch(c -> ".;:。；：".indexOf(c) >= 0);
  }
}
