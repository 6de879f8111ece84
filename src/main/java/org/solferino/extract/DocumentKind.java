package org.solferino.extract;

import org.solferino.document.Lang;

/** What kind of document this is, by what its head holds. */
final class DocumentKind {
  private DocumentKind() {}

  static String of(Reading reading, Subject subject) {
    for (Read read : reading.head()) {
      Lang lang = read.block().lang();
      if (Phrases.standard().holds("letter", lang, read.text())) {
        return "Letter";
      }
    }
    if (OwnSymbol.of(reading).filter(s -> s.kind().equals("PresidentialStatement")).isPresent()) {
      return "PresidentialStatement";
    }
    if (holds(reading, "report-of-office")) {
      return "Report";
    }
    boolean agenda =
        reading.body().stream()
                .anyMatch(
                    r -> Phrases.standard().holds("guiding-questions", r.block().lang(), r.text()))
            || reading.head().stream()
                .anyMatch(r -> Phrases.standard().holds("present", r.block().lang(), r.text()));
    if (subject.process() != null && agenda && holds(reading, "concept-note")) {
      return "ConceptNote";
    }
    return holds(reading, "report") ? "MeetingReport" : "Document";
  }

  private static boolean holds(Reading reading, String cue) {
    return reading.head().stream()
        .anyMatch(
            r ->
                r.text().length() < 200
                    && Phrases.standard().holds(cue, r.block().lang(), r.text()));
  }
}
