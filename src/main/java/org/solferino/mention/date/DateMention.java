package org.solferino.mention.date;

import java.time.DayOfWeek;

/**
 * A date or a time of day found in a block.
 *
 * @param begin UTF-16 offset in the block's text
 * @param end exclusive
 * @param value what the words say
 * @param relative years from the document's own where the words say so (-1 for "last year"), else
 *     null
 * @param weekday of the (first) day where the words say it, else null
 */
public record DateMention(
    int begin, int end, PartialDate value, DayOfWeek weekday, Integer relative) {
  DateMention(int begin, int end, PartialDate value, DayOfWeek weekday) {
    this(begin, end, value, weekday, null);
  }
}
