package org.solferino.extract;

import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Lang;

/**
 * The dates of a document's head: its own, which stands alone beside the symbol, and the one of the
 * meeting that it is about.
 *
 * @param own the document's own date, or null
 * @param meeting the meeting's, or null
 * @param read the block in which the meeting's date stands, or null
 */
record Headline(Dated own, Dated meeting, Read read) {
  private static final int LONGEST = 120;

  static Headline of(Reading reading) {
    Dated own = null;
    Dated first = null;
    Read firstRead = null;
    Dated better = null;
    Read betterRead = null;
    boolean official = official(reading);
    for (Read read : reading.head()) {
      for (Dated date : days(read)) {
        if (first == null) {
          first = date;
          firstRead = read;
        }
        if (official && own == null && alone(read, date)) {
          own = date;
        } else if (better == null && !told(read)) {
          better = date;
          betterRead = read;
        }
      }
    }
    // An official document's own date comes first; its meeting's has a place or other words by it.
    if (own != null && own == first && better != null) {
      return new Headline(own, better, betterRead);
    }
    return new Headline(own, first, firstRead);
  }

  /** The days of a short block whose year stands in it; those that follow each other are one. */
  private static List<Dated> days(Read read) {
    List<Dated> days = read.dates().stream().filter(Dated::isDay).toList();
    boolean year = days.stream().anyMatch(d -> d.inferred().isEmpty());
    if (!year || read.text().length() >= LONGEST) {
      return List.of();
    }
    return MeetingDates.consecutive(days).stream()
        .filter(d -> d.inferred().isEmpty() || !d.when().start().equals(d.when().end()))
        .toList();
  }

  /** Whether the head has the form of the United Nations: a symbol, "Distr.", "Original:". */
  private static boolean official(Reading reading) {
    List<Read> reads = reading.reads();
    return reads.subList(0, Math.min(12, reads.size())).stream()
        .anyMatch(
            r ->
                r.block().kind() == Block.Kind.FURNITURE && r.text().indexOf('/') > 0
                    || !r.symbols().isEmpty() && r.text().length() < 40
                    || r.text().length() < 60
                        && Phrases.standard().holds("original", r.block().lang(), r.text()));
  }

  /** A single day that is all the block holds. */
  private static boolean alone(Read read, Dated date) {
    String text = read.text();
    String rest = text.substring(0, date.begin()) + text.substring(date.end());
    return rest.chars().noneMatch(Character::isLetterOrDigit)
        && date.when().start().equals(date.when().end());
  }

  /** Whether the date stands in a sentence that tells of some meeting. */
  private static boolean told(Read read) {
    Lang lang = read.block().lang();
    return read.text().length() > 60 && Phrases.standard().holds("held", lang, read.text());
  }
}
