package org.solferino.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.solferino.extract.status.Passage;
import org.solferino.extract.status.StatusEvents;
import org.solferino.extract.submission.Submissions;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.lexicon.Vocabulary;

/** Runs every extractor on a document; each finds its pattern or finds nothing. */
public final class Extractors {
  private Extractors() {}

  /**
   * Runs them.
   *
   * @param unknown the names that the vocabularies do not hold
   */
  public static Extraction run(Reading reading, NewNames unknown, Gathered gathered) {
    Subject subject = Subject.of(reading);
    Resolution resolution = Resolution.of(reading);
    Preamble preamble = resolution == null ? Preamble.of(reading) : null;
    Passages passages = new Passages(reading, resolution, preamble, gathered);
    passages.extract();
    new Mentions(reading, passages.byBlock(), gathered).extract();
    new Citations(reading, resolution != null, passages.byBlock(), gathered).extract();
    ResolutionHead.particulars(reading, resolution != null, gathered);
    OwnTreaty.Found treaty = OwnTreaty.extract(reading, gathered);
    status(reading, treaty, gathered);
    Conclusion.extract(reading, treaty, gathered);
    submissions(reading, gathered);
    NewProcess.state(subject, reading, gathered);
    Meetings meetings = new Meetings(reading, subject, gathered);
    meetings.extract();
    new Milestones(reading, subject, meetings.main(), gathered).extract();
    new Particulars(reading, subject, meetings.main(), gathered).extract();
    new Agenda(reading, meetings.main(), day(meetings), gathered).extract();
    List<String> held = held(reading, meetings, subject);
    new Participants(reading, meetings.all(), gathered).extract(held);
    new ParticipantList(reading, gathered).extract(held);
    // A list of participants says better than a text of what kind a body is.
    unknown.state(gathered);
    new OwnSymbol(reading, resolution != null, gathered).extract();
    String kind = kind(reading, subject, treaty, resolution, gathered);
    if (kind.equals("WorkingPaper")) {
      OwnSubmission.of(reading).forEach(gathered::add);
    }
    Titles.extract(reading, kind, gathered);
    DocumentDate.extract(reading, kind, gathered);
    return new Extraction(
        reading.document(), kind, List.copyOf(gathered.facts()), List.copyOf(gathered.issues()));
  }

  private static String kind(
      Reading reading,
      Subject subject,
      OwnTreaty.Found treaty,
      Resolution resolution,
      Gathered gathered) {
    Said<String> kind =
        treaty.treaty() != null
            ? DocumentKind.treaty(reading)
            : resolution != null ? resolution.said() : DocumentKind.of(reading, subject);
    if (kind == null) {
      return "Document";
    }
    Fact.Value type = new Fact.Value.Term(kind.value());
    gathered.add(new Fact.Property(reading.id(), "type", new Said<>(type, kind.evidence())));
    return kind.value();
  }

  private static void status(Reading reading, OwnTreaty.Found treaty, Gathered gathered) {
    List<Passage> passages = new ArrayList<>();
    for (Read read : reading.body()) {
      passages.add(
          new Passage(
              read.block(),
              read.names(),
              read.dates().stream()
                  .filter(d -> d.when() != null && !d.isTime())
                  .map(d -> new org.solferino.extract.status.Dated(d.begin(), d.end(), d.when()))
                  .toList(),
              treaty.blocks().contains(read.block().order())));
    }
    When date =
        reading.head().stream()
            .flatMap(r -> r.dates().stream())
            .filter(Dated::isDay)
            .map(Dated::when)
            .findFirst()
            .orElse(null);
    for (Fact.StatusEvent event : new StatusEvents().read(passages, date, treaty.treaty())) {
      String known = known(event);
      if (known == null) {
        gathered.add(event);
      } else {
        // A wrong date is worse than a missing one.
        gathered.issue(
            Issue.Kind.DATE_CONFLICT,
            Issue.Severity.WARNING,
            event.when().evidence().span(),
            event.treaty(),
            "read as "
                + event.type()
                + " on "
                + event.when().value().edtf()
                + ", known as "
                + known,
            "no event");
      }
    }
  }

  /**
   * The vocabularies' date of a treaty's own event, where what was read cannot be that date; else
   * null.
   */
  private static String known(Fact.StatusEvent event) {
    String property =
        event.type().equals("Adoption")
            ? "date"
            : event.type().equals("EntryIntoForce") ? "entryIntoForceDate" : null;
    if (property == null || event.party() != null || event.when() == null) {
      return null;
    }
    return Vocabulary.standard()
        .value(event.treaty(), property)
        .filter(day -> !event.when().value().covers(When.day(LocalDate.parse(day))))
        .orElse(null);
  }

  private static void submissions(Reading reading, Gathered gathered) {
    List<Read> body = reading.body();
    new Submissions()
        .read(
            body.stream().map(Read::block).toList(),
            body.stream().map(Read::names).toList(),
            body.stream().map(Read::symbols).toList())
        .forEach(gathered::add);
  }

  private static When day(Meetings meetings) {
    return meetings.all().stream()
        .filter(m -> m.id().equals(meetings.main()) && m.when() != null)
        .map(m -> m.when().value())
        .findFirst()
        .orElse(null);
  }

  /**
   * The meetings whose participants a report lists: its own, else its group's numbered sessions.
   */
  private static List<String> held(Reading reading, Meetings meetings, Subject subject) {
    if (meetings.main() != null) {
      return List.of(meetings.main());
    }
    // A report lists no participants of a session that it announces.
    Dated own = Headline.of(reading).own();
    List<String> held = new ArrayList<>();
    for (Fact.Meeting meeting : meetings.all()) {
      boolean session =
          meeting.type().equals("ExpertGroupSession")
              && meeting.round() != null
              && (own == null || !meeting.when().value().start().isAfter(own.when().end()));
      if (subject.expertGroup()
          ? session
          : meeting.when().value().precision() == When.Precision.DAY) {
        held.add(meeting.id());
      }
    }
    return held;
  }
}
