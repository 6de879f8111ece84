package org.solferino.mention.date;

import java.time.DayOfWeek;

/**
 * A date or a time of day found in a block.
 *
 * @param begin UTF-16 offset in the block's text
 * @param end exclusive
 * @param value what the words say
 * @param weekday of the (first) day where the words say it, else null
 */
public record DateMention(int begin, int end, PartialDate value, DayOfWeek weekday) {}
