package org.solferino.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/** What each passage mentions: names, concepts, dates. One statement a thing and passage. */
final class Mentions {
  private static final String EXTRACTOR = "mentions";
  private static final Set<String> NO_TREATY =
      Set.of("study", "manual", "principles", "document", "political-declaration");

  private final Reading reading;
  private final Map<Integer, String> passages;
  private final Gathered gathered;

  Mentions(Reading reading, Map<Integer, String> passages, Gathered gathered) {
    this.reading = reading;
    this.passages = passages;
    this.gathered = gathered;
  }

  void extract() {
    Map<String, Fact> once = new LinkedHashMap<>();
    for (Read read : reading.reads()) {
      String passage = passages.get(read.block().order());
      if (passage == null || read.block().kind() == Block.Kind.FURNITURE) {
        continue;
      }
      for (Name name : read.names()) {
        if (name.kind().equals("treaty") && Citations.partOfReference(read, name)) {
          continue;
        }
        once.putIfAbsent(passage + " " + name.id(), mention(passage, read, name, cited(name)));
      }
      for (Name concept : read.concepts()) {
        once.putIfAbsent(passage + " " + concept.id(), mention(passage, read, concept, false));
      }
      boolean dayThere = read.dates().stream().anyMatch(Dated::isDay);
      for (Dated date : read.dates()) {
        // A bare time of day says no date; agenda items carry theirs.
        if (date.when() != null && (!date.isTime() || dayThere)) {
          once.putIfAbsent(
              passage + " date " + date.when().edtf(),
              new Fact.DateMention(
                  passage,
                  new Said<>(
                      date.when(),
                      read.evidence(date.begin(), date.end(), EXTRACTOR)
                          .inferred(date.inferred()))));
        }
      }
    }
    once.values().forEach(gathered::add);
  }

  /** A manual or a political declaration binds nobody: it is mentioned, and no treaty is cited. */
  private static boolean cited(Name name) {
    return name.kind().equals("treaty")
        && Vocabulary.standard()
            .value(name.id(), "treatyKind")
            .filter(NO_TREATY::contains)
            .isEmpty();
  }

  private static Fact mention(String passage, Read read, Name name, boolean cites) {
    return new Fact.Mention(
        passage, new Said<>(name.id(), read.evidence(name.begin(), name.end(), EXTRACTOR)), cites);
  }
}
