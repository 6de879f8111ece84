package org.solferino.extract;

import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Said;

/**
 * The day of a document itself: the one that stands alone in an official head, else the one of a
 * letter ("Letter dated …"), else the day as at which it states a treaty's status. The day of the
 * meeting that a document is about is never taken for its own.
 */
final class DocumentDate {
  private static final String EXTRACTOR = "document-date";

  private DocumentDate() {}

  /** States the date, unless it is stated already (a resolution's is the day of its adoption). */
  static void extract(Reading reading, String kind, Gathered gathered) {
    boolean known =
        gathered.facts().stream()
            .anyMatch(
                f ->
                    f instanceof Fact.Property p
                        && p.subject().equals(reading.id())
                        && p.property().equals("dcterms:date"));
    if (known) {
      return;
    }
    Dated own = Headline.of(reading).own();
    boolean letter = kind.equals("Letter") || kind.equals("NoteVerbale");
    // A statement is made at the meeting that its first sentence names.
    boolean statement = kind.equals("PresidentialStatement") && own == null;
    for (Read read : reading.head()) {
      Dated date = letter ? letters(read) : own != null && read.dates().contains(own) ? own : null;
      if (statement && read.symbols().isEmpty()) {
        date = read.dates().stream().filter(DocumentDate::day).findFirst().orElse(null);
      }
      if (date != null && day(date)) {
        Value value = new Value.Typed(date.when().start().toString(), "date");
        gathered.add(
            new Fact.Property(
                reading.id(),
                "dcterms:date",
                new Said<>(value, read.evidence(date.begin(), date.end(), EXTRACTOR))));
        return;
      }
    }
  }

  private static boolean day(Dated date) {
    return date.isDay()
        && date.inferred().isEmpty()
        && date.when().start().equals(date.when().end());
  }

  /** The first day in the line that says that this is a letter, or a note, and of what date. */
  private static Dated letters(Read read) {
    Lang lang = read.block().lang();
    String text = read.text().strip();
    boolean told =
        Phrases.standard().holds("letter", lang, text)
            || Phrases.standard().holds("note-verbale", lang, text);
    return told && text.length() < 400
        ? read.dates().stream().filter(DocumentDate::day).findFirst().orElse(null)
        : null;
  }
}
