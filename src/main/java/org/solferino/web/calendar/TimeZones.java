package org.solferino.web.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The time zones of towns, from {@code site/time-zones.tsv}. */
final class TimeZones {
  private final Map<String, ZoneId> zones = new LinkedHashMap<>();

  TimeZones() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TimeZones.class.getResourceAsStream("/site/time-zones.tsv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> zones.put(row[0], ZoneId.of(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The zone of the first town that the venue names, if a clock there shows this offset then. */
  Optional<ZoneId> of(String venue, OffsetDateTime time) {
    return zones.entrySet().stream()
        .filter(town -> venue.contains(town.getKey()))
        .map(Map.Entry::getValue)
        .filter(zone -> zone.getRules().getOffset(time.toInstant()).equals(time.getOffset()))
        .findFirst();
  }
}
