package org.solferino.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The time that a build states of itself. A clock is never asked, so that the same documents give
 * the same bytes.
 *
 * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
 */
final class BuildTime {
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private BuildTime() {}

  /**
   * The argument's time, else the environment's, else null.
   *
   * @param epoch seconds since 1970, or null
   */
  static Instant of(String argument, String epoch) {
    try {
      if (argument != null) {
        return OffsetDateTime.parse(argument).toInstant();
      }
      return epoch == null || epoch.isBlank() ? null : Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          argument != null
              ? "--time " + argument + ": not a time with its zone; write 2026-02-16T09:00:00Z"
              : VARIABLE + "=" + epoch + ": not a number of seconds; set it anew, or unset it",
          e);
    }
  }
}
