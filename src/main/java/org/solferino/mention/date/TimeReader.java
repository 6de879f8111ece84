package org.solferino.mention.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads a time of day or a range of them, with its zone. */
final class TimeReader {
  /** What was read and the token after it. */
  record Times(List<DateMention> mentions, int next) {}

  /** A zone and the token after it. */
  private record Zone(ZoneOffset offset, int next) {}

  private final Tokens tokens;
  private final Joints joints;
  private final ClockReader reader;

  TimeReader(Tokens tokens) {
    this.tokens = tokens;
    joints = new Joints(tokens);
    reader = new ClockReader(tokens);
  }

  /** The times at {@code i}, or null. */
  Times read(int i) {
    Clock start = reader.read(i, null);
    if (start == null) {
      return null;
    }
    Clock end = second(start, i);
    if (end == null || !isRange(start, end)) {
      return start.weak() ? null : single(start, isOpen(start));
    }
    Clock third = second(end, -1);
    if (third != null && !third.weak() && !start.weak()) {
      // "16:00 - 16:30 - 17:30" has lost a time; only the pair at the end is sure.
      List<DateMention> both = new ArrayList<>(single(start, true).mentions());
      Times pair = range(end, third);
      both.addAll(pair.mentions());
      return new Times(both, pair.next());
    }
    return range(start, end);
  }

  /** Whether a dash before or behind the time shows that another one is missing. */
  private boolean isOpen(Clock clock) {
    return tokens.at(clock.next()).is('-') || tokens.at(clock.first() - 1).is('-');
  }

  private Clock second(Clock start, int i) {
    boolean between = i > 0 && tokens.at(i - 1).is(Role.BETWEEN);
    int next = joints.range(start.next(), between);
    return next < 0 ? null : reader.read(next, start);
  }

  /** Two numbers are times only where one of them says so. */
  private boolean isRange(Clock start, Clock end) {
    boolean hours = tokens.at(end.first() + 1).is(Role.HOUR) && end.half() < 0 && end.minute() == 0;
    if (start.weak()) {
      // "de 6 à 12 heures" may as well be a duration.
      return hours ? isHour(start) : end.half() >= 0 || !end.weak();
    }
    return hours || !end.weak();
  }

  private boolean isHour(Clock clock) {
    return tokens.at(clock.next() - 1).is(Role.HOUR) || tokens.at(clock.first() - 1).is(Role.AT);
  }

  private Times single(Clock clock, boolean open) {
    Zone zone = zone(clock.next());
    PartialDate value = PartialDate.times(clock.time(), null, zone.offset(), open);
    return times(clock, zone, value);
  }

  private Times range(Clock start, Clock end) {
    Clock first = start.half() < 0 && end.half() >= 0 ? halfLike(start, end) : start;
    Clock last = end;
    if (start.half() == 12 && end.half() < 0 && end.hour() < 12) {
      last = end.half(12);
    }
    Zone zone = zone(end.next());
    PartialDate value = PartialDate.times(first.time(), last.time(), zone.offset(), false);
    return times(start, zone, value);
  }

  /** "9.30 to 11 a.m." both before noon; "10 to 1 p.m." not. */
  private static Clock halfLike(Clock start, Clock end) {
    Clock same = start.half(end.half());
    LocalTime time = same.time();
    return time != null && start.hour() <= 12 && !time.isAfter(end.time()) ? same : start;
  }

  private Times times(Clock first, Zone zone, PartialDate value) {
    int begin = tokens.at(first.first()).begin();
    int end = tokens.at(zone.next() - 1).end();
    return new Times(List.of(new DateMention(begin, end, value, null)), zone.next());
  }

  private Zone zone(int i) {
    boolean bracket = tokens.at(i).is('(');
    int j = bracket ? i + 1 : i;
    if (!tokens.at(j).is(Role.ZONE)) {
      return new Zone(null, i);
    }
    int minutes = tokens.at(j).value(Role.ZONE);
    boolean plus = tokens.at(j + 1).is('+');
    int next = j + 1;
    if ((plus || tokens.at(j + 1).is('-')) && tokens.at(j + 2).within(0, 14)) {
      next = j + 3;
      int offset = tokens.at(j + 2).value() * 60;
      if (tokens.at(next).is(':') && tokens.at(next + 1).isMinutes()) {
        offset += tokens.at(next + 1).value();
        next += 2;
      }
      minutes += plus ? offset : -offset;
    }
    if (bracket) {
      if (!tokens.at(next).is(')')) {
        return new Zone(null, i);
      }
      next++;
    }
    return new Zone(ZoneOffset.ofTotalSeconds(minutes * 60), next);
  }
}
