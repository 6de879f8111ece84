package org.solferino.extract.status;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.mention.Name;

/**
 * Declarations and reservations that a depositary lists under the names of the parties: below a
 * heading for them a party's name stands alone on a line, and its words follow.
 */
final class PartyStatements {
  private static final int LONGEST_HEADING = 100;
  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_MARKS = 10;
  private static final int MOST_BLOCKS = 100;
  private static final String ENDS = ".。;；:：,，!?？”»\"";

  private final String treaty;
  private final Events events;

  /** What the heading announces: null outside such a list, empty where it is of both kinds. */
  private String announced;

  private Said<String> party;
  private String type;
  private Said<When> when;
  private final List<Reading> words = new ArrayList<>();
  private int from;

  PartyStatements(String treaty, Events events) {
    this.treaty = treaty;
    this.events = events;
  }

  /** Reads the next block of the document. */
  void read(Passage passage) {
    if (treaty == null) {
      return;
    }
    if (passage.provision() || passage.block().inTable()) {
      leave();
      return;
    }
    if (passage.block().string().isBlank()) {
      return;
    }
    Reading at = Reading.of(passage);
    Name name = alone(at);
    if (heading(at)) {
      leave();
      announced = kind(at, 0, at.lower().length(), "");
    } else if (announced == null) {
      return;
    } else if (name != null) {
      flush();
      party = at.said(name.begin(), name.end(), name.id());
      type = null;
      when = null;
    } else if (title(at)) {
      // Whose words follow is not known: better no party than the one before.
      boolean ends = at.words().within("statements-end", at.lower(), 0, at.lower().length());
      leaveParty();
      announced = ends ? null : announced;
    } else if (party != null && !label(at)) {
      add(at, 0);
    }
  }

  /** The document is at its end. */
  void leave() {
    leaveParty();
    announced = null;
  }

  private void leaveParty() {
    flush();
    party = null;
    type = null;
    when = null;
  }

  private static boolean ended(Reading at) {
    String text = at.lower().stripTrailing();
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean heading(Reading at) {
    String text = at.lower();
    boolean kinds =
        at.words().within("declaration", text, 0, text.length())
            || at.words().within("reservation", text, 0, text.length());
    return kinds
        && text.length() <= LONGEST_HEADING
        && !ended(at)
        && at.parties().isEmpty()
        && at.dates().isEmpty()
        && !at.words().within("statements-end", text, 0, text.length());
  }

  private static boolean title(Reading at) {
    return at.lower().length() <= LONGEST_TITLE
        && !ended(at)
        && "“«\"(（".indexOf(at.lower().charAt(0)) < 0
        && !Character.isDigit(at.lower().charAt(0));
  }

  /** The party whose name is all of the line, notes' marks apart; else null. */
  private static Name alone(Reading at) {
    String text = at.lower();
    for (Name name : at.parties()) {
      if (text.length() - (name.end() - name.begin()) > LONGEST_MARKS) {
        continue;
      }
      String rest = text.substring(0, name.begin()) + text.substring(name.end());
      boolean marks = rest.chars().allMatch(c -> !Character.isLetter(c) && ".;。；".indexOf(c) < 0);
      if (marks) {
        return name;
      }
    }
    return null;
  }

  /** "Reservation:", "Upon ratification, on 14 February 1991:": says what follows. */
  private boolean label(Reading at) {
    String text = at.lower();
    int colon = colon(text);
    if (colon < 0) {
      return false;
    }
    boolean whole = text.substring(colon + 1).isBlank();
    String kind = kind(at, 0, colon, null);
    if (kind == null && !whole) {
      return false;
    }
    flush();
    type = kind == null || kind.isEmpty() ? null : kind;
    Dated date = Places.first(at.dates(), Dated::begin, 0, colon);
    if (date != null) {
      when = at.said(date.begin(), date.end(), date.when());
    }
    if (!whole) {
      add(at, colon + 1);
    }
    return true;
  }

  private static int colon(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
      if ("“«\".。;；".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** What the words speak of: empty for both kinds, {@code none} for neither. */
  private static String kind(Reading at, int begin, int end, String none) {
    boolean declares = at.words().within("declaration", at.lower(), begin, end);
    boolean reserves = at.words().within("reservation", at.lower(), begin, end);
    if (declares == reserves) {
      return declares ? "" : none;
    }
    return declares ? "Declaration" : "Reservation";
  }

  private void add(Reading at, int begin) {
    if (words.isEmpty()) {
      from = begin;
    }
    if (words.size() < MOST_BLOCKS) {
      words.add(at);
    }
  }

  private void flush() {
    if (party != null && !words.isEmpty()) {
      Said<String> text = text();
      events.addStatement(type(), treaty, party, when, text);
    }
    words.clear();
  }

  /** By its label, else by the list's heading, else by whether the words reserve something. */
  private String type() {
    if (type != null) {
      return type;
    }
    if (!announced.isEmpty()) {
      return announced;
    }
    boolean reserves =
        words.stream()
            .anyMatch(at -> at.words().within("reserves", at.lower(), 0, at.lower().length()));
    return reserves ? "Reservation" : "Declaration";
  }

  private Said<String> text() {
    StringBuilder text = new StringBuilder();
    Span span = null;
    for (Reading at : words) {
      String own = at.passage().block().string();
      int begin = span == null ? from : 0;
      Span source = at.passage().block().text().source(begin, own.length());
      span = span == null ? source : span.union(source);
      text.append(text.isEmpty() ? "" : "\n").append(own.substring(begin).strip());
    }
    Reading first = words.get(0);
    Lang lang = first.lang();
    int block = first.passage().block().order();
    return new Said<>(text.toString(), new Evidence(block, span, lang, "status-events", ""));
  }
}
