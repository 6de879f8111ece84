package org.solferino.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their steps (words or ideographs); the longest one that starts at a place is found. */
final class Trie {
  /** A name that ends at a node. */
  record End(String id, Vocabulary.Label label) {}

  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    final List<End> ends = new ArrayList<>(1);

    Node step(String step) {
      return next.get(step);
    }
  }

  final Node root = new Node();

  void add(List<String> steps, End end) {
    Node node = root;
    for (String step : steps) {
      node = node.next.computeIfAbsent(step, s -> new Node());
    }
    node.ends.add(end);
  }
}
