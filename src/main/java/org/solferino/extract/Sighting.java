package org.solferino.extract;

import org.solferino.fact.Evidence;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/**
 * What one sentence says of one meeting; {@code process} is null where it is one of the document's
 * own.
 */
record Sighting(
    String type,
    Integer round,
    When when,
    String inferred,
    Read read,
    int begin,
    int end,
    int dateBegin,
    int dateEnd,
    Said<String> process) {
  Sighting(
      String type,
      Integer round,
      When when,
      String inferred,
      Read read,
      int begin,
      int end,
      int dateBegin,
      int dateEnd) {
    this(type, round, when, inferred, read, begin, end, dateBegin, dateEnd, null);
  }

  Evidence date() {
    return read.evidence(dateBegin, dateEnd, Meetings.EXTRACTOR).inferred(inferred);
  }

  Evidence words() {
    return read.evidence(begin, end, Meetings.EXTRACTOR);
  }
}
