package org.solferino.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Said;

/**
 * What a note says of its meeting beside the date: mode, venue, languages, rules, contacts,
 * co-chairs.
 */
final class Particulars {
  private static final String EXTRACTOR = "meeting-particulars";
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{2,63}){1,4}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"'，。）)]{4,300}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(.{3,80}?)[,，(（]\\s?(\\d{1,4} [^()（）]{4,80}\\d{4,6} [\\p{L} .-]{2,40})[)）]?$");
  private static final Map<String, Integer> FEW =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("neuf", 9),
          Map.entry("nueve", 9),
          Map.entry("одн", 1),
          Map.entry("шест", 6),
          Map.entry("сем", 7),
          Map.entry("восем", 8),
          Map.entry("девят", 9),
          Map.entry("ست", 6),
          Map.entry("سبع", 7),
          Map.entry("ثماني", 8),
          Map.entry("تسع", 9),
          Map.entry("dos", 2),
          Map.entry("tres", 3),
          Map.entry("cuatro", 4),
          Map.entry("cinco", 5),
          Map.entry("seis", 6),
          Map.entry("siete", 7),
          Map.entry("ocho", 8),
          Map.entry("diez", 10),
          Map.entry("dix", 10),
          Map.entry("тр", 3),
          Map.entry("четыр", 4),
          Map.entry("пят", 5),
          Map.entry("дв", 2),
          Map.entry("десят", 10),
          Map.entry("أربع", 4),
          Map.entry("خمس", 5),
          Map.entry("ثلاث", 3),
          Map.entry("عشر", 10));

  private final Reading reading;
  private final Subject subject;
  private final String meeting;
  private final Gathered gathered;
  private final Map<String, Said<Value>> once = new LinkedHashMap<>();

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
      if (registering && url.find()) {
        String address2 = url.group().replaceAll("\\.$", "");
        said(
            "registrationUrl",
            "",
            new Value.Typed(longer(read, address2), "anyURI"),
            read.evidence(url.start(), url.end(), EXTRACTOR));
        registering = false;
      }
    }
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
          boolean chair = local.matches("[A-Z]{3}") || local.equals("ICRC");
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
              : FEW.get(number);
      if (minutes != null) {
        said(
            "speakingLimit",
            "",
            new Value.Typed("PT" + minutes + "M", "duration"),
            read.evidence(matcher.start(), matcher.end(), EXTRACTOR));
      }
    }
  }

  private void venue(Read read, Matcher address) {
    boolean listed = read.block().kind() == Block.Kind.FURNITURE;
    if (listed) {
      return;
    }
    String name = address.group(1).strip();
    String whole = whole(address.group(2));
    String place = "place/" + Slug.of(whole);
    Evidence evidence = read.evidence(address.start(), address.end(), EXTRACTOR);
    said("venue", "", new Value.Thing(place), evidence);
    gathered.add(
        new Fact.Property(
            place,
            "label",
            new Said<>(
                new Value.Text(name, read.block().lang()),
                read.evidence(address.start(1), address.end(1), EXTRACTOR))));
    gathered.add(
        new Fact.Property(
            place,
            "address",
            new Said<>(
                new Value.Text(whole, Lang.UND),
                read.evidence(address.start(2), address.end(2), EXTRACTOR))));
  }

  /** The longest address of the same number and town that the document gives: one may be cut. */
  private String whole(String address) {
    String best = address;
    for (Read other : reading.reads()) {
      Matcher matcher = other.text().length() < 200 ? ADDRESS.matcher(other.text()) : null;
      if (matcher != null && matcher.find()) {
        String found = matcher.group(2);
        if (found.length() > best.length() && ends(found).equals(ends(address))) {
          best = found;
        }
      }
    }
    return best;
  }

  /** A street address without its middle: its house number, its first word, its town. */
  private static String ends(String address) {
    String[] words = address.split("[\\s,]++");
    int last = words.length - 1;
    return words[0] + " " + words[1] + " " + words[last - 1] + " " + words[last];
  }

  private void say(String property, String key, Value value, Read read, String cue) {
    Matcher matcher = Phrases.standard().find(cue, read.block().lang(), read.text());
    said(property, key, value, read.evidence(matcher.start(), matcher.end(), EXTRACTOR));
  }

  private void said(String property, String key, Value value, Evidence evidence) {
    once.putIfAbsent(property + " " + key, new Said<>(value, evidence));
  }

  List<String> known() {
    return List.copyOf(once.keySet());
  }
}
