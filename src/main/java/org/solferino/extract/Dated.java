package org.solferino.extract;

import java.time.LocalTime;
import org.solferino.fact.When;

/**
 * A date in a block, resolved.
 *
 * @param begin UTF-16 offset in the block's text
 * @param end exclusive
 * @param when the date
 * @param startTime where this is a time of day (then {@code when} may be null: no day is known),
 *     else null
 * @param endTime the end of a range of times, or null
 * @param inferred how the year or the day was found that is not in the words, or the empty string
 */
public record Dated(
    int begin, int end, When when, LocalTime startTime, LocalTime endTime, String inferred) {
  public boolean isTime() {
    return startTime != null;
  }

  public boolean isDay() {
    return when != null && !isTime() && when.precision() == When.Precision.DAY;
  }
}
