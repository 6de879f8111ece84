package org.solferino.resolve;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.Target;

/**
 * 《第一附加议定书》第四十八条确立了区分原则，第五十一条禁止 …: an article that opens the next clause of a sentence is of the
 * treaty whose article the clause before names, in a text without blanks. Only where a mark parts
 * the clauses right before the article, and no other treaty or work is named between them.
 */
final class SameTreaty {
  /** What ends a sentence, or names another work. */
  private static final String BREAKS = "。！？!?；;《》“”「」";

  private static final String PARTS = "，,、";

  private SameTreaty() {}

  /** The references of one block, those that name no treaty completed where it is sure. */
  static List<ProvisionMention> complete(
      Block block, List<Name> names, List<ProvisionMention> references) {
    String text = block.string();
    List<ProvisionMention> complete = new ArrayList<>();
    String treaty = null;
    int edge = 0;
    for (ProvisionMention reference : references) {
      String own = treaty(reference);
      boolean between = SharedTreaty.treatyBetween(names, edge, reference.begin());
      String gap = text.substring(edge, Math.max(edge, reference.begin()));
      boolean goesOn =
          treaty != null
              && own == null
              && SharedTreaty.bare(reference)
              && !between
              && !gap.isEmpty()
              && PARTS.indexOf(gap.charAt(gap.length() - 1)) >= 0
              && gap.chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
      if (goesOn) {
        complete.add(SharedTreaty.of(reference, treaty));
      } else {
        complete.add(reference);
        treaty = own;
      }
      edge = reference.end();
    }
    return List.copyOf(complete);
  }

  private static String treaty(ProvisionMention reference) {
    return reference.targets().stream()
        .filter(t -> t.treaty() != null && !t.steps().isEmpty())
        .map(Target::treaty)
        .reduce((a, b) -> b)
        .orElse(null);
  }
}
