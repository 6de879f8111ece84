package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.List;
import org.solferino.extract.Read;
import org.solferino.extract.Reading;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.Target;

/** Articles that are cited where no words say of which treaty, in a text that is no treaty's. */
final class Unresolved {
  private Unresolved() {}

  static List<Issue> check(Reading reading, List<Fact> facts) {
    boolean treaty =
        facts.stream().anyMatch(f -> f instanceof Fact.Provision p && p.text() != null);
    if (treaty) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    for (Read read : reading.body()) {
      for (ProvisionMention mention : read.provisions()) {
        if (mention.targets().stream().anyMatch(Unresolved::open)) {
          issues.add(
              new Issue(
                  Issue.Kind.UNRESOLVED_REFERENCE,
                  Issue.Severity.WARNING,
                  read.block().text().source(mention.begin(), mention.end()),
                  null,
                  "no words near say of which treaty this is a provision",
                  "no citation"));
        }
      }
    }
    return issues;
  }

  /** An article without a treaty; paragraphs and annexes alone may be those of any document. */
  private static boolean open(Target target) {
    return target.treaty() == null
        && (target.base() == Target.Base.NONE
            || target.base() == Target.Base.THIS_TREATY
            || target.base() == Target.Base.PARENT_TREATY)
        && !target.steps().isEmpty()
        && target.steps().get(0).startsWith("art_");
  }
}
