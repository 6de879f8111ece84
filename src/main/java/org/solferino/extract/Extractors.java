package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import org.solferino.extract.submission.Submissions;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.When;

/** Runs every extractor on a document; each finds its pattern or finds nothing. */
public final class Extractors {
  private Extractors() {}

  public static Extraction run(Reading reading, Gathered gathered) {
    Subject subject = Subject.of(reading);
    Passages passages = new Passages(reading, gathered);
    passages.extract();
    new Mentions(reading, passages.byBlock(), gathered).extract();
    new Citations(reading, passages.byBlock(), gathered).extract();
    boolean treaty = OwnTreaty.extract(reading, gathered);
    submissions(reading, gathered);
    Meetings meetings = new Meetings(reading, subject, gathered);
    meetings.extract();
    new Milestones(reading, subject, meetings.main(), gathered).extract();
    new Particulars(reading, subject, meetings.main(), gathered).extract();
    new Agenda(reading, meetings.main(), day(meetings), gathered).extract();
    new Participants(reading, meetings.all(), gathered).extract(held(meetings, subject));
    return new Extraction(
        reading.document(),
        treaty ? "TreatyText" : DocumentKind.of(reading, subject),
        List.copyOf(gathered.facts()),
        List.copyOf(gathered.issues()));
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
  private static List<String> held(Meetings meetings, Subject subject) {
    if (meetings.main() != null) {
      return List.of(meetings.main());
    }
    List<String> held = new ArrayList<>();
    for (Fact.Meeting meeting : meetings.all()) {
      boolean session = meeting.type().equals("ExpertGroupSession") && meeting.round() != null;
      if (subject.expertGroup()
          ? session
          : meeting.when().value().precision() == When.Precision.DAY) {
        held.add(meeting.id());
      }
    }
    return held;
  }
}
