package org.solferino.fact;

import java.util.Locale;
import org.solferino.document.Span;

/**
 * Something in a document that could not be read, or only with an assumption.
 *
 * @param kind what is wrong
 * @param severity how bad it is, apart from what it is
 * @param span where, in the document's text; null for the whole document
 * @param about path of the thing that it concerns, or null
 * @param message for a person: what was found
 * @param assumed what was taken instead, or the empty string
 * @param against the other words, where two places disagree; else null
 */
public record Issue(
    Kind kind,
    Severity severity,
    Span span,
    String about,
    String message,
    String assumed,
    Span against) {

  /** An issue of one place. */
  public Issue(
      Kind kind, Severity severity, Span span, String about, String message, String assumed) {
    this(kind, severity, span, about, message, assumed, null);
  }

  /** How bad it is. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR;

    public String value() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is wrong. */
  public enum Kind {
    NUMBERING_REPAIRED,
    NUMBERING_GAP,
    SUSPECT_SYMBOL,
    UNRESOLVED_REFERENCE,
    AMBIGUOUS_DATE,
    DATE_CONFLICT,
    WEEKDAY_MISMATCH,
    OVERLAPPING_AGENDA,
    AGENDA_OUTSIDE_MEETING,
    DEADLINE_AFTER_MEETING,
    END_BEFORE_START,
    UNREADABLE_TIME,
    DAMAGED_ROW,
    LANGUAGES_DISAGREE,
    UNALIGNED_PASSAGE,
    UNKNOWN_NAME,
    NOTHING_RECOGNISED,
    ENCODING,
    LEFT_OUT,
    TOO_LARGE,
    UNREADABLE_FILE;

    public String value() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
