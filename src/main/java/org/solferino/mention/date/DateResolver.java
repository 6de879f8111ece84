package org.solferino.mention.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.solferino.fact.When;
import org.solferino.fact.When.Precision;
import org.solferino.mention.date.PartialDate.Point;

/** Completes dates from what is around them. */
public final class DateResolver {
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  /** Days within which a date without a year belongs to the main event's season. */
  private static final long HALF_YEAR = 183;

  private static final long QUARTER = 90;

  /** March: till then a year's events are announced from the year before. */
  private static final int EARLY = 3;

  /** The date in full, or nothing where the context does not say what the words leave out. */
  public Optional<ResolvedDate> resolve(DateMention mention, DateContext context) {
    PartialDate value = mention.value();
    try {
      return value.isTime() ? time(value, context) : date(mention, context);
    } catch (DateTimeException e) {
      // 29 February of a year that has none: the words cannot be right.
      return Optional.empty();
    }
  }

  private static Optional<ResolvedDate> time(PartialDate value, DateContext context) {
    ZoneOffset zone = value.zone() == null ? context.zone() : value.zone();
    if (context.day() == null || zone == null) {
      return Optional.empty();
    }
    OffsetDateTime start = context.day().atTime(value.startTime()).atOffset(zone);
    OffsetDateTime end = value.endTime() == null ? null : endTime(value, context, zone);
    LocalDate lastDay = end == null ? context.day() : end.toLocalDate();
    String edtf = DATE_TIME.format(start) + (end == null ? "" : "/" + DATE_TIME.format(end));
    String how = value.zone() == null ? "day and time zone" : "day";
    return Optional.of(
        new ResolvedDate(
            new When(edtf, context.day(), lastDay, start, end, Precision.MINUTE),
            how + " from the context",
            true,
            false));
  }

  /** A range that ends before it begins goes on past midnight. */
  private static OffsetDateTime endTime(PartialDate value, DateContext context, ZoneOffset zone) {
    LocalTime end = value.endTime();
    boolean past = end.isBefore(value.startTime());
    return context.day().plusDays(past ? 1 : 0).atTime(end).atOffset(zone);
  }

  private static Optional<ResolvedDate> date(DateMention mention, DateContext context) {
    PartialDate value = mention.value();
    Point start = value.start();
    Point end = value.end();
    String inferred = value.inferred();
    if (mention.yearly()) {
      return Optional.empty();
    }
    if (start.year() == null) {
      Year year = year(mention, start, context);
      if (year == null) {
        return Optional.empty();
      }
      start = start.withYear(year.value());
      if (end != null) {
        boolean crosses = end.month() < start.month();
        end = end.withYear(year.value() + (crosses ? 1 : 0));
      }
      inferred = inferred.isEmpty() ? year.how() : inferred + "; " + year.how();
    }
    When when = Intervals.when(value, start, end);
    boolean fits = mention.weekday() == null || mention.weekday() == when.start().getDayOfWeek();
    return Optional.of(new ResolvedDate(when, inferred, fits, value.ambiguous()));
  }

  /** A year and how it was found. */
  private record Year(int value, String how) {}

  private static Year year(DateMention mention, Point point, DateContext context) {
    if (mention.relation() != null) {
      return related(mention.relation(), context);
    }
    return mention.stated() == null
        ? year(point, mention.weekday(), context)
        : new Year(mention.stated(), "year " + mention.stated() + " stated in the same sentence");
  }

  /**
   * "Last year" counts from the year in which the document was written. Early in a year the main
   * event may be announced from the year before: then it is not sure, and nothing is said.
   */
  private static Year related(DateMention.Relation relation, DateContext context) {
    if (relation == DateMention.Relation.SAME) {
      Integer last = context.lastYear();
      return last == null ? null : new Year(last, "year " + last + " stated before it");
    }
    LocalDate main = context.main();
    int off = relation.ordinal() - DateMention.Relation.THIS.ordinal();
    return main == null || main.getMonthValue() <= EARLY
        ? null
        : new Year(main.getYear() + off, "counted from the year of the main date " + main);
  }

  private static Year year(Point point, DayOfWeek weekday, DateContext context) {
    LocalDate main = context.main();
    if (main != null && point.month() != null) {
      int day = point.day() == null ? 1 : point.day();
      LocalDate nearest =
          IntStream.rangeClosed(main.getYear() - 1, main.getYear() + 1)
              .filter(y -> new Point(y, point.month(), day).exists())
              .mapToObj(y -> LocalDate.of(y, point.month(), day))
              // Of two that are as near the one before: what is announced precedes the event.
              .min((a, b) -> Long.compare(distance(a, main), distance(b, main)))
              .orElse(null);
      // Close to the main event a weekday that does not fit is rather a slip.
      if (nearest != null
          && weekday != null
          && nearest.getDayOfWeek() != weekday
          && distance(nearest, main) > QUARTER) {
        Year told = byWeekday(point, weekday, main);
        if (told != null) {
          return told;
        }
      }
      if (nearest != null && distance(nearest, main) <= HALF_YEAR) {
        return new Year(nearest.getYear(), "year nearest to the main date " + main);
      }
    }
    return context.lastYear() == null
        ? null
        : new Year(context.lastYear(), "year " + context.lastYear() + " stated before it");
  }

  /** "Friday, 27 February": of the years about the main event only one has that weekday. */
  private static Year byWeekday(Point point, DayOfWeek weekday, LocalDate main) {
    if (point.day() == null) {
      return null;
    }
    int[] years =
        IntStream.rangeClosed(main.getYear() - 1, main.getYear() + 1)
            .filter(y -> new Point(y, point.month(), point.day()).exists())
            .filter(y -> LocalDate.of(y, point.month(), point.day()).getDayOfWeek().equals(weekday))
            .toArray();
    return years.length == 1
        ? new Year(years[0], "the year near the main date " + main + " that has this weekday")
        : null;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
