package org.solferino.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * Meetings: the one that a note is about, and each that a sentence dates. What several sentences or
 * languages say of one meeting comes together by its type, round and dates.
 */
final class Meetings {
  private static final String EXTRACTOR = "meetings";

  /** The treaty whose parties meet is named this near behind the meeting's words. */
  private static final int BESIDE = 24;

  /** What one sentence says of one meeting. */
  private record Sighting(
      String type,
      Integer round,
      When when,
      String inferred,
      Read read,
      int begin,
      int end,
      int dateBegin,
      int dateEnd) {
    Evidence date() {
      return read.evidence(dateBegin, dateEnd, EXTRACTOR).inferred(inferred);
    }

    Evidence words() {
      return read.evidence(begin, end, EXTRACTOR);
    }
  }

  private final Reading reading;
  private final Subject subject;
  private final Gathered gathered;
  private final Map<String, Fact.Meeting> meetings = new LinkedHashMap<>();
  private String main;
  private Integer mainRound;

  Meetings(Reading reading, Subject subject, Gathered gathered) {
    this.reading = reading;
    this.subject = subject;
    this.gathered = gathered;
  }

  /** Path of the meeting that the document is about, or null. */
  String main() {
    return main;
  }

  List<Fact.Meeting> all() {
    return List.copyOf(meetings.values());
  }

  void extract() {
    List<Sighting> sightings = new ArrayList<>();
    if (subject.process() != null) {
      head(sightings);
    }
    for (Read read : reading.body()) {
      for (Sentence sentence : Sentence.of(read)) {
        sentence(sentence, sightings);
      }
    }
    if (subject.expertGroup()) {
      sessions(sightings);
    }
    sightings.stream()
        .filter(s -> s.when() != null)
        .sorted(
            // The most exact first, and of those whole meetings before their single days.
            Comparator.comparingInt((Sighting s) -> s.when().precision().ordinal())
                .thenComparing(s -> s.when().start().toEpochDay() - s.when().end().toEpochDay())
                .thenComparingInt(s -> s.round() == null ? 1 : 0)
                .thenComparing(s -> s.when().start()))
        .forEach(this::merge);
    follow();
    meetings.values().forEach(gathered::add);
  }

  /** The head of a note: type and round in its title, the first full date with its times. */
  private void head(List<Sighting> sightings) {
    String type = null;
    Integer round = null;
    Headline dates = Headline.of(reading);
    Dated date = dates.meeting();
    Read dateRead = dates.read();
    for (Read read : reading.head()) {
      String text = read.text();
      for (Phrases.Phrase noun : Phrases.meetings().rows(read.block().lang())) {
        Matcher matcher = noun.pattern().matcher(text);
        if (type == null
            && text.length() < 300
            && matcher.find()
            && !noun.name().equals("ExpertGroupSession")) {
          type = noun.name();
          List<Ordinals.Ordinal> ordinals =
              ordinals(text, read.block().lang(), matcher.start(), matcher.end());
          round = ordinals.size() == 1 ? ordinals.get(0).value() : null;
        }
      }
    }
    if (type == null && DocumentKind.ofMeeting(reading)) {
      // A seminar, a conference: a meeting of no special kind.
      type = "Meeting";
    }
    if (type == null || date == null || subject.expertGroup()) {
      return;
    }
    When when = withTimes(date, dateRead);
    sightings.add(
        0,
        new Sighting(
            stated(type, "", Lang.EN),
            round,
            when,
            date.inferred(),
            dateRead,
            0,
            dateRead.text().length(),
            date.begin(),
            date.end()));
    main = id(stated(type, "", Lang.EN), round, when);
    mainRound = round;
  }

  /** The ordinals of a noun: before it, or in Arabic behind it too. */
  private static List<Ordinals.Ordinal> ordinals(String text, Lang lang, int from, int to) {
    List<Ordinals.Ordinal> all = Ordinals.of(text, lang);
    List<Ordinals.Ordinal> before = Ordinals.before(all, from, text);
    return before.isEmpty() && lang == Lang.AR ? Ordinals.after(all, to, text, 2) : before;
  }

  /** Puts the clock times of the same block, or of the one after it, to the day. */
  private When withTimes(Dated date, Read read) {
    List<Read> body = reading.body();
    int at = body.indexOf(read);
    for (Read near : body.subList(at, Math.min(at + 3, body.size()))) {
      for (Dated time : near.dates()) {
        if (time.isTime()
            && time.when() != null
            && time.when().startTime() != null
            && time.when().endTime() != null) {
          return new When(
              date.when().edtf(),
              date.when().start(),
              date.when().end(),
              time.when().startTime(),
              time.when().endTime(),
              When.Precision.MINUTE);
        }
      }
    }
    return date.when();
  }

  private void sentence(Sentence sentence, List<Sighting> sightings) {
    String text = sentence.text();
    if (text.length() > Phrases.LONGEST) {
      text = text.substring(0, Phrases.LONGEST);
    }
    Lang lang = sentence.read().block().lang();
    List<Dated> dates = sentence.dates();
    if (dates.isEmpty()) {
      return;
    }
    boolean held = Phrases.standard().holds("held", lang, text);
    List<Noun> nouns = nouns(text, lang);
    for (Noun noun : nouns) {
      List<Dated> own =
          dates.stream().filter(d -> nearest(nouns, d, sentence.begin()) == noun).toList();
      if (!own.isEmpty()) {
        noun(sentence, text, noun.type(), noun.begin(), noun.end(), held, own, sightings);
      }
    }
  }

  /** A noun for a meeting in a sentence. */
  private record Noun(String type, int begin, int end) {
    int distance(int from, int to) {
      return from >= end ? from - end : begin >= to ? begin - to : 0;
    }
  }

  private static List<Noun> nouns(String text, Lang lang) {
    List<Noun> nouns = new ArrayList<>();
    for (Phrases.Phrase noun : Phrases.meetings().rows(lang)) {
      Matcher matcher = noun.pattern().matcher(text);
      while (matcher.find()) {
        int from = matcher.start();
        int to = matcher.end();
        if (nouns.stream().noneMatch(t -> t.begin() < to && from < t.end())) {
          nouns.add(new Noun(noun.name(), from, to));
        }
      }
    }
    return nouns;
  }

  /** A date belongs to the noun that it stands nearest to. */
  private static Noun nearest(List<Noun> nouns, Dated date, int offset) {
    return nouns.stream()
        .min(Comparator.comparingInt(n -> n.distance(date.begin() - offset, date.end() - offset)))
        .orElse(null);
  }

  private void noun(
      Sentence sentence,
      String text,
      String noun,
      int from,
      int to,
      boolean held,
      List<Dated> dates,
      List<Sighting> sightings) {
    Lang lang = sentence.read().block().lang();
    if (noun.equals("ExpertGroupSession") && !subject.expertGroup()) {
      return;
    }
    if (noun.equals("Round") && subject.process() == null) {
      return;
    }
    String type = stated(noun, text, lang);
    List<Ordinals.Ordinal> ordinals = ordinals(text, lang, from + 1, to);
    if (lang == Lang.ZH && text.charAt(from) == '第') {
      ordinals = Ordinals.of(text.substring(from, to), lang);
    }
    int offset = sentence.begin();
    List<Dated> near =
        dates.stream()
            .filter(
                d ->
                    adjacent(text, d.begin() - offset, d.end() - offset, from, to)
                        || held && (d.when().precision() != When.Precision.YEAR || only(dates, d)))
            .toList();
    if (near.isEmpty()) {
      return;
    }
    boolean periodic = type.equals("MeetingOfStatesParties") || type.equals("ReviewConference");
    if (periodic) {
      near = List.of(yearAndDays(near, from + offset));
    } else if (!held && !type.equals("ExpertGroupSession")) {
      return;
    } else if (type.equals("ExpertGroupSession") && !held) {
      near =
          near.stream()
              .filter(d -> adjacent(text, d.begin() - offset, d.end() - offset, from, to))
              .limit(1)
              .toList();
    } else if (near.stream().anyMatch(Dated::isDay)) {
      near = near.stream().filter(Dated::isDay).toList();
    }
    List<Integer> rounds = ordinals.stream().map(Ordinals.Ordinal::value).toList();
    if (consultation(type) && near.size() > 1) {
      List<Integer> counted = Ordinals.counted(text, lang, from, to, mainRound);
      rounds = counted.size() == near.size() && rise(near) ? counted : rounds;
    }
    boolean paired = rounds.size() == near.size() && rounds.size() > 1;
    if (!paired && !type.startsWith("Informal")) {
      near = consecutive(near);
    }
    if (rounds.size() > 1 && !paired) {
      // Several rounds and another number of dates: which is whose is not said.
      return;
    }
    for (int i = 0; i < near.size(); i++) {
      Dated date = near.get(i);
      Integer round = paired ? rounds.get(i) : rounds.size() == 1 ? rounds.get(0) : null;
      if (!paired && near.size() > 1 && rounds.size() == 1 && i > 0) {
        break;
      }
      sightings.add(
          new Sighting(
              type,
              round,
              date.when(),
              date.inferred(),
              sentence.read(),
              from + offset,
              to + offset,
              date.begin(),
              date.end()));
    }
  }

  private static boolean rise(List<Dated> dates) {
    for (int i = 1; i < dates.size(); i++) {
      if (!dates.get(i - 1).when().start().isBefore(dates.get(i).when().start())) {
        return false;
      }
    }
    return true;
  }

  /** Days that follow each other ("9 and 10 September") are one meeting's. */
  static List<Dated> consecutive(List<Dated> days) {
    List<Dated> joined = new ArrayList<>();
    for (Dated day : days) {
      Dated last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean next =
          last != null
              && last.isDay()
              && day.isDay()
              && last.when().end().plusDays(1).equals(day.when().start());
      if (!next) {
        joined.add(day);
        continue;
      }
      LocalDate start = last.when().start();
      LocalDate end = day.when().end();
      When both = new When(start + "/" + end, start, end, null, null, When.Precision.DAY);
      String inferred = last.inferred().isEmpty() ? day.inferred() : last.inferred();
      joined.set(
          joined.size() - 1,
          new Dated(
              last.begin(),
              day.end(),
              both,
              last.startTime(),
              day.endTime(),
              inferred.isEmpty() ? "days that follow each other" : inferred));
    }
    return joined;
  }

  private static boolean only(List<Dated> dates, Dated dated) {
    return dates.stream().allMatch(d -> d == dated || d.when().precision() == When.Precision.YEAR);
  }

  /** Whether a date stands beside or inside a noun: nothing between but a short attribute. */
  private static boolean adjacent(String text, int begin, int end, int from, int to) {
    if (begin >= from && end <= to) {
      return true;
    }
    int gapBegin = end <= from ? end : to;
    int gapEnd = end <= from ? from : begin;
    if (gapBegin > gapEnd || gapEnd - gapBegin > 24) {
      return false;
    }
    String gap = text.substring(gapBegin, gapEnd);
    return gap.chars().noneMatch(c -> "，,;；:：、".indexOf(c) >= 0)
        && !gap.contains(" and ")
        && !gap.contains("和");
  }

  /** A meeting named by its year and dated by its days: the days, where they lie in that year. */
  private static Dated yearAndDays(List<Dated> near, int noun) {
    Dated year =
        near.stream().min(Comparator.comparingInt(d -> Math.abs(d.begin() - noun))).orElseThrow();
    return near.stream()
        .filter(d -> d.isDay() && year.when().covers(d.when()))
        .findFirst()
        .orElse(year);
  }

  private String stated(String noun, String sentence, Lang lang) {
    if (!noun.equals("Round")) {
      return noun;
    }
    boolean drafts = Phrases.standard().holds("version", lang, sentence);
    return drafts ? "RecommendationConsultation" : "StateConsultation";
  }

  /** The sessions of an expert group from its title's dates, numbered in their order. */
  private void sessions(List<Sighting> sightings) {
    List<Sighting> spans =
        sightings.stream()
            .filter(
                s ->
                    s.type().equals("ExpertGroupSession")
                        && s.when().precision() == When.Precision.DAY
                        && !s.when().start().equals(s.when().end()))
            .toList();
    for (Read read : reading.head()) {
      List<Dated> ranges =
          read.dates().stream()
              .filter(d -> d.isDay() && !d.when().start().equals(d.when().end()))
              .toList();
      if (read.text().length() < 80
          && !ranges.isEmpty()
          && spans.stream().anyMatch(s -> s.when().start().equals(ranges.get(0).when().start()))) {
        for (int i = 0; i < ranges.size(); i++) {
          Dated d = ranges.get(i);
          boolean numbered =
              spans.stream()
                  .anyMatch(s -> s.round() != null && s.when().start().equals(d.when().start()));
          if (numbered) {
            continue;
          }
          sightings.add(
              new Sighting(
                  "ExpertGroupSession",
                  i + 1,
                  d.when(),
                  d.inferred(),
                  read,
                  d.begin(),
                  d.end(),
                  d.begin(),
                  d.end()));
        }
        return;
      }
    }
  }

  private void merge(Sighting s) {
    boolean initiativeWide = initiativeWide(s);
    for (Map.Entry<String, Fact.Meeting> known : meetings.entrySet()) {
      Fact.Meeting m = known.getValue();
      When when = m.when() == null ? null : m.when().value();
      boolean sameType =
          m.type().equals(s.type()) || consultation(m.type()) && consultation(s.type());
      boolean sameRound =
          s.round() == null || m.round() == null || m.round().value().equals(s.round());
      if (sameType
          && sameRound
          && when != null
          && (when.covers(s.when()) || s.when().covers(when))) {
        if (m.round() == null && s.round() != null && usesRound(s.type())) {
          meetings.put(known.getKey(), withRound(m, new Said<>(s.round(), s.words())));
        }
        return;
      }
      // "The second round" with another date than the header's: the documents' words disagree.
      if (sameType
          && s.round() != null
          && m.round() != null
          && m.round().value().equals(s.round())
          && when != null
          && known
              .getKey()
              .equals(id(s.type(), s.round(), s.when(), process(s.type(), initiativeWide)))) {
        gathered.issue(
            org.solferino.fact.Issue.Kind.LANGUAGES_DISAGREE,
            org.solferino.fact.Issue.Severity.WARNING,
            s.date().span(),
            m.id(),
            "round "
                + s.round()
                + " is dated "
                + s.when().edtf()
                + " here, "
                + when.edtf()
                + " elsewhere",
            when.edtf());
        return;
      }
    }
    String beside = treatyBeside(s);
    String process = beside != null ? beside : process(s.type(), initiativeWide);
    String id = id(s.type(), s.round(), s.when(), process);
    boolean rounds = usesRound(s.type());
    meetings.put(
        id,
        new Fact.Meeting(
            id,
            s.type(),
            process == null
                ? null
                : new Said<>(
                    process,
                    subject.process() == null || beside != null
                        ? s.words()
                        : subject.process().evidence()),
            rounds && s.round() != null ? new Said<>(s.round(), s.words()) : null,
            !rounds && s.round() != null ? new Said<>(String.valueOf(s.round()), s.words()) : null,
            new Said<>(s.when(), s.date()),
            null));
  }

  private static Fact.Meeting withRound(Fact.Meeting m, Said<Integer> round) {
    return new Fact.Meeting(
        m.id(), m.type(), m.process(), round, m.number(), m.when(), m.follows());
  }

  private static boolean consultation(String type) {
    return type.endsWith("Consultation")
        && !type.startsWith("Informal")
        && !type.startsWith("Thematic");
  }

  /**
   * A conference's ordinal is its number in its series; only rounds and sessions count as rounds.
   */
  private static boolean usesRound(String type) {
    return !type.equals("ReviewConference") && !type.equals("MeetingOfStatesParties");
  }

  /** A round that is said to be for all workstreams is the initiative's, not the workstream's. */
  private boolean initiativeWide(Sighting s) {
    if (subject.workstream() == null || !consultation(s.type())) {
      return false;
    }
    String text = s.read().text();
    return s.type().equals("RecommendationConsultation")
        || Phrases.standard().holds("all-workstreams", s.read().block().lang(), text);
  }

  private String process(String type, boolean initiativeWide) {
    if (subject.process() == null) {
      return null;
    }
    if (initiativeWide) {
      return subject.initiative();
    }
    return usesRound(type) ? subject.process().value() : subject.treatyProcess();
  }

  private String id(String type, Integer round, When when) {
    return id(type, round, when, process(type, false));
  }

  /** "The Second Review Conference of the Convention on …" is of that treaty's process, or null. */
  private static String treatyBeside(Sighting s) {
    if (usesRound(s.type())) {
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

  private String id(String type, Integer round, When when, String process) {
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
    if (consultation(type) && round != null) {
      return at + "consultation-" + round;
    }
    return at
        + (type.equals("ExpertGroupSession") || type.equals("StateConsultation")
            ? ""
            : Slug.kebab(type) + "-")
        + (when.precision() == When.Precision.YEAR ? when.edtf() : when.start().toString());
  }

  private void follow() {
    for (Fact.Meeting m : List.copyOf(meetings.values())) {
      if (m.round() != null && m.round().value() > 1) {
        String before = m.id().replaceAll("-\\d+$", "-" + (m.round().value() - 1));
        if (meetings.containsKey(before) && !before.equals(m.id())) {
          meetings.put(
              m.id(),
              new Fact.Meeting(
                  m.id(),
                  m.type(),
                  m.process(),
                  m.round(),
                  m.number(),
                  m.when(),
                  new Said<>(before, m.round().evidence().inferred("the round before by number"))));
        }
      }
    }
  }
}
