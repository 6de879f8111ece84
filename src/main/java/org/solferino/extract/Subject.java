package org.solferino.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.fact.Said;
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
  private static final Pattern FIRST = Pattern.compile("(?:1|[一١])\\s?[.．、–-]\\s?");

  /** Longer blocks are no lines of a title. */
  private static final int LINE = 240;

  /** An opening sentence may present the process; a longer text only speaks of it. */
  private static final int OPENING = 600;

  static final Subject NONE = new Subject(null, null, null, Map.of());

  static Subject of(Reading reading) {
    List<Read> head = reading.head();
    int text = numbered(head);
    Said<String> process = first(head.subList(0, text), false);
    Subject treaty = process == null ? ofTreaty(reading, false) : null;
    if (process == null && treaty == null) {
      process = first(head.subList(text, head.size()), false);
    }
    if (process == null && treaty == null && NewProcess.of(reading) == NONE) {
      process = first(head, true);
    }
    String initiative = process == null ? null : process.value();
    for (Read read : reading.head()) {
      Lang lang = read.block().lang();
      Matcher number = Phrases.standard().find("workstream", lang, read.text());
      Integer value = number == null ? null : Ordinals.matched(number, lang);
      if (value != null && title(read, number)) {
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
    if (process != null) {
      return new Subject(top(initiative), process, null, Map.of());
    }
    if (treaty != null) {
      return treaty;
    }
    Subject unknown = NewProcess.of(reading);
    Subject told = unknown == NONE ? ofTreaty(reading, true) : null;
    return told != null ? told : unknown;
  }

  /** Where the first numbered paragraph stands: what is named above it stands in the title. */
  private static int numbered(List<Read> head) {
    for (int i = 0; i < head.size(); i++) {
      if (FIRST.matcher(head.get(i).text()).lookingAt() && !Headings.is(head.get(i))) {
        return i;
      }
    }
    return head.size();
  }

  /**
   * The first process named.
   *
   * @param recalled whether a sentence may name it that does not present the meeting: it may recall
   *     any, and says less of the document than its title
   */
  private static Said<String> first(List<Read> reads, boolean recalled) {
    for (Read read : reads) {
      for (Name name : read.names()) {
        if (name.kind().equals("process")
            && read.text().length() < OPENING
            && (recalled
                || !sentence(read)
                || Phrases.standard().holds("present", read.block().lang(), read.text()))) {
          return new Said<>(name.id(), read.evidence(name.begin(), name.end(), "subject"));
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

  /**
   * A meeting of a treaty's parties is of that treaty's process, in whatever words it is named. The
   * treaty may stand on a line near, or alone on any line of the head.
   *
   * @param sentences whether it may be a sentence that names the meeting
   */
  private static Subject ofTreaty(Reading reading, boolean sentences) {
    List<Read> head = reading.head();
    boolean any = false;
    for (int i = 0; i < head.size(); i++) {
      int meeting = parties(head.get(i));
      if (meeting < 0 || sentence(head.get(i)) && !sentences) {
        continue;
      }
      any |= head.get(i).text().length() < LINE;
      for (int j : new int[] {i, i + 1, i - 1, i + 2, i - 2}) {
        Read near = j < 0 || j >= head.size() ? null : head.get(j);
        boolean title = near != null && (j == i || near.text().length() <= LINE);
        Subject found =
            title ? ofTreaty(near, j == i ? meeting : j < i ? near.text().length() : 0) : null;
        if (found != null) {
          return found;
        }
      }
    }
    for (Read read : any ? head : List.<Read>of()) {
      boolean alone =
          read.names().stream()
              .anyMatch(
                  n ->
                      n.kind().equals("treaty")
                          && n.end() - n.begin() >= read.text().length() * 9 / 10);
      Subject found = alone ? ofTreaty(read, 0) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Where a block names a meeting of a treaty's parties, or -1. */
  private static int parties(Read read) {
    if (read.text().length() >= 400) {
      return -1;
    }
    return Phrases.meetings().rows(read.block().lang()).stream()
        .filter(
            p -> p.name().equals("ReviewConference") || p.name().equals("MeetingOfStatesParties"))
        .map(p -> p.pattern().matcher(read.text()))
        .filter(Matcher::find)
        .mapToInt(Matcher::start)
        .findFirst()
        .orElse(-1);
  }

  /** The process of the treaty that is named nearest to {@code meeting}; null where none is. */
  private static Subject ofTreaty(Read read, int meeting) {
    List<Name> treaties =
        read.names().stream()
            .filter(n -> n.kind().equals("treaty"))
            .sorted(
                Comparator.comparingInt(
                    n -> n.begin() >= meeting ? n.begin() - meeting : meeting - n.end()))
            .toList();
    for (Name treaty : treaties) {
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
    return null;
  }

  private static boolean sentence(Read read) {
    return read.text().endsWith(".") || read.text().endsWith("。");
  }

  private static String top(String process) {
    return Vocabulary.standard().value(process, "isPartOf").orElse(process);
  }

  boolean expertGroup() {
    return process != null && expertGroup(process.value());
  }

  /** Whether a process of the vocabularies is a group of experts. */
  static boolean expertGroup(String process) {
    return Vocabulary.standard().value(process, "type").filter("ExpertGroup"::equals).isPresent();
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
