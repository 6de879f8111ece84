package org.solferino.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.Target;

/**
 * An article that a sentence names after one of a treaty, without a treaty of its own: "Article 82
 * of Additional Protocol I requires …, and Article 83 that …". In a treaty's own text a bare
 * article is its own, so this is for all other documents.
 */
public final class SharedTreaty {
  /** Further on the sentence speaks of something else. */
  private static final int FAR = 160;

  /** Behind the article, the instrument that it belongs to after all. */
  private static final Map<Lang, Pattern> OWN = new EnumMap<>(Lang.class);

  static {
    OWN.put(Lang.EN, Pattern.compile("\\s(?:of|to|in)\\s"));
    OWN.put(Lang.FR, Pattern.compile("\\s(?:de|du|des|au|à)\\s|\\sd['’]"));
    OWN.put(Lang.ES, Pattern.compile("\\s(?:del?|al)\\s"));
    OWN.put(Lang.RU, Pattern.compile("\\s[«\\p{Lu}]"));
    OWN.put(Lang.AR, Pattern.compile("\\s(?:من|في)\\s"));
  }

  private SharedTreaty() {}

  /** The references of each block, with the treaties that their sentences name before them. */
  public static List<List<ProvisionMention>> join(
      List<Block> blocks, List<List<Name>> names, List<List<ProvisionMention>> provisions) {
    List<List<ProvisionMention>> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      all.add(
          block.lang().spaced()
              ? block(block, names.get(i), provisions.get(i))
              : SameTreaty.complete(block, names.get(i), provisions.get(i)));
    }
    return List.copyOf(all);
  }

  private static List<ProvisionMention> block(
      Block block, List<Name> names, List<ProvisionMention> provisions) {
    if (provisions.size() < 2 || !OWN.containsKey(block.lang())) {
      return provisions;
    }
    List<ProvisionMention> joined = new ArrayList<>();
    ProvisionMention before = null;
    for (ProvisionMention mention : provisions) {
      String treaty = before == null ? null : treaty(before);
      ProvisionMention own =
          treaty != null && bare(mention) && runsOn(block, names, before, mention)
              ? of(mention, treaty)
              : mention;
      joined.add(own);
      before = own;
    }
    return List.copyOf(joined);
  }

  /** The one treaty of all the reference's targets, or null. */
  private static String treaty(ProvisionMention mention) {
    List<String> treaties =
        mention.targets().stream()
            .map(t -> t.treaty() == null ? "" : t.treaty())
            .distinct()
            .toList();
    return treaties.size() == 1 && !treaties.get(0).isEmpty() ? treaties.get(0) : null;
  }

  /** Whether a reference names articles and nothing that they belong to. */
  static boolean bare(ProvisionMention mention) {
    return mention.targets().stream()
        .allMatch(
            t ->
                t.treaty() == null
                    && t.base() == Target.Base.NONE
                    && !t.steps().isEmpty()
                    && t.steps().get(0).startsWith("art_"));
  }

  /** The reference with the treaty that it is found to be of. */
  static ProvisionMention of(ProvisionMention mention, String treaty) {
    List<Target> targets =
        mention.targets().stream().map(t -> new Target(treaty, t.base(), t.steps())).toList();
    return new ProvisionMention(mention.begin(), mention.end(), targets);
  }

  private static boolean runsOn(
      Block block, List<Name> names, ProvisionMention before, ProvisionMention mention) {
    String text = block.string();
    if (mention.begin() < before.end() || mention.begin() - before.end() > FAR) {
      return false;
    }
    String gap = text.substring(before.end(), mention.begin());
    boolean ended = gap.chars().anyMatch(c -> ".;:!?؛؟".indexOf(c) >= 0);
    boolean other = treatyBetween(names, before.end(), mention.begin());
    return !ended
        && !other
        && !OWN.get(block.lang()).matcher(text).region(mention.end(), text.length()).lookingAt();
  }

  /** Whether a treaty is named between two places of a text. */
  static boolean treatyBetween(List<Name> names, int from, int to) {
    return names.stream()
        .anyMatch(n -> n.kind().equals("treaty") && n.begin() >= from && n.end() <= to);
  }
}
