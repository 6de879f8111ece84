package org.solferino.extract;

import org.solferino.document.Lang;
import org.solferino.fact.Said;

/** What kind of document this is, by what its head holds. */
final class DocumentKind {
  private static final String EXTRACTOR = "document-kind";

  private DocumentKind() {}

  /** The kind with the block that tells it; null where none does. */
  static Said<String> of(Reading reading, Subject subject) {
    for (Read read : reading.head()) {
      Lang lang = read.block().lang();
      if (Phrases.standard().holds("letter", lang, read.text())) {
        return said("Letter", read);
      }
    }
    if (Masthead.of(reading).filter(s -> s.kind().equals("PresidentialStatement")).isPresent()) {
      return said("PresidentialStatement", Masthead.read(reading));
    }
    Read office = holding(reading, "report-of-office");
    if (office != null) {
      return said("Report", office);
    }
    boolean agenda =
        reading.body().stream()
                .anyMatch(
                    r -> Phrases.standard().holds("guiding-questions", r.block().lang(), r.text()))
            || reading.head().stream()
                .anyMatch(r -> Phrases.standard().holds("present", r.block().lang(), r.text()));
    Read note = holding(reading, "concept-note");
    if (subject.process() != null && agenda && note != null) {
      return said("ConceptNote", note);
    }
    Read report = holding(reading, "report");
    return report == null ? null : said("MeetingReport", report);
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

  private static Read holding(Reading reading, String cue) {
    return reading.head().stream()
        .filter(
            r ->
                r.text().length() < 200
                    && Phrases.standard().holds(cue, r.block().lang(), r.text()))
        .findFirst()
        .orElse(null);
  }
}
