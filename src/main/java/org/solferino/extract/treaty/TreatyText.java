package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.mention.Name;

/** Reads the text of a treaty: articles, paragraphs, points, annexes, definitions, references. */
public final class TreatyText {
  /** In a protocol to a convention that its title does not name, "the Convention" is not known. */
  public static final String UNKNOWN_PARENT = "";

  private static final String STOPS = ".。;；:：؛؟?";

  /** Index of the first article's heading; 0 where the blocks are no treaty's text. */
  public static int begin(List<Block> blocks) {
    Headings.Run run = Headings.find(blocks);
    return run == null ? 0 : run.headings().get(0).index();
  }

  /**
   * Reads the blocks if they hold a treaty's articles.
   *
   * @param treatyPath e.g. {@code treaty/ccw-ap-ii}
   * @param parentTreatyPath what "this Convention" means in a protocol, {@link #UNKNOWN_PARENT}, or
   *     null in a convention's own text
   * @param names what the vocabularies found in each block, in the blocks' order
   * @return empty where the blocks are no treaty's text
   */
  public Optional<TreatyReading> read(
      List<Block> blocks, String treatyPath, String parentTreatyPath, List<List<Name>> names) {
    Headings.Run run = Headings.find(blocks);
    if (run == null) {
      return Optional.empty();
    }
    Structure structure = new Structure(blocks, run, treatyPath);
    Page page = structure.page;
    Tree tree = new Tree(structure.tops, structure.containers.all);
    List<Fact> facts = new ArrayList<>();
    int order = 1;
    List<Node> inOrder = new ArrayList<>(structure.containers.all);
    inOrder.addAll(tree.nodes);
    inOrder.sort(java.util.Comparator.comparingInt(node -> node.begin));
    for (Node node : inOrder) {
      facts.add(provision(page, node, treatyPath, order++));
    }
    Definitions definitions = new Definitions(page, treatyPath, concepts(structure, names));
    List<Fact.Definition> defined = new ArrayList<>();
    tree.nodes.forEach(node -> defined.addAll(definitions.of(node)));
    facts.addAll(OneConcept.each(defined, treatyPath));
    References references = new References(page, tree, treatyPath, parentTreatyPath);
    read(references, structure, blocks, names, inOrder);
    facts.addAll(references.facts());
    List<Issue> issues = new ArrayList<>(structure.issues);
    issues.addAll(references.issues());
    return Optional.of(new TreatyReading(facts, issues));
  }

  /** Hands over the lines of one provision together, where they run on. */
  private static void read(
      References references,
      Structure structure,
      List<Block> blocks,
      List<List<Name>> names,
      List<Node> nodes) {
    Set<Integer> begins = new HashSet<>();
    nodes.forEach(node -> begins.add(node.begin));
    int from = -1;
    int to = -1;
    Lang lang = Lang.UND;
    List<Name> here = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : structure.used.entrySet()) {
      Block block = blocks.get(entry.getKey());
      int start = entry.getValue();
      boolean runsOn =
          from >= 0
              && start == to + 1
              && block.lang() == lang
              && !begins.contains(start)
              && STOPS.indexOf(structure.page.at(to - 1)) < 0;
      if (!runsOn) {
        if (from >= 0) {
          references.read(from, to, here);
        }
        from = start;
        here = new ArrayList<>();
      }
      lang = block.lang();
      to = start + block.string().length();
      for (Name name : names.get(entry.getKey())) {
        here.add(new Name(start - from + name.begin(), start - from + name.end(), name.id()));
      }
    }
    if (from >= 0) {
      references.read(from, to, here);
    }
  }

  private static Map<Long, String> concepts(Structure structure, List<List<Name>> names) {
    Map<Long, String> out = new HashMap<>();
    structure.used.forEach(
        (index, start) -> {
          for (Name name : names.get(index)) {
            if (name.kind().equals("concept")) {
              out.put(Definitions.key(start + name.begin(), start + name.end()), name.id());
            }
          }
        });
    return out;
  }

  static boolean container(Node node) {
    return List.of("Part", "Chapter", "Section").contains(node.type);
  }

  private static Fact.Provision provision(Page page, Node node, String treaty, int order) {
    String path = node.path();
    Node outer = node.within == null ? node.parent : node.within;
    // What holds articles has a heading, and no text: the articles have theirs.
    boolean container = container(node);
    int body = container ? node.begin : node.body;
    Said<String> text = page.said(Math.min(body, node.end), node.end);
    Said<String> heading =
        node.headingBegin >= 0
            ? page.said(node.headingBegin, node.headingEnd)
            : container ? text : null;
    int numberEnd = Math.max(node.begin + 1, Math.min(node.body, node.begin + 12));
    return new Fact.Provision(
        treaty + "/" + path,
        treaty,
        node.type,
        path.replace("/", "__"),
        outer == null ? treaty : treaty + "/" + outer.path(),
        new Said<>(node.number, page.evidence(node.begin, Math.min(numberEnd, node.end))),
        heading,
        node.sourceNumber == null
            ? null
            : new Said<>(
                node.sourceNumber, page.evidence(node.begin, Math.min(numberEnd, node.end))),
        order,
        container ? null : text.value().isEmpty() && heading != null ? heading : text,
        container ? null : Modality.of(page, node));
  }
}
