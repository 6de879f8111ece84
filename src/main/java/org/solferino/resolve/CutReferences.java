package org.solferino.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.Target;

/**
 * Joins a reference with the treaty's name where the end of a row or page parted them: "… Article
 * 52 (3) of" in one block, "Additional Protocol I" at the beginning of that language's next one.
 * The name is then taken as part of the reference, no citation of the whole treaty.
 */
public final class CutReferences {
  /**
   * How far from a block's beginning the treaty's name may stand: behind an article or a quotation
   * mark.
   */
  private static final int LINK = 5;

  /** What may stand between a reference and the end of its block. */
  private static final Set<String> LINKS =
      Set.of("of", "of the", "to", "du", "de", "de la", "de l'", "des", "del", "de los", "من");

  /** A list of one block's mentions. */
  public record Joined(List<List<Name>> names, List<List<ProvisionMention>> provisions) {}

  private CutReferences() {}

  public static Joined join(
      List<Block> blocks, List<List<Name>> names, List<List<ProvisionMention>> provisions) {
    List<List<Name>> allNames = new ArrayList<>(names);
    List<List<ProvisionMention>> allProvisions = new ArrayList<>(provisions);
    Map<Lang, Integer> before = new EnumMap<>(Lang.class);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      Integer last = before.put(block.lang(), i);
      if (last == null) {
        continue;
      }
      Name treaty =
          names.get(i).stream()
              .filter(n -> n.begin() <= LINK && n.kind().equals("treaty"))
              .findFirst()
              .orElse(null);
      ProvisionMention cut = open(blocks.get(last), provisions.get(last));
      if (treaty != null && cut != null) {
        List<Target> targets =
            cut.targets().stream().map(t -> new Target(treaty.id(), t.base(), t.steps())).toList();
        List<ProvisionMention> mended = new ArrayList<>(provisions.get(last));
        mended.set(mended.size() - 1, new ProvisionMention(cut.begin(), cut.end(), targets));
        allProvisions.set(last, List.copyOf(mended));
        allNames.set(i, names.get(i).stream().filter(n -> n != treaty).toList());
      }
    }
    return new Joined(List.copyOf(allNames), List.copyOf(allProvisions));
  }

  /** The block's last reference, if it names no treaty and the block ends with it. */
  private static ProvisionMention open(Block block, List<ProvisionMention> provisions) {
    if (provisions.isEmpty()) {
      return null;
    }
    ProvisionMention last = provisions.get(provisions.size() - 1);
    boolean bare =
        last.targets().stream().allMatch(t -> t.treaty() == null && t.base() == Target.Base.NONE);
    String link = block.string().substring(last.end()).strip();
    return bare && block.lang().spaced() && LINKS.contains(link) ? last : null;
  }
}
