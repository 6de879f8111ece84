package org.solferino.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/**
 * Meetings: the one that a note is about, and each that a sentence dates. What several sentences or
 * languages say of one meeting comes together by its type, round and dates.
 */
final class Meetings {
  static final String EXTRACTOR = "meetings";

  private final Reading reading;
  private final Subject subject;
  private final Gathered gathered;
  private final MeetingIds ids;
  private String main;
  private final Map<String, Fact.Meeting> meetings = new LinkedHashMap<>();

  Meetings(Reading reading, Subject subject, Gathered gathered) {
    this.reading = reading;
    this.subject = subject;
    this.gathered = gathered;
    this.ids = new MeetingIds(reading, subject);
  }

  /** Path of the meeting that the document is about, or null. */
  String main() {
    return main;
  }

  List<Fact.Meeting> all() {
    return List.copyOf(meetings.values());
  }

  void extract() {
    MeetingSightings sightings = new MeetingSightings(reading, subject, ids);
    List<Sighting> all = sightings.all();
    main = sightings.main();
    all.stream()
        .filter(s -> s.when() != null)
        .sorted(
            // The most exact first, and of those whole meetings before their single days.
            Comparator.comparingInt((Sighting s) -> s.when().precision().ordinal())
                .thenComparing(s -> s.when().start().toEpochDay() - s.when().end().toEpochDay())
                .thenComparingInt(s -> s.round() == null ? 1 : 0)
                .thenComparing(s -> s.when().start()))
        .forEach(this::merge);
    follow();
    meetings.values().forEach(gathered::add);
  }

  private void merge(Sighting s) {
    boolean initiativeWide = ids.initiativeWide(s);
    for (Map.Entry<String, Fact.Meeting> known : meetings.entrySet()) {
      Fact.Meeting m = known.getValue();
      When when = m.when() == null ? null : m.when().value();
      boolean sameType =
          m.type().equals(s.type())
              || MeetingType.consultation(m.type()) && MeetingType.consultation(s.type());
      boolean sameRound =
          s.round() == null || m.round() == null || m.round().value().equals(s.round());
      boolean sameProcess = s.process() == null || known.getKey().equals(ids.id(s, initiativeWide));
      if (sameType
          && sameRound
          && sameProcess
          && when != null
          && (when.covers(s.when()) || s.when().covers(when))) {
        if (m.round() == null && s.round() != null && MeetingType.usesRound(s.type())) {
          meetings.put(known.getKey(), withRound(m, new Said<>(s.round(), s.words())));
        }
        return;
      }
      // "The second round" with another date than the header's: the documents' words disagree.
      if (sameType
          && s.round() != null
          && m.round() != null
          && m.round().value().equals(s.round())
          && when != null
          && known.getKey().equals(ids.id(s, initiativeWide))) {
        gathered.issue(
            org.solferino.fact.Issue.Kind.LANGUAGES_DISAGREE,
            org.solferino.fact.Issue.Severity.WARNING,
            s.date().span(),
            m.id(),
            "round "
                + s.round()
                + " is dated "
                + s.when().edtf()
                + " here, "
                + when.edtf()
                + " elsewhere",
            when.edtf());
        return;
      }
    }
    String process = ids.process(s, initiativeWide);
    String id = ids.id(s, initiativeWide);
    boolean rounds = MeetingType.usesRound(s.type());
    meetings.put(
        id,
        new Fact.Meeting(
            id,
            s.type(),
            process == null
                ? null
                : new Said<>(
                    process,
                    s.process() != null
                        ? s.process().evidence()
                        : subject.process() == null || MeetingIds.treatyBeside(s) != null
                            ? s.words()
                            : subject.process().evidence()),
            rounds && s.round() != null ? new Said<>(s.round(), s.words()) : null,
            !rounds && s.round() != null ? new Said<>(String.valueOf(s.round()), s.words()) : null,
            new Said<>(s.when(), s.date()),
            null));
  }

  private static Fact.Meeting withRound(Fact.Meeting m, Said<Integer> round) {
    return new Fact.Meeting(
        m.id(), m.type(), m.process(), round, m.number(), m.when(), m.follows());
  }

  private void follow() {
    for (Fact.Meeting m : List.copyOf(meetings.values())) {
      if (m.round() != null && m.round().value() > 1) {
        String before = m.id().replaceAll("-\\d+$", "-" + (m.round().value() - 1));
        if (meetings.containsKey(before) && !before.equals(m.id())) {
          meetings.put(
              m.id(),
              new Fact.Meeting(
                  m.id(),
                  m.type(),
                  m.process(),
                  m.round(),
                  m.number(),
                  m.when(),
                  new Said<>(before, m.round().evidence().inferred("the round before by number"))));
        }
      }
    }
  }
}
