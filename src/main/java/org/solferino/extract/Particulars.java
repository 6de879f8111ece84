package org.solferino.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;

/**
 * What a note says of its meeting beside the date: mode, venue, languages, rules, contacts,
 * co-chairs.
 */
final class Particulars {
  private static final String EXTRACTOR = "meeting-particulars";
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{2,63}){1,4}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"'，。）)\\p{IsHan}]{4,300}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(.{3,80}?)[,，(（]\\s?(\\d{1,4} [^()（）]{4,80}\\d{4,6} [\\p{L} .-]{2,40})[)）]?$");
  private final Reading reading;
  private final Subject subject;
  private final String meeting;
  private final Gathered gathered;
  private final Map<String, Said<Value>> once = new LinkedHashMap<>();
  private Venue venue;

  /** Where a meeting is held, with the words for each part. */
  private record Venue(
      String name,
      String address,
      Evidence whole,
      Evidence nameWords,
      Evidence addressWords,
      Lang lang) {}

  Particulars(Reading reading, Subject subject, String meeting, Gathered gathered) {
    this.reading = reading;
    this.subject = subject;
    this.meeting = meeting;
    this.gathered = gathered;
  }

  void extract() {
    if (meeting == null) {
      return;
    }
    coChairs();
    boolean registering = false;
    for (Read read : reading.reads()) {
      String text = read.text();
      Lang lang = read.block().lang();
      Phrases cues = Phrases.standard();
      boolean own = text.length() < 400;
      if (own && cues.holds("in-person", lang, text) && cues.holds("online", lang, text)) {
        say("mode", "InPerson", new Value.Term("InPerson"), read, "in-person");
        say("mode", "Online", new Value.Term("Online"), read, "online");
      }
      mode(read);
      languages(read);
      limit(read);
      Matcher address = ADDRESS.matcher(text);
      if (text.length() < 200 && address.find()) {
        venue(read, address);
      }
      Matcher email = EMAIL.matcher(text);
      if (email.find()) {
        said(
            "contactEmail",
            email.group(),
            new Value.Text(email.group(), Lang.UND),
            read.evidence(email.start(), email.end(), EXTRACTOR));
      }
      registering |= cues.holds("register", lang, text) && cues.holds("deadline", lang, text);
      Matcher url = URL.matcher(text);
      if (registering && !once.containsKey("registrationUrl ") && url.find()) {
        String address2 = url.group().replaceAll("\\.$", "");
        said(
            "registrationUrl",
            "",
            new Value.Typed(longer(read, address2), "anyURI"),
            read.evidence(url.start(), url.end(), EXTRACTOR));
        registering = false;
      }
    }
    place();
    once.forEach(
        (key, value) ->
            gathered.add(new Fact.Property(meeting, key.substring(0, key.indexOf(' ')), value)));
  }

  /**
   * An address that extraction cut short stands whole elsewhere in the document: the longer one is
   * meant.
   */
  private String longer(Read read, String url) {
    String best = url;
    for (Read other : reading.reads()) {
      Matcher matcher = URL.matcher(other.text());
      while (matcher.find()) {
        String candidate = matcher.group().replaceAll("\\.$", "");
        if (candidate.startsWith(url) && candidate.length() > best.length()) {
          best = candidate;
        }
      }
    }
    return best;
  }

  private void coChairs() {
    for (Read read : reading.head()) {
      String text = read.text();
      if (Phrases.standard().holds("present", read.block().lang(), text)) {
        for (var name : read.names("party", 0, text.length())) {
          String local = name.id().substring("party/".length());
          boolean chair =
              local.matches("[A-Z]{3}")
                  || local.equals("ICRC")
                  || !Vocabulary.standard().has(name.id());
          if (chair) {
            Said<String> party =
                new Said<>(name.id(), read.evidence(name.begin(), name.end(), EXTRACTOR));
            String key = "coChair " + name.id();
            if (once.putIfAbsent(key, new Said<>(new Value.Thing(name.id()), party.evidence()))
                == null) {
              gathered.add(
                  new Fact.Property(
                      subject.process().value(),
                      "coChair",
                      new Said<>(new Value.Thing(name.id()), party.evidence())));
            }
          }
        }
      }
    }
  }

  /** "In person only", "online": a line about the format that names one mode. */
  private void mode(Read read) {
    Lang lang = read.block().lang();
    for (Sentence sentence : Sentence.of(read)) {
      String text = sentence.text();
      if (text.length() >= 160 || !Phrases.standard().holds("format", lang, text)) {
        continue;
      }
      for (String[] mode : new String[][] {{"in-person", "InPerson"}, {"online", "Online"}}) {
        Matcher cue = Phrases.standard().find(mode[0], lang, text);
        if (cue != null) {
          int begin = sentence.begin();
          said(
              "mode",
              mode[1],
              new Value.Term(mode[1]),
              read.evidence(begin + cue.start(), begin + cue.end(), EXTRACTOR));
        }
      }
    }
  }

  private void languages(Read read) {
    Lang lang = read.block().lang();
    if (!Phrases.standard().holds("working-languages", lang, read.text())) {
      return;
    }
    for (Phrases.Phrase language : Phrases.languages().rows(lang)) {
      Matcher matcher = language.pattern().matcher(read.text());
      if (matcher.find()) {
        said(
            "workingLanguage",
            language.name(),
            new Value.Text(language.name(), Lang.UND),
            read.evidence(matcher.start(), matcher.end(), EXTRACTOR));
      }
    }
  }

  private void limit(Read read) {
    Matcher matcher = Phrases.standard().find("speaking-limit", read.block().lang(), read.text());
    if (matcher != null) {
      String number = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
      Integer minutes =
          Character.isDigit(number.charAt(0)) || read.block().lang() == Lang.ZH
              ? Integer.valueOf(Ordinals.chinese(number))
              : word(number, read.block().lang());
      if (minutes != null) {
        said(
            "speakingLimit",
            "",
            new Value.Typed("PT" + minutes + "M", "duration"),
            read.evidence(matcher.start(), matcher.end(), EXTRACTOR));
      }
    }
  }

  private static Integer word(String number, Lang lang) {
    return Phrases.numbers().rows(lang).stream()
        .filter(row -> row.pattern().matcher(number).matches())
        .map(row -> Integer.valueOf(row.name()))
        .findFirst()
        .orElse(null);
  }

  /** Of the addresses that the document gives, the whole one: extraction cuts cells short. */
  private void venue(Read read, Matcher address) {
    boolean listed = read.block().kind() == Block.Kind.FURNITURE;
    if (!listed && (venue == null || address.group(2).length() > venue.address().length())) {
      venue =
          new Venue(
              address.group(1).strip(),
              address.group(2),
              read.evidence(address.start(), address.end(), EXTRACTOR),
              read.evidence(address.start(1), address.end(1), EXTRACTOR),
              read.evidence(address.start(2), address.end(2), EXTRACTOR),
              read.block().lang());
    }
  }

  private void place() {
    if (venue == null) {
      return;
    }
    String place = "place/" + Slug.of(venue.address());
    said("venue", "", new Value.Thing(place), venue.whole());
    gathered.add(
        new Fact.Property(place, "type", new Said<>(new Value.Term("Place"), venue.whole())));
    gathered.add(
        new Fact.Property(
            place,
            "rdfs:label",
            new Said<>(new Value.Text(venue.name(), venue.lang()), venue.nameWords())));
    gathered.add(
        new Fact.Property(
            place,
            "address",
            new Said<>(new Value.Text(venue.address(), Lang.UND), venue.addressWords())));
  }

  private void say(String property, String key, Value value, Read read, String cue) {
    Matcher matcher = Phrases.standard().find(cue, read.block().lang(), read.text());
    said(property, key, value, read.evidence(matcher.start(), matcher.end(), EXTRACTOR));
  }

  private void said(String property, String key, Value value, Evidence evidence) {
    once.putIfAbsent(property + " " + key, new Said<>(value, evidence));
  }
}
