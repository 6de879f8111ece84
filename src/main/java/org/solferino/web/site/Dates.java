package org.solferino.web.site;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the interface's language; an imprecise one by the span it names. */
public final class Dates {
  private static final Map<String, ULocale> LOCALES =
      Map.of("en", ULocale.UK, "zh", ULocale.SIMPLIFIED_CHINESE);
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T(?<time>\\d{2}:\\d{2}):\\d{2}(?:\\.\\d{1,9})?(?<zone>Z|[+-]\\d{2}:\\d{2})?");

  private final Messages messages;
  private final Map<String, DateIntervalFormat> formats = new ConcurrentHashMap<>();

  public Dates(Messages messages) {
    this.messages = messages;
  }

  /**
   * An event's time.
   *
   * @param start first day, {@code 2026-04-01}
   * @param end last day
   * @param precision as in {@code ihl:datePrecision}; the empty string for days
   * @return "second quarter of 2026", "4–6 May 2026"; the text itself where it is no date
   */
  public String span(String start, String end, String precision, String language) {
    try {
      LocalDate from = LocalDate.parse(start);
      LocalDate to = end.isEmpty() ? from : LocalDate.parse(end);
      boolean one = from.getYear() == to.getYear();
      String year = Integer.toString(from.getYear());
      if (precision.equals("quarter") && one && from.plusMonths(3).minusDays(1).equals(to)) {
        int quarter = (from.getMonthValue() + 2) / 3;
        return messages.word(language, "date.quarter." + quarter).replace("{0}", year);
      }
      if (precision.equals("half-year") && one && from.plusMonths(6).minusDays(1).equals(to)) {
        int half = (from.getMonthValue() + 5) / 6;
        return messages.word(language, "date.half." + half).replace("{0}", year);
      }
      String skeleton =
          switch (precision) {
            case "month", "quarter", "half-year" -> "yMMMM";
            case "year" -> "y";
            default -> "yMMMMd";
          };
      return format(from, to, skeleton, language);
    } catch (DateTimeParseException e) {
      return end.isEmpty() || end.equals(start) ? start : start + "/" + end;
    }
  }

  /** One day. */
  public String day(String day, String language) {
    return span(day, day, "day", language);
  }

  /** {@code 09:00–18:00 (UTC+1)} of two {@code xsd:dateTime}s, either of which may be empty. */
  public String times(String start, String end) {
    Matcher from = TIME.matcher(start);
    Matcher to = TIME.matcher(end);
    boolean starts = from.matches();
    boolean ends = to.matches();
    if (!starts && !ends) {
      return "";
    }
    String zone = starts ? from.group("zone") : to.group("zone");
    String times = (starts ? from.group("time") : "…") + (ends ? "–" + to.group("time") : "");
    return zone == null ? times : times + " (" + zone(zone) + ")";
  }

  private static String zone(String zone) {
    return zone.equals("Z") || zone.endsWith("00:00")
        ? "UTC"
        : "UTC"
            + zone.charAt(0)
            + zone.substring(1).replaceFirst("^0", "").replaceFirst(":00$", "");
  }

  private String format(LocalDate from, LocalDate to, String skeleton, String language) {
    DateIntervalFormat shared =
        formats.computeIfAbsent(
            language + " " + skeleton,
            k -> {
              DateIntervalFormat made =
                  DateIntervalFormat.getInstance(
                      skeleton, LOCALES.getOrDefault(language, ULocale.UK));
              made.setTimeZone(TimeZone.GMT_ZONE);
              return made;
            });
    DateIntervalFormat own = (DateIntervalFormat) shared.clone();
    return own.format(new DateInterval(millis(from), millis(to)));
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
