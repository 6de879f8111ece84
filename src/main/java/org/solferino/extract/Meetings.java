package org.solferino.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** So many characters lie between a noun and its verb at most where only a year is named. */
  private static final int NEAR = 40;

  /** How much further off a noun counts that stands in the next clause. */
  private static final int CLAUSE = 60;

  private static final Pattern CLAUSE_BEGINS = Pattern.compile("[,;，；،؛]| (?:and|et|y|и|а) | و");

  /** The treaty whose parties meet is named this near behind the meeting's words. */
  private static final int BESIDE = 24;

  /**
   * What one sentence says of one meeting; {@code process} is null where it is one of the
   * document's own.
   */
  private record Sighting(
      String type,
      Integer round,
      When when,
      String inferred,
      Read read,
      int begin,
      int end,
      int dateBegin,
      int dateEnd,
      Said<String> process) {
    Sighting(
        String type,
        Integer round,
        When when,
        String inferred,
        Read read,
        int begin,
        int end,
        int dateBegin,
        int dateEnd) {
      this(type, round, when, inferred, read, begin, end, dateBegin, dateEnd, null);
    }

    Evidence date() {
      return read.evidence(dateBegin, dateEnd, EXTRACTOR).inferred(inferred);
    }

    Evidence words() {
      return read.evidence(begin, end, EXTRACTOR);
    }
  }

  /** Between a meeting's name and its year: ", held in Geneva in ". */
  private static final int YEAR_GAP = 30;

  /** Between two dates of a list there is at most this much: ", and again on ". */
  private static final int LIST = 20;

  private final Reading reading;
  private final Subject subject;
  private final Gathered gathered;
  private final Map<String, Fact.Meeting> meetings = new LinkedHashMap<>();
  private String main;
  private Integer mainRound;
  private String ownType;
  private final Set<LocalDate> held = new HashSet<>();

  Meetings(Reading reading, Subject subject, Gathered gathered) {
    this.reading = reading;
    this.subject = subject;
    this.gathered = gathered;
  }

  /** Path of the meeting that the document is about, or null. */
  String main() {
    return main;
  }

  /** A line of a title. */
  private static final int TITLE = 120;

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
    ownType = type != null && periodic(type) ? type : null;
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
    main = id(stated(type, title, Lang.EN), round, when);
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

  private void sentence(Sentence sentence, List<Sighting> sightings) {
    String whole = sentence.text();
    String text = whole.substring(0, Math.min(whole.length(), Phrases.LONGEST));
    Lang lang = sentence.read().block().lang();
    List<Dated> dates = sentence.dates();
    if (dates.isEmpty()) {
      return;
    }
    List<Noun> nouns = nouns(text, lang);
    nouns.addAll(own(sentence, text, nouns));
    if (Phrases.standard().holds("held", lang, text)) {
      spans(dates).forEach(d -> this.held.add(d.when().start()));
      otherGroups(sentence, nouns, spans(dates), sightings);
    }
    List<Verb> verbs = verbs(nouns, text, lang);
    Map<Noun, Integer> convened = convened(nouns, verbs);
    for (Noun noun : nouns) {
      List<Dated> own =
          dates.stream()
              .filter(d -> nearest(nouns, verbs, d, sentence.begin(), text) == noun)
              .toList();
      if (!own.isEmpty()) {
        noun(sentence, text, noun, !verbs.isEmpty(), convened.get(noun), own, sightings);
      }
    }
  }

  /**
   * A word that says that a meeting is held.
   *
   * @param noun the meeting that it speaks of: the one that it is nearest to
   */
  private record Verb(int begin, int end, Noun noun) {
    int distance() {
      return noun.distance(begin, end);
    }
  }

  /** Dates of more than one day. */
  private static List<Dated> spans(List<Dated> dates) {
    return dates.stream()
        .filter(d -> d.isDay() && !d.when().start().equals(d.when().end()))
        .toList();
  }

  /**
   * The days on which an expert group meets that the document is not about: "decided that the Group
   * of Governmental Experts on … will meet from 2 to 6 March and from 31 August to 4 September".
   */
  private void otherGroups(
      Sentence sentence, List<Noun> nouns, List<Dated> spans, List<Sighting> sightings) {
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
        new Said<>(group.id(), sentence.read().evidence(group.begin(), group.end(), EXTRACTOR));
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

  private static boolean periodic(String type) {
    return type.equals("MeetingOfStatesParties") || type.equals("ReviewConference");
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

  private static List<Verb> verbs(List<Noun> nouns, String text, Lang lang) {
    List<Verb> verbs = new ArrayList<>();
    for (Phrases.Phrase verb : Phrases.standard().rows("held", lang)) {
      Matcher matcher = verb.pattern().matcher(text);
      while (matcher.find()) {
        int from = matcher.start();
        int to = matcher.end();
        nouns.stream()
            .min(Comparator.comparingInt(n -> n.distance(from, to)))
            .ifPresent(n -> verbs.add(new Verb(from, to, n)));
      }
    }
    return verbs;
  }

  /** The meetings that a sentence says are held, with how far from its noun a verb says so. */
  private static Map<Noun, Integer> convened(List<Noun> nouns, List<Verb> verbs) {
    Map<Noun, Integer> convened = new HashMap<>();
    verbs.forEach(verb -> convened.merge(verb.noun(), verb.distance(), Math::min));
    // "The fourth round of consultations" is one meeting in two words.
    for (Noun noun : nouns) {
      verbs.stream()
          .filter(verb -> !periodic(noun.type()) && verb.noun().type().equals(noun.type()))
          .forEach(
              verb -> convened.merge(noun, noun.distance(verb.begin(), verb.end()), Math::min));
    }
    return convened;
  }

  /**
   * A date belongs to the noun that it stands nearest to; where a verb stands between ("the Meeting
   * of the Parties to the Convention, held from …") it is the verb that it must be near. Behind a
   * comma or an "and" after the date another clause begins, and with it another meeting.
   */
  private static Noun nearest(
      List<Noun> nouns, List<Verb> verbs, Dated date, int offset, String text) {
    int from = date.begin() - offset;
    int to = date.end() - offset;
    return nouns.stream()
        .min(
            Comparator.comparingInt(
                n -> distance(n, verbs, from, to) + (parted(text, to, n.begin()) ? CLAUSE : 0)))
        .orElse(null);
  }

  private static int distance(Noun noun, List<Verb> verbs, int from, int to) {
    int distance = noun.distance(from, to);
    for (Verb verb : verbs) {
      if (!verb.noun().equals(noun)) {
        continue;
      }
      if (noun.end() <= verb.begin() && verb.end() <= from) {
        distance = Math.min(distance, from - verb.end());
      } else if (to <= verb.begin() && verb.end() <= noun.begin()) {
        distance = Math.min(distance, verb.begin() - to);
      }
    }
    return distance;
  }

  private static boolean parted(String text, int from, int to) {
    return from >= 0
        && from < to
        && to <= text.length()
        && CLAUSE_BEGINS.matcher(text.substring(from, to)).lookingAt();
  }

  /**
   * @param held whether the sentence says that something is held
   * @param convened how far from the noun it says so of this meeting, or null: only then a date
   *     that does not stand beside the noun is its date; and a mere year only where the verb is
   *     near
   */
  private void noun(
      Sentence sentence,
      String text,
      Noun noun,
      boolean held,
      Integer convened,
      List<Dated> dates,
      List<Sighting> sightings) {
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
                    adjacent(text, d.begin() - offset, d.end() - offset, from, to)
                        || convened != null
                            && (d.when().precision() != When.Precision.YEAR
                                || convened <= NEAR && only(dates, d)))
            .toList();
    if (near.isEmpty()) {
      return;
    }
    boolean bracketed = inBrackets(text, near.get(0).begin() - offset, to);
    if (periodic(type)) {
      near = near.stream().filter(d -> !far(d, from + offset, to + offset)).toList();
      if (near.isEmpty()) {
        return;
      }
      near = List.of(yearAndDays(near, from + offset));
    } else if (!held && bracketed && consultation(type)) {
      near = near.subList(0, 1);
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
    if (!paired && rounds.isEmpty()) {
      near = chain(text, near, offset, from);
    }
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

  /** A year far off its noun dates something else. */
  private static boolean far(Dated date, int from, int to) {
    int gap = Math.max(date.begin() - to, from - date.end());
    return date.when().precision() == When.Precision.YEAR && gap > YEAR_GAP;
  }

  /** "The first consultation (22 May 2025)": the brackets behind a noun date it. */
  private static boolean inBrackets(String text, int date, int noun) {
    return date > noun && date - noun <= 3 && text.substring(noun, date).strip().matches("[(（]");
  }

  /** The first date and those that a list joins to it; what a clause farther off dates is left. */
  private static List<Dated> chain(String text, List<Dated> dates, int offset, int noun) {
    List<Dated> chain = new ArrayList<>();
    for (Dated date : dates) {
      int edge = chain.isEmpty() ? -1 : chain.get(chain.size() - 1).end() - offset;
      int begin = date.begin() - offset;
      boolean over = edge >= 0 && edge <= noun && noun < begin;
      if (over || edge >= 0 && begin - edge > LIST || edge > begin) {
        break;
      }
      if (edge >= 0 && text.substring(edge, begin).matches(".*[;；(（].*")) {
        break;
      }
      chain.add(date);
    }
    return chain;
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
                        && s.process() == null
                        && s.when().precision() == When.Precision.DAY)
            .toList();
    Set<LocalDate> starts = new HashSet<>(held);
    spans.forEach(s -> starts.add(s.when().start()));
    for (Read read : reading.head()) {
      List<Dated> ranges = spans(read.dates());
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

  private void merge(Sighting s) {
    boolean initiativeWide = initiativeWide(s);
    for (Map.Entry<String, Fact.Meeting> known : meetings.entrySet()) {
      Fact.Meeting m = known.getValue();
      When when = m.when() == null ? null : m.when().value();
      boolean sameType =
          m.type().equals(s.type()) || consultation(m.type()) && consultation(s.type());
      boolean sameRound =
          s.round() == null || m.round() == null || m.round().value().equals(s.round());
      boolean sameProcess = s.process() == null || known.getKey().equals(id(s, initiativeWide));
      if (sameType
          && sameRound
          && sameProcess
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
          && known.getKey().equals(id(s, initiativeWide))) {
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
    String process = process(s, initiativeWide);
    String id = id(s, initiativeWide);
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
                    s.process() != null
                        ? s.process().evidence()
                        : subject.process() == null || treatyBeside(s) != null
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
    return !periodic(type);
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

  private String id(Sighting s, boolean initiativeWide) {
    return id(s.type(), s.round(), s.when(), process(s, initiativeWide));
  }

  /** The process that a sentence names itself, or the document's. */
  private String process(Sighting s, boolean initiativeWide) {
    String named = s.process() != null ? s.process().value() : treatyBeside(s);
    return named != null ? named : process(s.type(), initiativeWide);
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
