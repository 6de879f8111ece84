package org.solferino.extract;

import java.util.List;
import org.solferino.document.Lang;
import org.solferino.fact.Said;

/** What kind of document this is, by what its head holds. */
final class DocumentKind {
  /** Longer blocks are no titles. */
  private static final int TITLE = 200;

  /** A programme that is a document of its own begins within so many blocks. */
  private static final int TOP = 7;

  /** So many timed rows make an agenda. */
  private static final int ROWS = 3;

  private static final String EXTRACTOR = "document-kind";

  private DocumentKind() {}

  /** The kind with the block that tells it; null where none does. */
  static Said<String> of(Reading reading, Subject subject) {
    for (String[] kind :
        List.of(
            new String[] {"list-of-participants", "ListOfParticipants"},
            new String[] {"note-verbale", "NoteVerbale"},
            new String[] {"letter", "Letter"},
            new String[] {"working-paper", "WorkingPaper"})) {
      Read told = holding(reading, kind[0], kind[0].equals("letter") ? Integer.MAX_VALUE : 300);
      if (told != null) {
        return said(kind[1], told);
      }
    }
    if (Masthead.of(reading).filter(s -> s.kind().equals("PresidentialStatement")).isPresent()) {
      return said("PresidentialStatement", Masthead.read(reading));
    }
    Read statement = holding(reading, "president-statement", TITLE);
    if (statement != null) {
      return said("PresidentialStatement", statement);
    }
    Read office = holding(reading, "report-of-office", TITLE);
    if (office != null) {
      return said("Report", office);
    }
    Read programme = programme(reading);
    Read title = holding(reading, "note-title", TITLE);
    if (title != null) {
      return said("ConceptNote", title);
    }
    Read note = holding(reading, "concept-note", TITLE);
    if (subject.process() != null && programme == null && note != null && invites(reading)) {
      return said("ConceptNote", note);
    }
    Read items = items(reading);
    Read report = items == null ? report(reading) : null;
    if (report != null) {
      return said("MeetingReport", report);
    }
    if (programme != null || items != null) {
      return said("Agenda", programme == null ? items : programme);
    }
    return subject.process() != null && timed(reading)
        ? said("Agenda", reading.body().stream().filter(Clocks::leads).findFirst().orElseThrow())
        : null;
  }

  /** The kind of a document that holds a treaty's articles: its title stands first. */
  static Said<String> treaty(Reading reading) {
    Read title = reading.body().get(0);
    return new Said<>(
        "TreatyText", title.evidence(EXTRACTOR).inferred("the treaty's articles follow"));
  }

  private static Said<String> said(String kind, Read read) {
    return new Said<>(kind, read.evidence(EXTRACTOR));
  }

  /** Whether the document announces, orders or reports a meeting. */
  static boolean ofMeeting(Reading reading) {
    return !holds(reading, "letter", Integer.MAX_VALUE)
        && (holds(reading, "note-title", TITLE)
            || holds(reading, "list-of-participants", TITLE)
            || holds(reading, "report", 60)
            || programme(reading) != null
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

  /** The heading of a programme that is a document of its own; null where there is none. */
  private static Read programme(Reading reading) {
    List<Read> head = reading.head();
    if (!timed(reading)) {
      return null;
    }
    return head.subList(0, Math.min(TOP, head.size())).stream()
        .filter(r -> Phrases.standard().holds("agenda", r.block().lang(), r.text().strip()))
        .findFirst()
        .orElse(null);
  }

  /** The heading of an agenda that is a document of its own: its items follow, counted from 1. */
  private static Read items(Reading reading) {
    List<Read> head = reading.head();
    for (int i = 0; i < head.size(); i++) {
      Read read = head.get(i);
      if (!Phrases.standard().holds("agenda", read.block().lang(), read.text().strip())) {
        continue;
      }
      int next = 1;
      for (Read item : reading.body().subList(i + 1, Math.min(i + 12, reading.body().size()))) {
        next += item.text().startsWith(next + ".") ? 1 : 0;
      }
      if (next > ROWS && !read.text().startsWith("I")) {
        return read;
      }
    }
    return null;
  }

  /** The line that says that this is a report: a title, no sentence and no item of a list. */
  private static Read report(Reading reading) {
    return reading.head().stream()
        .filter(
            r ->
                !r.text().isEmpty()
                    && r.text().length() < TITLE
                    && ".。,，;；:：؛،".indexOf(r.text().charAt(r.text().length() - 1)) < 0
                    && (r.symbols().isEmpty() || r.symbols().get(0).begin() > 0)
                    && Phrases.standard().holds("report", r.block().lang(), r.text()))
        .findFirst()
        .orElse(null);
  }

  private static boolean timed(Reading reading) {
    return reading.body().stream().filter(Clocks::leads).limit(ROWS).count() == ROWS;
  }

  private static boolean holds(Reading reading, String cue, int longest) {
    return holding(reading, cue, longest) != null;
  }

  private static Read holding(Reading reading, String cue, int longest) {
    return reading.head().stream()
        .filter(
            r ->
                r.text().length() < longest
                    && Phrases.standard().holds(cue, r.block().lang(), r.text()))
        .findFirst()
        .orElse(null);
  }
}
