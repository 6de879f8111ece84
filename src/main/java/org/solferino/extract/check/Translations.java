package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.extract.Read;
import org.solferino.extract.Reading;
import org.solferino.fact.Issue;
import org.solferino.mention.Name;

/**
 * Compares what a passage and its translation state: dates, times, provisions, symbols, numbers.
 * They disagree where each says something that the other does not, in equal number: what only one
 * of them says may be an omission of the recogniser's, not of the text's.
 */
final class Translations {
  /** Groups on each side in which a value may stand because two passages were paired wrongly. */
  private static final int NEAR = 4;

  /** A passage with more values than this is a table of figures, and is not compared. */
  private static final int MOST = 64;

  private static final List<Function<Read, List<Stated>>> KINDS =
      List.of(Stated::dates, Stated::times, Stated::provisions, Stated::symbols, Stated::figures);

  private final Reading reading;
  private final List<Issue> issues = new ArrayList<>();

  private Translations(Reading reading) {
    this.reading = reading;
  }

  static List<Issue> check(Reading reading) {
    Translations translations = new Translations(reading);
    for (int i = 0; i < reading.groups().size(); i++) {
      List<Block> group = reading.groups().get(i);
      for (int other = 1; other < group.size(); other++) {
        translations.compare(i, group.get(0), group.get(other));
      }
    }
    return translations.issues;
  }

  private void compare(int group, Block lead, Block other) {
    Read left = reading.reads().get(lead.order());
    Read right = reading.reads().get(other.order());
    if (lead.lang() == other.lang() || !related(left, right)) {
      return;
    }
    for (Function<Read, List<Stated>> kind : KINDS) {
      if (kind.apply(left).size() > MOST || kind.apply(right).size() > MOST) {
        continue;
      }
      List<Stated> here = without(kind.apply(left), kind.apply(right), right);
      List<Stated> there = without(kind.apply(right), kind.apply(left), left);
      if (here.isEmpty() || here.size() != there.size()) {
        continue;
      }
      if (near(group, other.lang(), kind, here) || near(group, lead.lang(), kind, there)) {
        continue;
      }
      for (int i = 0; i < here.size(); i++) {
        issue(here.get(i), lead.lang(), there.get(i), other.lang());
      }
    }
  }

  private void issue(Stated here, Lang lead, Stated there, Lang other) {
    issues.add(
        new Issue(
            Issue.Kind.LANGUAGES_DISAGREE,
            Issue.Severity.WARNING,
            there.span(),
            null,
            "another %s in %s (%s) than in %s (%s)"
                .formatted(here.what(), other.tag(), there.value(), lead.tag(), here.value()),
            "each as written",
            here.span()));
  }

  /** What the other side does not say; a number may be there in words. */
  private static List<Stated> without(List<Stated> own, List<Stated> other, Read otherSide) {
    List<Stated> left = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Stated stated : own) {
      boolean said =
          other.stream().anyMatch(stated::agrees)
              || stated.what().equals("number") && Figures.spelled(otherSide, stated.value());
      if (!said && seen.add(stated.value())) {
        left.add(stated);
      }
    }
    return left;
  }

  /** Two passages that name things, and no thing in common, are hardly translations. */
  private static boolean related(Read left, Read right) {
    Set<String> ids = ids(left);
    Set<String> others = ids(right);
    if (ids.isEmpty() || others.isEmpty()) {
      return true;
    }
    return ids.stream().anyMatch(others::contains);
  }

  private static Set<String> ids(Read read) {
    Set<String> ids = new HashSet<>();
    read.names().stream().map(Name::id).forEach(ids::add);
    read.concepts().stream().map(Name::id).forEach(ids::add);
    return ids;
  }

  /** Whether one of these stands in the other language close by: then the pairing is wrong. */
  private boolean near(
      int group, Lang lang, Function<Read, List<Stated>> kind, List<Stated> sought) {
    int first = Math.max(0, group - NEAR);
    int last = Math.min(reading.groups().size() - 1, group + NEAR);
    for (int i = first; i <= last; i++) {
      if (i == group) {
        continue;
      }
      for (Block block : reading.groups().get(i)) {
        if (block.lang() == lang || block.lang() == Lang.UND) {
          List<Stated> found = kind.apply(reading.reads().get(block.order()));
          if (sought.stream().anyMatch(s -> found.stream().anyMatch(s::agrees))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
