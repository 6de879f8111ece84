package org.solferino.extract.status;

import org.solferino.fact.Said;
import org.solferino.fact.When;

/**
 * The head of a depositary's status list: lines with a label and a colon that say when the treaty
 * entered into force and how many parties it has, on the day for which the list stands.
 */
final class StatusHead {
  /** Such lines stand this near to the document's beginning. */
  static final int TOP = 16;

  private static final int LONGEST_LABEL = 40;

  private final String treaty;
  private final Events events;
  private Said<When> day;

  /** {@code treaty}: whose status the document tells, or null where it tells none. */
  StatusHead(String treaty, Events events) {
    this.treaty = treaty;
    this.events = events;
  }

  /** Reads the next block of the document's head. */
  void read(Reading at) {
    String text = at.lower();
    if (treaty == null || text.isBlank() || at.passage().block().inTable()) {
      return;
    }
    Dated date = at.dates().isEmpty() ? null : at.dates().get(0);
    if (day == null && date != null && at.words().within("status-head", text, 0, date.begin())) {
      day = at.said(date.begin(), date.end(), date.when());
    }
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    if (colon < 0 || colon > LONGEST_LABEL) {
      return;
    }
    if (date != null && date.begin() > colon && at.words().at("label-force", text, 0)) {
      events.add(
          "EntryIntoForce",
          treaty,
          null,
          at.said(date.begin(), date.end(), date.when()),
          null,
          null);
    } else if (day != null && at.words().at("label-status", text, 0)) {
      count(at, text);
    }
  }

  /** "Signatories: 133. Parties: 164": the number behind the word for the parties. */
  private void count(Reading at, String text) {
    for (int i = 0; i < text.length(); i++) {
      int begin = i;
      while (begin < text.length() && !Character.isDigit(text.charAt(begin)) && begin - i < 30) {
        begin++;
      }
      int end = begin;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean number = end > begin && end - begin <= 3 && !at.covered().get(begin);
      if (number && at.words().at("label-parties", text, i) && one(text, i, begin)) {
        Said<Integer> count = at.said(begin, end, Integer.parseInt(text.substring(begin, end)));
        events.add("PartiesCount", treaty, null, day, count, null);
        return;
      }
    }
  }

  /** Whether nothing but the label's own words and a colon stand between label and number. */
  private static boolean one(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> ".;,،؛。；，".indexOf(c) >= 0);
  }
}
