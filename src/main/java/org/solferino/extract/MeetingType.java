package org.solferino.extract;

/** What the kinds of meetings have in common; the names are those of the ontology's classes. */
final class MeetingType {
  private MeetingType() {}

  static boolean periodic(String type) {
    return type.equals("MeetingOfStatesParties") || type.equals("ReviewConference");
  }

  static boolean consultation(String type) {
    return type.endsWith("Consultation")
        && !type.startsWith("Informal")
        && !type.startsWith("Thematic");
  }

  /**
   * A conference's ordinal is its number in its series; only rounds and sessions count as rounds.
   */
  static boolean usesRound(String type) {
    return !periodic(type);
  }
}
