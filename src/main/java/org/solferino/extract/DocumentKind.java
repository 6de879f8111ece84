package org.solferino.extract;

import java.util.List;
import org.solferino.document.Lang;

/** What kind of document this is, by what its head holds. */
final class DocumentKind {
  /** Longer blocks are no titles. */
  private static final int TITLE = 200;

  /** A programme that is a document of its own begins within so many blocks. */
  private static final int TOP = 7;

  /** So many timed rows make an agenda. */
  private static final int ROWS = 3;

  private DocumentKind() {}

  static String of(Reading reading, Subject subject) {
    for (String[] kind :
        List.of(
            new String[] {"list-of-participants", "ListOfParticipants"},
            new String[] {"note-verbale", "NoteVerbale"},
            new String[] {"letter", "Letter"},
            new String[] {"working-paper", "WorkingPaper"})) {
      if (holds(reading, kind[0], kind[0].equals("letter") ? Integer.MAX_VALUE : 300)) {
        return kind[1];
      }
    }
    boolean programme = programme(reading);
    if (holds(reading, "note-title", TITLE)
        || subject.process() != null
            && !programme
            && invites(reading)
            && holds(reading, "concept-note", TITLE)) {
      return "ConceptNote";
    }
    if (holds(reading, "report", TITLE)) {
      return "MeetingReport";
    }
    return programme || subject.process() != null && timed(reading) ? "Agenda" : "Document";
  }

  /** Whether the document announces, orders or reports a meeting. */
  static boolean ofMeeting(Reading reading) {
    return !holds(reading, "letter", Integer.MAX_VALUE)
        && (holds(reading, "note-title", TITLE)
            || holds(reading, "list-of-participants", TITLE)
            || holds(reading, "report", 60)
            || programme(reading)
            || timed(reading)
            || invites(reading) && holds(reading, "concept-note", TITLE));
  }

  private static boolean invites(Reading reading) {
    Phrases cues = Phrases.standard();
    return reading.head().stream().anyMatch(r -> cues.holds("present", r.block().lang(), r.text()))
        || reading.body().stream()
            .anyMatch(
                r -> {
                  Lang lang = r.block().lang();
                  String text = r.text();
                  return cues.holds("guiding-questions", lang, text)
                      || text.length() < 400
                          && cues.holds("register", lang, text)
                          && cues.holds("deadline", lang, text);
                });
  }

  private static boolean programme(Reading reading) {
    List<Read> head = reading.head();
    return timed(reading)
        && head.subList(0, Math.min(TOP, head.size())).stream()
            .anyMatch(r -> Phrases.standard().holds("agenda", r.block().lang(), r.text().strip()));
  }

  private static boolean timed(Reading reading) {
    return reading.body().stream().filter(Clocks::leads).limit(ROWS).count() == ROWS;
  }

  private static boolean holds(Reading reading, String cue, int longest) {
    return reading.head().stream()
        .anyMatch(
            r ->
                r.text().length() < longest
                    && Phrases.standard().holds(cue, r.block().lang(), r.text()));
  }
}
