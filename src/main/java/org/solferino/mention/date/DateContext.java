package org.solferino.mention.date;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What is around a mention and can say what its words leave out; each null where there is none.
 *
 * @param main the date of the document's main event
 * @param lastYear the last year that the text before the mention states
 * @param day the day that a time of day belongs to
 * @param zone the zone that times are given in
 */
public record DateContext(LocalDate main, Integer lastYear, LocalDate day, ZoneOffset zone) {
  /** Nothing is known. */
  public static final DateContext NONE = new DateContext(null, null, null, null);

  /** The context of a document whose main event is on that day. */
  public static DateContext of(LocalDate main) {
    return new DateContext(main, main.getYear(), main, null);
  }

  public DateContext withLastYear(Integer year) {
    return new DateContext(main, year, day, zone);
  }

  public DateContext withDay(LocalDate other) {
    return new DateContext(main, lastYear, other, zone);
  }

  public DateContext withZone(ZoneOffset other) {
    return new DateContext(main, lastYear, day, other);
  }
}
