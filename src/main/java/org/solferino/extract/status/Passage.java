package org.solferino.extract.status;

import java.util.List;
import org.solferino.document.Block;
import org.solferino.mention.Name;

/**
 * A block with what was found in it.
 *
 * @param block the block
 * @param names treaties and parties; elliptic names ("the Convention") resolved
 * @param dates in the block
 * @param provision whether the block is part of a treaty's own articles: these lay down rules and
 *     tell no events
 */
public record Passage(Block block, List<Name> names, List<Dated> dates, boolean provision) {
  public Passage {
    names = names.stream().sorted(java.util.Comparator.comparingInt(Name::begin)).toList();
    dates = dates.stream().sorted(java.util.Comparator.comparingInt(Dated::begin)).toList();
  }

  List<Name> treaties() {
    return names.stream().filter(name -> name.kind().equals("treaty")).toList();
  }

  /** Parties that have a code or an acronym: states and organisations, not classes of them. */
  List<Name> parties() {
    return names.stream().filter(n -> n.kind().equals("party") && proper(n.id())).toList();
  }

  private static boolean proper(String id) {
    return id.length() > 7 && Character.isUpperCase(id.charAt(6));
  }
}
