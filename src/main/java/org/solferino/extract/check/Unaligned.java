package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.extract.Reading;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** Passages of a document in two languages whose translation was not found. */
final class Unaligned {
  /** Letters below which a passage may be a label or a remnant. */
  private static final int LENGTH = 60;

  private Unaligned() {}

  /** One issue a run of such passages in one language. */
  static List<Issue> check(Reading reading, List<Fact> facts) {
    List<Lang> languages = reading.document().languages();
    if (languages.size() < 2) {
      return List.of();
    }
    Extents translated = Extents.ofTranslated(facts);
    List<Issue> issues = new ArrayList<>();
    List<Block> run = new ArrayList<>();
    for (List<Block> group : reading.groups()) {
      Block block = group.get(0);
      boolean alone =
          group.size() == 1
              && languages.contains(block.lang())
              && block.kind() != Block.Kind.FURNITURE
              && !translated.touch(block.text().source());
      if (group.size() > 1 || alone && !run.isEmpty() && run.get(0).lang() != block.lang()) {
        issue(run, languages, issues);
      }
      if (alone && Extents.letters(block) >= LENGTH) {
        run.add(block);
      }
    }
    issue(run, languages, issues);
    return issues;
  }

  private static void issue(List<Block> run, List<Lang> languages, List<Issue> issues) {
    if (!run.isEmpty()) {
      Lang own = run.get(0).lang();
      String others =
          languages.stream().filter(l -> l != own).map(Lang::tag).collect(Collectors.joining(", "));
      issues.add(
          new Issue(
              Issue.Kind.UNALIGNED_PASSAGE,
              Issue.Severity.INFO,
              run.get(0).text().source(),
              null,
              run.size() == 1
                  ? "no counterpart of this passage was found in " + others
                  : "no counterpart was found in "
                      + others
                      + " of "
                      + run.size()
                      + " passages from here on",
              "passages in " + own.tag() + " alone"));
      run.clear();
    }
  }
}
