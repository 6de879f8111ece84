package org.solferino.extract.status;

import java.util.BitSet;
import java.util.List;
import org.solferino.fact.Fact;
import org.solferino.fact.When;
import org.solferino.lexicon.Vocabulary;

/**
 * Reads events in the life of treaties: adoption, entry into force, ratifications with their
 * declarations and territories, counts of parties.
 */
public final class StatusEvents {
  /** A status list names its treaty this near to its beginning. */
  private static final int TOP = 6;

  private static final int COLOPHON = 60;
  private static final int TITLE = 500;

  /**
   * @param passages the document's blocks in reading order, with what was found in them
   * @param documentDate the document's own date, for "has at present"; null where unknown
   * @param mainTreaty path of the treaty whose text the document is, or null
   */
  public List<Fact.StatusEvent> read(List<Passage> passages, When documentDate, String mainTreaty) {
    Events events = new Events();
    String listed = StatusTable.treaty(passages, mainTreaty, TOP);
    StatusTable table = new StatusTable(listed, events);
    PartyStatements statements = new PartyStatements(listed, events);
    StatusHead head = new StatusHead(mainTreaty == null ? listed : null, events);
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      statements.read(passage);
      if (passage.block().inTable()) {
        table.read(Reading.of(passage));
      }
      if (i < StatusHead.TOP) {
        head.read(Reading.of(passage));
      }
      if (passage.provision() || (passage.names().isEmpty() && passage.dates().isEmpty())) {
        continue;
      }
      Reading reading = Reading.of(passage);
      done(reading, mainTreaty, events);
      if (i <= TOP) {
        placed(reading, listed, events);
      }
      Titles.underHeading(passages, i, reading, mainTreaty, events);
      if (!reading.treaties().isEmpty()) {
        BitSet ofTitles = Titles.read(reading, events);
        new Clauses(reading, ofTitles, documentDate, events).read();
      }
    }
    statements.leave();
    return events.all();
  }

  /** "Geneva, 28 November 2003" under a treaty's own title, where the vocabularies say the same. */
  private static void placed(Reading at, String mainTreaty, Events events) {
    if (mainTreaty == null || at.dates().isEmpty()) {
      return;
    }
    Dated date = at.dates().get(at.dates().size() - 1);
    boolean alone = at.dates().size() == 1 && at.lower().length() <= COLOPHON;
    // A title's lines may have run together with the place and the day below it.
    boolean below =
        at.lower().length() <= TITLE
            && at.treaties().stream().anyMatch(t -> t.id().equals(mainTreaty))
            && date.end() >= at.lower().stripTrailing().length() - 1;
    if (!alone && !below) {
      return;
    }
    if (Vocabulary.standard()
        .value(mainTreaty, "date")
        .filter(day -> date.when().edtf().equals(day))
        .isPresent()) {
      events.add(
          "Adoption", mainTreaty, null, at.said(date.begin(), date.end(), date.when()), null, null);
    }
  }

  /** "Done at Geneva on …" below a treaty's own text: the day of its adoption. */
  private static void done(Reading at, String mainTreaty, Events events) {
    int length = at.lower().length();
    if (mainTreaty != null
        && at.dates().size() == 1
        && at.words().within("done", at.lower(), 0, Math.min(length, COLOPHON))) {
      Dated date = at.dates().get(0);
      events.add(
          "Adoption", mainTreaty, null, at.said(date.begin(), date.end(), date.when()), null, null);
    }
  }
}
