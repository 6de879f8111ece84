package org.solferino.extract;

import org.solferino.document.Lang;
import org.solferino.fact.When;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/** The process that a meeting belongs to, and its path, which two documents make alike. */
final class MeetingIds {
  /** The treaty whose parties meet is named this near behind the meeting's words. */
  private static final int BESIDE = 24;

  private final Reading reading;
  private final Subject subject;

  MeetingIds(Reading reading, Subject subject) {
    this.reading = reading;
    this.subject = subject;
  }

  /** A round that is said to be for all workstreams is the initiative's, not the workstream's. */
  boolean initiativeWide(Sighting s) {
    if (subject.workstream() == null || !MeetingType.consultation(s.type())) {
      return false;
    }
    String text = s.read().text();
    return s.type().equals("RecommendationConsultation")
        || Phrases.standard().holds("all-workstreams", s.read().block().lang(), text);
  }

  String process(String type, boolean initiativeWide) {
    if (subject.process() == null) {
      return null;
    }
    if (initiativeWide) {
      return subject.initiative();
    }
    return MeetingType.usesRound(type) ? subject.process().value() : subject.treatyProcess();
  }

  String id(String type, Integer round, When when) {
    return id(type, round, when, process(type, false));
  }

  String id(Sighting s, boolean initiativeWide) {
    return id(s.type(), s.round(), s.when(), process(s, initiativeWide));
  }

  /** The process that a sentence names itself, or the document's. */
  String process(Sighting s, boolean initiativeWide) {
    String named = s.process() != null ? s.process().value() : treatyBeside(s);
    return named != null ? named : process(s.type(), initiativeWide);
  }

  /** "The Second Review Conference of the Convention on …" is of that treaty's process, or null. */
  static String treatyBeside(Sighting s) {
    if (MeetingType.usesRound(s.type())) {
      return null;
    }
    for (Name name : s.read().names("treaty", 0, s.read().text().length())) {
      boolean behind = name.begin() >= s.end() && name.begin() - s.end() <= BESIDE;
      boolean before =
          s.read().block().lang() == Lang.ZH
              && name.end() <= s.begin()
              && s.begin() - name.end() <= 2;
      if (behind || before) {
        return Vocabulary.standard().having("treaty", name.id()).stream()
            .filter(
                p -> Vocabulary.standard().value(p, "type").filter("Process"::equals).isPresent())
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  String id(String type, Integer round, When when, String process) {
    String at =
        "meeting/"
            + (process == null ? reading.document().key() : process.substring("process/".length()))
            + "/";
    if (type.equals("ReviewConference") && round != null) {
      return at + "review-conference-" + round;
    }
    if (type.equals("MeetingOfStatesParties")) {
      return at + "meeting-of-states-parties-" + when.start().getYear();
    }
    if (MeetingType.consultation(type) && round != null) {
      return at + "consultation-" + round;
    }
    return at
        + (type.equals("ExpertGroupSession") || type.equals("StateConsultation")
            ? ""
            : Slug.kebab(type) + "-")
        + (when.precision() == When.Precision.YEAR ? when.edtf() : when.start().toString());
  }
}
