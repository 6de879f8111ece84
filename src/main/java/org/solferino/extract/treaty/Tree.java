package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A treaty's provisions, to be found by their place and by their path. */
final class Tree {
  final List<Node> nodes = new ArrayList<>();
  private final List<Node> tops;
  private final Map<String, Node> byPath = new HashMap<>();

  Tree(List<Node> tops, List<Node> containers) {
    this.tops = tops;
    for (Node top : tops) {
      Paragraphs.list(top, nodes);
    }
    // An annex's articles are its own, though they stand in its chapters.
    nodes.sort(Comparator.comparingInt(node -> node.begin));
    for (int i = 0; i < tops.size(); i++) {
      tops.get(i).index = i;
    }
    for (Node node : nodes) {
      for (int i = 0; i < node.parts.size(); i++) {
        node.parts.get(i).index = i;
      }
    }
    nodes.forEach(node -> byPath.putIfAbsent(node.path(), node));
    containers.forEach(node -> byPath.putIfAbsent(node.path(), node));
    // "Section II" alone is the only one of this number, if there is only one.
    containers.stream()
        .filter(node -> containers.stream().filter(n -> n.step.equals(node.step)).count() == 1)
        .forEach(node -> byPath.putIfAbsent(node.step, node));
  }

  /** The innermost provision whose words hold the place, or null. */
  Node holding(int at) {
    int low = 0;
    int high = nodes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (nodes.get(middle).begin <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Node node = nodes.isEmpty() || nodes.get(low).begin > at ? null : nodes.get(low);
    if (node != null && TreatyText.container(node) && at < node.end) {
      // The heading of an annex's part is no word of the annex.
      return null;
    }
    while (node != null && (node.end <= at || node.parent != null && node.body > at)) {
      // An article's heading is no word of the annex that holds it.
      boolean heading = node.type.equals("Article") && node.body > at;
      node = heading ? null : node.parent;
    }
    return node == null || node.body > at ? null : node;
  }

  /** The provision that steps lead to from {@code base} (null: from the treaty), or null. */
  Node find(Node base, List<String> steps) {
    String path = String.join("/", steps);
    Node exact = byPath.get(base == null ? path : base.path() + "/" + path);
    if (exact != null) {
      return exact;
    }
    Node node = base;
    for (String step : steps) {
      Node next = null;
      for (Node part : node == null ? tops(step) : node.parts) {
        if (same(part.step, step)) {
          next = part;
          break;
        }
      }
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node;
  }

  private List<Node> tops(String step) {
    Node top = byPath.get(step);
    return top == null || top.parent != null ? List.of() : List.of(top);
  }

  /** The same number, though the words call the part by another name than the structure does. */
  private static boolean same(String one, String other) {
    return !one.startsWith("art")
        && !other.startsWith("art")
        && !other.startsWith("annex")
        && one.substring(one.indexOf('_') + 1).equals(other.substring(other.indexOf('_') + 1));
  }

  /** Where relative steps lead from {@code here}: in it or in what holds it, the nearest first. */
  Node near(Node here, List<String> steps) {
    String path = String.join("/", steps);
    for (Node node = here; node != null; node = node.parent) {
      Node exact = byPath.get(node.path() + "/" + path);
      if (exact != null) {
        return exact;
      }
    }
    for (Node node = article(here).within; node != null; node = node.parent) {
      Node exact = byPath.get(node.path() + "/" + path);
      if (exact != null) {
        return exact;
      }
    }
    for (Node node = byPath.containsKey(steps.get(0)) ? null : here;
        node != null;
        node = node.parent) {
      Node found = find(node, steps);
      if (found != null) {
        return found;
      }
    }
    Node within = steps.size() == 1 ? only(here, steps.get(0)) : null;
    return within == null ? find(null, steps) : within;
  }

  /** The only point of that number in the paragraph, else in the article, that holds the words. */
  private static Node only(Node here, String step) {
    if (!step.startsWith("point") && !step.startsWith("sub") && !step.startsWith("item")) {
      return null;
    }
    for (Node whole : List.of(paragraph(here), article(here))) {
      List<Node> parts = new ArrayList<>();
      Paragraphs.list(whole, parts);
      List<Node> meant = parts.stream().filter(p -> p != whole && same(p.step, step)).toList();
      if (meant.size() == 1) {
        return meant.get(0);
      }
    }
    return null;
  }

  static Node top(Node node) {
    Node top = node;
    while (top.parent != null) {
      top = top.parent;
    }
    return top;
  }

  /** The article that holds a provision, also in an annex; else the whole annex. */
  static Node article(Node node) {
    Node at = node;
    while (at.parent != null && !at.type.equals("Article")) {
      at = at.parent;
    }
    return at;
  }

  /** The paragraph or annex section that holds a provision, or the whole article. */
  static Node paragraph(Node node) {
    Node at = node;
    Node article = article(node);
    while (at != article && at.parent != article) {
      at = at.parent;
    }
    return at;
  }

  Node before(Node node) {
    List<Node> siblings = node.parent == null ? tops : node.parent.parts;
    return node.index > 0 ? siblings.get(node.index - 1) : null;
  }
}
