package org.solferino.mention.symbol;

/**
 * A word or a number that matters for reading resolutions.
 *
 * @param value organ's path in symbols, ordinal's value, number as digits
 * @param session of a number: what stands behind the slash or in the brackets, or the empty string
 */
record Token(int begin, int end, Kind kind, String value, String session) {
  enum Kind {
    STOP,
    ORGAN,
    CONFERENCE,
    ORDINAL,
    RESOLUTION,
    DECISION,
    /** 2286 (2016) */
    COUNCIL,
    /** 2444 (XXIII) */
    ROMAN,
    /** 46/182 */
    PAIR,
    /** a number alone */
    PLAIN,
    /** a paragraph, e.g. 16(a) */
    PART
  }

  boolean keyword() {
    return kind == Kind.RESOLUTION || kind == Kind.DECISION;
  }

  boolean numbered() {
    return kind == Kind.COUNCIL || kind == Kind.ROMAN || kind == Kind.PAIR;
  }
}
