package org.solferino.mention.date;

import java.time.DayOfWeek;

/**
 * A date or a time of day found in a block.
 *
 * @param begin UTF-16 offset in the block's text
 * @param end exclusive
 * @param value what the words say
 * @param weekday of the (first) day where the words say it, else null
 * @param yearly whether it is a day of every year ("30 April of each year"), which is no date
 * @param stated the year that the same sentence states before it by itself ("In 2026 … from 2 to 6
 *     March"), or null
 * @param relation what year the words say without naming it, or null
 */
public record DateMention(
    int begin,
    int end,
    PartialDate value,
    DayOfWeek weekday,
    boolean yearly,
    Integer stated,
    Relation relation) {
  /** "Last year", "this year", "next year", "of the same year". */
  public enum Relation {
    LAST,
    THIS,
    NEXT,
    SAME
  }

  public DateMention(int begin, int end, PartialDate value, DayOfWeek weekday) {
    this(begin, end, value, weekday, false, null, null);
  }
}
