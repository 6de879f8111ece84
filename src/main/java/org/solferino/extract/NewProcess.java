package org.solferino.extract;

import java.util.Map;
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
    for (Read read : reading.head()) {
      Lang lang = read.block().lang();
      if (named(read)) {
        String path = "process/" + Slug.of(read.text());
        return new Subject(
            path, new Said<>(path, read.evidence("subject")), null, Map.of(lang, read.text()));
      }
    }
    return Subject.NONE;
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

  static void state(Subject subject, Gathered gathered) {
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
    gathered.issue(
        Issue.Kind.UNKNOWN_NAME,
        Issue.Severity.INFO,
        process.evidence().span(),
        process.value(),
        "the vocabularies hold no process of this name",
        "a new process");
  }
}
