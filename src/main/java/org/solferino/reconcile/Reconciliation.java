package org.solferino.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/**
 * What is worked out over all documents of a build: which names mean one thing, where documents
 * disagree on a date, and which cited document has been read. It takes extractions and gives
 * extractions, so it is made anew in each build and no cache holds it; the documents' order does
 * not matter.
 */
public final class Reconciliation {
  private Reconciliation() {}

  /** The same documents, in the same order, with one name for one thing. */
  public static List<Extraction> of(List<Extraction> extractions) {
    List<Extraction> sameNames = rename(extractions, SameNames.of(extractions));
    List<Extraction> one = rename(sameNames, SameMeetings.of(sameNames));
    Map<String, List<Issue>> issues = DateConflicts.of(one);
    Map<String, List<Fact>> links = CitedDocuments.of(one);
    List<Extraction> done = new ArrayList<>();
    for (Extraction extraction : one) {
      String sha = extraction.document().sha256();
      done.add(
          new Extraction(
              extraction.document(),
              extraction.kind(),
              joined(extraction.facts(), links.get(sha)),
              joined(extraction.issues(), issues.get(sha))));
    }
    return List.copyOf(done);
  }

  private static <T> List<T> joined(List<T> first, List<T> more) {
    List<T> all = new ArrayList<>(first);
    if (more != null) {
      all.addAll(more);
    }
    return all;
  }

  private static List<Extraction> rename(List<Extraction> extractions, Map<String, String> names) {
    if (names.isEmpty()) {
      return extractions;
    }
    Renaming renaming = new Renaming(new TreeMap<>(names));
    return extractions.stream().map(renaming::of).toList();
  }
}
