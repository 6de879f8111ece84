package org.solferino.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.solferino.document.Lang;
import org.solferino.extract.MeetingWords.Noun;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * What a document's head and each of its sentences say of meetings: kind, round and date. Which of
 * them are one meeting, {@link Meetings} decides.
 */
final class MeetingSightings {
  /** So many characters lie between a noun and its verb at most where only a year is named. */
  private static final int NEAR = 40;

  /** A line of a title. */
  private static final int TITLE = 120;

  private final Reading reading;
  private final Subject subject;
  private final MeetingIds ids;
  private final List<Sighting> sightings = new ArrayList<>();
  private String main;
  private Integer mainRound;
  private String ownType;
  private final Set<LocalDate> held = new HashSet<>();

  MeetingSightings(Reading reading, Subject subject, MeetingIds ids) {
    this.reading = reading;
    this.subject = subject;
    this.ids = ids;
  }

  /** Path of the meeting that the document is about, or null; known once all are read. */
  String main() {
    return main;
  }

  List<Sighting> all() {
    if (subject.process() != null) {
      head();
    }
    for (Read read : reading.body()) {
      for (Sentence sentence : Sentence.of(read)) {
        sentence(sentence);
      }
    }
    if (subject.expertGroup()) {
      sessions();
    }
    return List.copyOf(sightings);
  }

  /** The head of a note: type and round in its title, the first full date with its times. */
  private void head() {
    String type = null;
    Integer round = null;
    Headline dates = Headline.of(reading);
    Dated date = dates.meeting();
    Read dateRead = dates.read();
    for (Read read : reading.head()) {
      String text = read.text();
      boolean told =
          (text.endsWith(".") || text.endsWith("。"))
              && !read.equals(dateRead)
              && read.dates().stream().anyMatch(Dated::isDay);
      if (told || workstream(new Sentence(read, 0, text.length())) != null) {
        // A sentence that dates a meeting itself, or speaks of a workstream's, heads no note.
        continue;
      }
      for (Phrases.Phrase noun : Phrases.meetings().rows(read.block().lang())) {
        Matcher matcher = noun.pattern().matcher(text);
        if (type == null
            && text.length() < 300
            && matcher.find()
            && !noun.name().equals("ExpertGroupSession")
            && !noun.name().equals("Own")) {
          type = noun.name();
          List<Ordinals.Ordinal> ordinals =
              ordinals(new Sentence(read, 0, text.length()), text, matcher.start(), matcher.end());
          round = ordinals.size() == 1 ? ordinals.get(0).value() : null;
        } else if (round == null
            && noun.name().equals(type)
            && text.length() < TITLE
            && matcher.reset().find()) {
          // "Conference of the Parties for the Review of …", and below it "Tenth Review Conference"
          List<Ordinals.Ordinal> ordinals =
              ordinals(new Sentence(read, 0, text.length()), text, matcher.start(), matcher.end());
          round = ordinals.size() == 1 ? ordinals.get(0).value() : null;
        }
      }
    }
    if (type == null && DocumentKind.ofMeeting(reading)) {
      // A seminar, a conference: a meeting of no special kind.
      type = "Meeting";
    }
    ownType = type != null && MeetingType.periodic(type) ? type : null;
    if (type == null || date == null || subject.expertGroup()) {
      return;
    }
    When when = withTimes(date, dateRead);
    String title = type.equals("Round") ? drafts() : "";
    sightings.add(
        0,
        new Sighting(
            stated(type, title, Lang.EN),
            round,
            when,
            date.inferred(),
            dateRead,
            0,
            dateRead.text().length(),
            date.begin(),
            date.end()));
    main = ids.id(stated(type, title, Lang.EN), round, when);
    mainRound = round;
  }

  /** The words of the title that say that drafts are discussed; empty where none do. */
  private String drafts() {
    return reading.head().stream()
        .filter(r -> r.text().length() < 160)
        .filter(r -> Phrases.standard().holds("drafts", r.block().lang(), r.text()))
        .findFirst()
        .map(r -> "first version")
        .orElse("");
  }

  /** The ordinals of a noun: before it, in Arabic rather within it or behind it. */
  private static List<Ordinals.Ordinal> ordinals(Sentence sentence, String text, int from, int to) {
    Lang lang = sentence.read().block().lang();
    List<Dated> dates = sentence.dates();
    int offset = sentence.begin();
    // The day in "le 1er octobre" counts no meetings.
    List<Ordinals.Ordinal> all =
        Ordinals.of(text, lang).stream()
            .filter(
                o ->
                    dates.stream()
                        .noneMatch(
                            d -> d.begin() - offset <= o.begin() && o.end() <= d.end() - offset))
            .toList();
    List<Ordinals.Ordinal> own = List.of();
    if (lang == Lang.AR) {
      own = all.stream().filter(o -> o.begin() >= from && o.end() <= to).toList();
      own = own.isEmpty() ? Ordinals.after(all, to, text, 2) : own;
    }
    return own.isEmpty() ? Ordinals.before(all, from, text) : own;
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

  private void sentence(Sentence sentence) {
    String whole = sentence.text();
    String text = whole.substring(0, Math.min(whole.length(), Phrases.LONGEST));
    Lang lang = sentence.read().block().lang();
    List<Dated> dates = sentence.dates();
    if (dates.isEmpty()) {
      return;
    }
    List<Noun> nouns = MeetingWords.nouns(text, lang);
    nouns.addAll(own(sentence, text, nouns));
    if (Phrases.standard().holds("held", lang, text)) {
      MeetingDates.spans(dates).forEach(d -> this.held.add(d.when().start()));
      otherGroups(sentence, nouns, MeetingDates.spans(dates));
    }
    MeetingWords words = MeetingWords.of(text, lang, nouns);
    for (Noun noun : nouns) {
      List<Dated> own =
          dates.stream().filter(d -> words.nearest(d, sentence.begin()) == noun).toList();
      if (!own.isEmpty()) {
        noun(sentence, words, noun, own);
      }
    }
  }

  /**
   * The days on which an expert group meets that the document is not about: "decided that the Group
   * of Governmental Experts on … will meet from 2 to 6 March and from 31 August to 4 September".
   */
  private void otherGroups(Sentence sentence, List<Noun> nouns, List<Dated> spans) {
    List<Name> groups =
        sentence.read().names("process", sentence.begin(), sentence.end()).stream()
            .filter(n -> Subject.expertGroup(n.id()))
            .toList();
    boolean other = nouns.stream().anyMatch(n -> !n.type().equals("ExpertGroupSession"));
    Name group = groups.size() == 1 && !other ? groups.get(0) : null;
    if (group == null
        || subject.process() != null && subject.process().value().equals(group.id())) {
      return;
    }
    Said<String> process =
        new Said<>(
            group.id(), sentence.read().evidence(group.begin(), group.end(), Meetings.EXTRACTOR));
    for (Dated date : spans) {
      sightings.add(
          new Sighting(
              "ExpertGroupSession",
              null,
              date.when(),
              date.inferred(),
              sentence.read(),
              group.begin(),
              group.end(),
              date.begin(),
              date.end(),
              process));
    }
  }

  /**
   * "The Nineteenth Conference", 第二十八届年度会议: in the papers of a treaty's parties their meeting's
   * number says which meeting it is.
   */
  private List<Noun> own(Sentence sentence, String text, List<Noun> known) {
    List<Noun> own = new ArrayList<>();
    if (!treatyParties()) {
      return own;
    }
    for (Phrases.Phrase row :
        Phrases.standard().rows("own-meeting", sentence.read().block().lang())) {
      Matcher matcher = row.pattern().matcher(text);
      while (matcher.find()) {
        int from = matcher.start();
        int to = matcher.end();
        boolean free = known.stream().noneMatch(t -> t.begin() < to && from < t.end());
        boolean numbered =
            text.charAt(from) == '第' || !ordinals(sentence, text, from, to).isEmpty();
        if (free && numbered) {
          own.add(new Noun("MeetingOfStatesParties", from, to));
        }
      }
    }
    return own;
  }

  private boolean treatyParties() {
    return subject.process() != null
        && !subject.expertGroup()
        && Vocabulary.standard().value(subject.process().value(), "treaty").isPresent();
  }

  private void noun(Sentence sentence, MeetingWords words, Noun noun, List<Dated> dates) {
    String text = words.text();
    boolean held = !words.verbs().isEmpty();
    // Only of a meeting that is said to be held a date that stands apart is its date, and a mere
    // year only where the verb is near.
    Integer convened = words.convened().get(noun);
    Lang lang = sentence.read().block().lang();
    int from = noun.begin();
    int to = noun.end();
    if (noun.type().equals("ExpertGroupSession") && !subject.expertGroup()) {
      return;
    }
    if (noun.type().equals("Round") && subject.process() == null
        || noun.type().equals("Own") && ownType == null) {
      return;
    }
    String type = noun.type().equals("Own") ? ownType : stated(noun.type(), text, lang);
    if (noun.type().equals("Round") && subject.expertGroup()) {
      // A group of experts consults informally between its sessions.
      type = "InformalConsultation";
    }
    List<Ordinals.Ordinal> ordinals = ordinals(sentence, text, from + 1, to);
    if (lang == Lang.ZH && text.charAt(from) == '第') {
      ordinals = Ordinals.of(text.substring(from, to), lang);
    }
    int offset = sentence.begin();
    List<Dated> near =
        dates.stream()
            .filter(
                d ->
                    MeetingDates.adjacent(text, d.begin() - offset, d.end() - offset, from, to)
                        || convened != null
                            && (d.when().precision() != When.Precision.YEAR
                                || convened <= NEAR && MeetingDates.only(dates, d)))
            .toList();
    if (near.isEmpty()) {
      return;
    }
    boolean bracketed = MeetingDates.inBrackets(text, near.get(0).begin() - offset, to);
    if (MeetingType.periodic(type)) {
      near = near.stream().filter(d -> !MeetingDates.far(d, from + offset, to + offset)).toList();
      if (near.isEmpty()) {
        return;
      }
      near = List.of(MeetingDates.yearAndDays(near, from + offset));
    } else if (!held && bracketed && MeetingType.consultation(type)) {
      near = near.subList(0, 1);
    } else if (!held && !type.equals("ExpertGroupSession")) {
      return;
    } else if (type.equals("ExpertGroupSession") && !held) {
      near =
          near.stream()
              .filter(
                  d -> MeetingDates.adjacent(text, d.begin() - offset, d.end() - offset, from, to))
              .limit(1)
              .toList();
    } else if (near.stream().anyMatch(Dated::isDay)) {
      near = near.stream().filter(Dated::isDay).toList();
    }
    List<Integer> rounds = ordinals.stream().map(Ordinals.Ordinal::value).toList();
    if (MeetingType.consultation(type) && near.size() > 1) {
      List<Integer> counted = Ordinals.counted(text, lang, from, to, mainRound);
      rounds = counted.size() == near.size() && MeetingDates.rise(near) ? counted : rounds;
    }
    boolean paired = rounds.size() == near.size() && rounds.size() > 1;
    if (!paired && rounds.isEmpty()) {
      near = MeetingDates.chain(text, near, offset, from);
    }
    if (!paired && !type.startsWith("Informal")) {
      near = MeetingDates.consecutive(near);
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
              date.end(),
              MeetingType.consultation(type) ? workstream(sentence) : null));
    }
  }

  /** The one workstream that a sentence names and that is not the document's own; else null. */
  private Said<String> workstream(Sentence sentence) {
    if (subject.process() == null) {
      return null;
    }
    Lang lang = sentence.read().block().lang();
    Said<String> named = null;
    for (Phrases.Phrase row : Phrases.standard().rows("workstream", lang)) {
      Matcher matcher = row.pattern().matcher(sentence.text());
      while (matcher.find()) {
        Integer number = Ordinals.matched(matcher, lang);
        String path = number == null ? null : subject.initiative() + "/workstream-" + number;
        boolean other = named != null && !named.value().equals(path);
        if (path == null || other || path.equals(subject.process().value())) {
          return null;
        }
        int begin = sentence.begin();
        named =
            new Said<>(
                path,
                sentence
                    .read()
                    .evidence(begin + matcher.start(), begin + matcher.end(), Meetings.EXTRACTOR));
      }
    }
    return named;
  }

  private String stated(String noun, String sentence, Lang lang) {
    if (!noun.equals("Round")) {
      return noun;
    }
    boolean drafts = Phrases.standard().holds("version", lang, sentence);
    return drafts ? "RecommendationConsultation" : "StateConsultation";
  }

  /** The sessions of an expert group from its title's dates, numbered in their order. */
  private void sessions() {
    List<Sighting> spans =
        sightings.stream()
            .filter(
                s ->
                    s.type().equals("ExpertGroupSession")
                        && s.process() == null
                        && s.when().precision() == When.Precision.DAY)
            .toList();
    Set<LocalDate> starts = new HashSet<>(held);
    spans.forEach(s -> starts.add(s.when().start()));
    for (Read read : reading.head()) {
      List<Dated> ranges = MeetingDates.spans(read.dates());
      if (read.text().length() < 80
          && !ranges.isEmpty()
          && starts.contains(ranges.get(0).when().start())) {
        for (int i = 0; i < ranges.size(); i++) {
          Dated d = ranges.get(i);
          boolean numbered =
              spans.stream()
                  .anyMatch(
                      s ->
                          s.round() != null
                              && s.when().start().equals(d.when().start())
                              && !s.when().end().isBefore(d.when().end()));
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
}
