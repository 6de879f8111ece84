package org.solferino.mention.date;

import java.time.LocalTime;

/**
 * A time of day as it stands.
 *
 * @param first its first token
 * @param next the token after it
 * @param half 0 before noon, 12 after, -1 where the words do not say
 * @param weak a time only beside another one, or after "at"
 */
record Clock(int first, int next, int hour, int minute, int half, boolean weak) {

  /** Null where the day has no such time. */
  LocalTime time() {
    int h = half == 12 && hour < 12 ? hour + 12 : half == 0 && hour == 12 ? 0 : hour;
    return h > 23 || minute > 59 ? null : LocalTime.of(h, minute);
  }

  Clock half(int other) {
    return new Clock(first, next, hour, minute, other, weak);
  }
}
