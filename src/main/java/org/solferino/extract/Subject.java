package org.solferino.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Said;
import org.solferino.lexicon.Lexicon;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * What process a document is about: the first one named, or its workstream where the head numbers
 * one; the process of the treaty whose parties meet; or one that the vocabularies do not hold, by
 * the name in the title.
 *
 * @param initiative path of the process named
 * @param process that, or its workstream
 * @param workstream number, or null
 * @param unknown the name of a process that the vocabularies do not hold; empty for others
 */
record Subject(
    String initiative, Said<String> process, Integer workstream, Map<Lang, String> unknown) {
  /** A title goes over so many lines of so many characters at most. */
  private static final int LINES = 5;

  private static final int LINE = 160;

  /** An opening sentence may present the process; a longer text only speaks of it. */
  private static final int OPENING = 600;

  static final Subject NONE = new Subject(null, null, null, Map.of());

  static Subject of(Reading reading) {
    Said<String> named = named(reading, true);
    if (named == null && NewProcess.of(reading) == NONE) {
      named = named(reading, false);
    }
    String initiative = named == null ? null : named.value();
    Evidence evidence = named == null ? null : named.evidence();
    if (initiative == null) {
      Said<String> broken = broken(reading.head());
      initiative = broken == null ? null : broken.value();
      evidence = broken == null ? null : broken.evidence();
    }
    for (Read read : reading.head()) {
      Lang lang = read.block().lang();
      Matcher number = Phrases.standard().find("workstream", lang, read.text());
      if (number != null && title(read, number)) {
        int value = Integer.parseInt(number.group(1));
        String top = initiative == null ? "process/global-ihl-initiative" : top(initiative);
        return new Subject(
            top,
            new Said<>(
                top + "/workstream-" + value,
                read.evidence(number.start(), number.end(), "subject")),
            value,
            Map.of());
      }
    }
    if (initiative != null) {
      return new Subject(top(initiative), new Said<>(initiative, evidence), null, Map.of());
    }
    Subject treaty = ofTreaty(reading);
    return treaty != null ? treaty : NewProcess.of(reading);
  }

  /**
   * The first process that the head names.
   *
   * @param title only in a title or in words that present the meeting: a sentence may speak of any
   */
  private static Said<String> named(Reading reading, boolean title) {
    for (Read read : reading.head()) {
      String text = read.text();
      boolean sentence = text.endsWith(".") || text.endsWith("。");
      if (title && sentence && !Phrases.standard().holds("present", read.block().lang(), text)) {
        continue;
      }
      for (var name : read.names()) {
        if (name.kind().equals("process") && text.length() < OPENING) {
          return new Said<>(name.id(), read.evidence(name.begin(), name.end(), "subject"));
        }
      }
    }
    return null;
  }

  /** The first process whose name runs on over lines of the head. */
  private static Said<String> broken(List<Read> head) {
    for (int i = 0; i < head.size(); i++) {
      Lang lang = head.get(i).block().lang();
      StringBuilder text = new StringBuilder(head.get(i).text().strip());
      int first = text.length();
      for (int j = i + 1; j < Math.min(head.size(), i + LINES) && first <= LINE; j++) {
        text.append(lang == Lang.ZH ? "" : " ").append(head.get(j).text().strip());
        for (Lexicon.Found name : Lexicon.standard().names(text.toString(), lang)) {
          if (name.id().startsWith("process/")
              && name.begin() < first
              && name.end() > first
              && !name.ambiguous()) {
            return new Said<>(name.id(), head.get(i).evidence(name.begin(), first, "subject"));
          }
        }
        if (text.length() > LINES * LINE) {
          break;
        }
      }
    }
    return null;
  }

  /** A workstream's number alone, or before its title: "Workstream 4: Protecting …". */
  private static boolean title(Read read, Matcher number) {
    String text = read.text();
    boolean alone = number.end() - number.start() >= text.length() - 2;
    String rest = text.substring(number.end()).stripLeading();
    boolean titled =
        number.start() == 0
            && text.length() < 160
            && !rest.isEmpty()
            && ":：.–—-、,，".indexOf(rest.charAt(0)) >= 0
            && !text.endsWith(".")
            && !text.endsWith("。");
    return alone || titled || besideName(read, number);
  }

  /** "GLOBAL IHL INITIATIVE – WORKSTREAM 5": beside the process's name, parted from other words. */
  private static boolean besideName(Read read, Matcher number) {
    String text = read.text();
    boolean sentence = text.length() >= LINE || text.endsWith(".") || text.endsWith("。");
    String rest = text.substring(number.end()).stripLeading();
    boolean parted = rest.isEmpty() || "–—|-·,，:：".indexOf(rest.charAt(0)) >= 0;
    return !sentence
        && parted
        && read.names().stream()
            .filter(n -> n.kind().equals("process") && n.end() <= number.start())
            .anyMatch(
                n ->
                    text.substring(n.end(), number.start())
                        .chars()
                        .noneMatch(Character::isLetterOrDigit));
  }

  /** A meeting of a treaty's parties is of that treaty's process, in whatever words it is named. */
  private static Subject ofTreaty(Reading reading) {
    List<Read> head = reading.head();
    for (int i = 0; i < head.size(); i++) {
      Read read = head.get(i);
      boolean parties =
          Phrases.meetings().rows(read.block().lang()).stream()
              .filter(
                  p ->
                      p.name().equals("ReviewConference")
                          || p.name().equals("MeetingOfStatesParties"))
              .anyMatch(p -> read.text().length() < 400 && p.pattern().matcher(read.text()).find());
      for (Name treaty : parties ? read.names() : List.<Name>of()) {
        for (String process : Vocabulary.standard().having("treaty", treaty.id())) {
          if (Vocabulary.standard().value(process, "type").filter("Process"::equals).isPresent()) {
            return new Subject(
                process,
                new Said<>(
                    process,
                    read.evidence(treaty.begin(), treaty.end(), "subject")
                        .inferred("the process of the treaty whose parties meet")),
                null,
                Map.of());
          }
        }
      }
    }
    return null;
  }

  private static String top(String process) {
    return Vocabulary.standard().value(process, "isPartOf").orElse(process);
  }

  boolean expertGroup() {
    return process != null
        && Vocabulary.standard()
            .value(process.value(), "type")
            .filter("ExpertGroup"::equals)
            .isPresent();
  }

  /** The process of the treaty's own meetings: for an expert group under a treaty, the treaty's. */
  String treatyProcess() {
    if (process == null) {
      return null;
    }
    return Vocabulary.standard()
        .value(process.value(), "treaty")
        .map(t -> "process/" + t.substring("treaty/".length()))
        .orElse(process.value());
  }
}
