package org.solferino.extract.status;

import java.util.BitSet;
import java.util.List;
import org.solferino.fact.Fact;
import org.solferino.fact.When;

/**
 * Reads events in the life of treaties: adoption, entry into force, ratifications with their
 * declarations and territories, counts of parties.
 */
public final class StatusEvents {

  /**
   * @param passages the document's blocks in reading order, with what was found in them
   * @param documentDate the document's own date, for "has at present"; null where unknown
   * @param mainTreaty path of the treaty whose text the document is, or null
   */
  public List<Fact.StatusEvent> read(List<Passage> passages, When documentDate, String mainTreaty) {
    Events events = new Events();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.provision() || (passage.names().isEmpty() && passage.dates().isEmpty())) {
        continue;
      }
      Reading reading = Reading.of(passage);
      Titles.underHeading(passages, i, reading, mainTreaty, events);
      if (!reading.treaties().isEmpty()) {
        BitSet ofTitles = Titles.read(reading, events);
        new Clauses(reading, ofTitles, documentDate, events).read();
      }
    }
    return events.all();
  }
}
