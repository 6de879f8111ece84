package org.solferino.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;

/**
 * A process that the vocabularies do not hold, by its name in the title of a note, an agenda, a
 * list of participants or a meeting's report: "Dialogue on …", "Seminario Regional sobre …".
 */
final class NewProcess {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 180;

  private NewProcess() {}

  static Subject of(Reading reading) {
    Headline dates = Headline.of(reading);
    if (dates.meeting() == null || !DocumentKind.ofMeeting(reading)) {
      return Subject.NONE;
    }
    // One line a language: the head of a bilingual document names the process in both.
    Map<Lang, Read> names = new EnumMap<>(Lang.class);
    for (Read read : reading.head()) {
      if (named(read)) {
        names.putIfAbsent(read.block().lang(), read);
      }
    }
    if (names.isEmpty()) {
      return Subject.NONE;
    }
    Read first = names.getOrDefault(Lang.EN, names.values().iterator().next());
    String path = "process/" + Slug.of(first.text());
    Map<Lang, String> labels = new EnumMap<>(Lang.class);
    names.forEach((lang, read) -> labels.put(lang, read.text()));
    return new Subject(path, new Said<>(path, first.evidence("subject")), null, labels);
  }

  /** The acronym in brackets behind the process's name, wherever the document gives one. */
  private static void acronym(Subject subject, Reading reading, Gathered gathered) {
    for (Map.Entry<Lang, String> name : subject.unknown().entrySet()) {
      Pattern given =
          Pattern.compile(
              Pattern.quote(name.getValue())
                  + "\\s?[(（][\"“«]?(\\p{Lu}[\\p{L}\\p{Nd}-]{1,11})[\"”»]?[)）]");
      for (Read read : reading.body()) {
        Matcher matcher = given.matcher(read.text());
        if (matcher.find()) {
          gathered.add(
              new Fact.Property(
                  subject.process().value(),
                  "acronym",
                  new Said<>(
                      new Fact.Value.Text(matcher.group(1), Lang.UND),
                      read.evidence(matcher.start(1), matcher.end(1), "subject"))));
          return;
        }
      }
    }
  }

  /** Whether a block is a name: a title that says what is convened and on what. */
  private static boolean named(Read read) {
    String text = read.text();
    Lang lang = read.block().lang();
    Phrases cues = Phrases.standard();
    return cues.holds("process-name", lang, text)
        && text.length() >= (lang == Lang.ZH ? 8 : SHORTEST)
        && text.length() <= LONGEST
        && (lang == Lang.ZH || text.split(" ").length >= 4)
        && ".。;；:：,，?？!".indexOf(text.charAt(text.length() - 1)) < 0
        && !Character.isLowerCase(text.codePointAt(0))
        && !Character.isDigit(text.codePointAt(0))
        && read.dates().isEmpty()
        && Ordinals.of(text, lang).isEmpty()
        && !cues.holds("agenda", lang, text)
        && !text.contains("：")
        && !text.contains(": ")
        && !cues.holds("present", lang, text)
        && !cues.holds("held", lang, text)
        && !cues.holds("note-title", lang, text)
        && !cues.holds("list-of-participants", lang, text)
        && !cues.holds("report", lang, text);
  }

  static void state(Subject subject, Reading reading, Gathered gathered) {
    if (subject.unknown().isEmpty()) {
      return;
    }
    Said<String> process = subject.process();
    gathered.add(
        new Fact.Process(
            process.value(), "Process", subject.unknown(), null, null, process.evidence()));
    gathered.add(
        new Fact.Property(
            process.value(),
            "unreconciled",
            // No words say so.
            new Said<>(new Fact.Value.Typed("true", "boolean"), null)));
    acronym(subject, reading, gathered);
    gathered.issue(
        Issue.Kind.UNKNOWN_NAME,
        Issue.Severity.INFO,
        process.evidence().span(),
        process.value(),
        "the vocabularies hold no process of this name",
        turtle(subject));
  }

  /** An entry as the vocabulary's file holds it. */
  private static String turtle(Subject subject) {
    List<String> labels = new ArrayList<>();
    subject.unknown().forEach((lang, name) -> labels.add(Turtle.text(name) + "@" + lang.tag()));
    return Turtle.name(subject.process().value())
        + " a ihl:Process ; rdfs:label "
        + String.join(", ", labels)
        + " .";
  }
}
