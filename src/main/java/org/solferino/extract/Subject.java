package org.solferino.extract;

import java.util.regex.Matcher;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;

/**
 * What process a document is about: the first one named, or its workstream where the head numbers
 * one.
 *
 * @param initiative path of the process named
 * @param process that, or its workstream
 * @param workstream number, or null
 */
record Subject(String initiative, Said<String> process, Integer workstream) {
  static final Subject NONE = new Subject(null, null, null);

  static Subject of(Reading reading) {
    String initiative = null;
    Evidence evidence = null;
    for (Read read : reading.head()) {
      for (var name : read.names()) {
        if (initiative == null && name.kind().equals("process")) {
          initiative = name.id();
          evidence = read.evidence(name.begin(), name.end(), "subject");
        }
      }
    }
    for (Read read : reading.head()) {
      Lang lang = read.block().lang();
      Matcher number = Phrases.standard().find("workstream", lang, read.text());
      if (number != null && number.end() - number.start() >= read.text().length() - 2) {
        int value = Integer.parseInt(number.group(1));
        String top = initiative == null ? "process/global-ihl-initiative" : top(initiative);
        return new Subject(
            top,
            new Said<>(
                top + "/workstream-" + value,
                read.evidence(number.start(), number.end(), "subject")),
            value);
      }
    }
    return initiative == null
        ? NONE
        : new Subject(top(initiative), new Said<>(initiative, evidence), null);
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
