package org.solferino.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/** Deadlines for registering and for sending statements, and announced publications of texts. */
final class Milestones {
  private static final String EXTRACTOR = "milestones";

  /** A weekday and an article stand between "by" and its date. */
  private static final int NEAR = 20;

  private final Reading reading;
  private final Subject subject;
  private final String meeting;
  private final Gathered gathered;
  private final Map<String, Fact.Milestone> milestones = new LinkedHashMap<>();

  Milestones(Reading reading, Subject subject, String meeting, Gathered gathered) {
    this.reading = reading;
    this.subject = subject;
    this.meeting = meeting;
    this.gathered = gathered;
  }

  void extract() {
    if (subject.process() == null) {
      return;
    }
    for (Read read : reading.body()) {
      for (Sentence sentence : Sentence.of(read)) {
        read(sentence);
      }
    }
    milestones.values().forEach(gathered::add);
  }

  private void read(Sentence sentence) {
    List<Dated> dates = sentence.dates();
    if (dates.isEmpty()) {
      return;
    }
    String text = sentence.text();
    Lang lang = sentence.read().block().lang();
    Phrases cues = Phrases.standard();
    Matcher cue = cues.find("deadline", lang, text);
    boolean deadline = cue != null;
    List<Dated> days = due(dates, cue, sentence.begin());
    if (deadline
        && !days.isEmpty()
        && cues.holds("statement", lang, text)
        && cues.holds("share", lang, text)) {
      add("statement-deadline", "StatementDeadline", days.get(0), sentence, null);
    } else if (deadline && !days.isEmpty() && cues.holds("register", lang, text)) {
      add("registration-deadline", "RegistrationDeadline", days.get(0), sentence, null);
    } else if (cues.holds("published", lang, text) && !meetingsOwn(text, lang)) {
      publication(sentence, text, lang, dates);
    }
  }

  /** The days of a sentence, first the one by the word that makes it a deadline. */
  private static List<Dated> due(List<Dated> dates, Matcher cue, int offset) {
    List<Dated> days = new ArrayList<>(dates.stream().filter(Dated::isDay).toList());
    if (cue != null) {
      int begin = cue.start() + offset;
      int end = cue.end() + offset;
      days.stream()
          .filter(d -> d.begin() >= end && d.begin() - end <= NEAR || d.end() == begin)
          .findFirst()
          .ifPresent(
              d -> {
                days.remove(d);
                days.add(0, d);
              });
    }
    return days;
  }

  /** A version of the recommendations, or another text that is to be published. */
  private void publication(Sentence sentence, String text, Lang lang, List<Dated> dates) {
    Phrases cues = Phrases.standard();
    Matcher recommendations = texts(sentence);
    Matcher version = cues.find("version", lang, text);
    Matcher other =
        !cues.holds("will-be", lang, text)
            ? null
            : version == null ? cues.find("announced-text", lang, text) : version;
    Matcher what = recommendations == null ? other : recommendations;
    if (what == null) {
      return;
    }
    Dated date = nearest(dates, what.start() + sentence.begin());
    add(
        recommendations == null && version == null ? "text" : "recommendations",
        "Publication",
        MonthPart.of(date, sentence.read()),
        sentence,
        version == null ? null : number(version.group(1), lang));
  }

  /**
   * The recommendations that a sentence speaks of, or "a revised version" in a paragraph on them;
   * null where it speaks of neither.
   */
  private static Matcher texts(Sentence sentence) {
    Lang lang = sentence.read().block().lang();
    Phrases cues = Phrases.standard();
    Matcher own = cues.find("recommendations", lang, sentence.text());
    String before = sentence.read().text().substring(0, sentence.begin());
    return own == null && cues.holds("recommendations", lang, before)
        ? cues.find("later-version", lang, sentence.text())
        : own;
  }

  /** A sentence that dates a meeting dates no publication, even if texts are spoken of. */
  private static boolean meetingsOwn(String text, Lang lang) {
    return Phrases.standard().holds("held", lang, text)
        && Phrases.meetings().rows(lang).stream().anyMatch(p -> p.pattern().matcher(text).find());
  }

  private static Dated nearest(List<Dated> dates, int place) {
    Dated best = dates.get(0);
    for (Dated date : dates) {
      if (Math.abs(date.begin() - place) < Math.abs(best.begin() - place)) {
        best = date;
      }
    }
    return best;
  }

  private static Integer number(String ordinal, Lang lang) {
    if (lang == Lang.ZH) {
      return Ordinals.chinese(ordinal);
    }
    return Phrases.ordinals().rows(lang).stream()
        .filter(p -> p.pattern().matcher(ordinal).lookingAt())
        .map(p -> Integer.valueOf(p.name()))
        .findFirst()
        .orElse(null);
  }

  private void add(String kind, String type, Dated date, Sentence sentence, Integer version) {
    boolean publication = type.equals("Publication");
    String holder =
        publication
            ? subject.initiative().substring("process/".length())
            : meeting == null
                ? subject.process().value().substring("process/".length())
                : meeting.substring("meeting/".length());
    String day =
        date.when().precision() == org.solferino.fact.When.Precision.DAY
            ? date.when().start().toString()
            : date.when().edtf();
    String id = "milestone/" + holder + "/" + kind + "-" + day;
    var evidence =
        sentence.read().evidence(date.begin(), date.end(), EXTRACTOR).inferred(date.inferred());
    Fact.Milestone known = milestones.get(id);
    Said<Integer> said =
        version == null
            ? null
            : new Said<>(
                version, sentence.read().evidence(sentence.begin(), sentence.end(), EXTRACTOR));
    if (known == null || known.version() == null && said != null) {
      milestones.put(
          id,
          new Fact.Milestone(
              id,
              type,
              publication ? subject.initiative() : subject.process().value(),
              publication ? null : meeting,
              said,
              known == null ? new Said<>(date.when(), evidence) : known.when()));
    }
  }
}
