package org.solferino.mention.provision;

import java.util.List;

/**
 * A reference to one or more provisions.
 *
 * @param begin UTF-16 offset in the block's text; the treaty's name, if beside it, is inside
 * @param end exclusive
 * @param targets one for each provision of a list or range
 */
public record ProvisionMention(int begin, int end, List<Target> targets) {
  public ProvisionMention {
    targets = List.copyOf(targets);
  }
}
