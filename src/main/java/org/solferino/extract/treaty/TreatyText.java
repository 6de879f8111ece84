package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.solferino.document.Block;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.mention.Name;

/** Reads the text of a treaty: articles, paragraphs, points, annexes, definitions, references. */
public final class TreatyText {

  /** Index of the first article's heading; 0 where the blocks are no treaty's text. */
  public static int begin(List<Block> blocks) {
    Headings.Run run = Headings.find(blocks);
    return run == null ? 0 : run.headings().get(0).index();
  }

  /**
   * Reads the blocks if they hold a treaty's articles.
   *
   * @param treatyPath e.g. {@code treaty/ccw-ap-ii}
   * @param parentTreatyPath what "this Convention" means in a protocol, or null
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
    tree.nodes.forEach(node -> facts.addAll(definitions.of(node)));
    References references = new References(page, tree, treatyPath, parentTreatyPath);
    structure.used.forEach(
        (index, start) -> references.read(blocks.get(index), start, names.get(index)));
    facts.addAll(references.facts());
    List<Issue> issues = new ArrayList<>(structure.issues);
    issues.addAll(references.issues());
    return Optional.of(new TreatyReading(facts, issues));
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

  private static boolean container(Node node) {
    return List.of("Part", "Chapter", "Section").contains(node.type);
  }

  private static Fact.Provision provision(Page page, Node node, String treaty, int order) {
    String path = node.path();
    Node outer = node.parent == null ? node.within : node.parent;
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
