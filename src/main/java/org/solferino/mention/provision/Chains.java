package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;

/**
 * The paths of one reference while it is read: each a chain of steps; a later word may add an outer
 * or an inner step to all of them, or start more.
 */
final class Chains {
  /** A path in the making; {@code lent} of its outer steps were lent by the chain before. */
  private static final class Chain {
    final List<Step> steps;
    int lent;

    Chain(List<Step> steps, int lent) {
      this.steps = new ArrayList<>(steps);
      this.lent = lent;
    }
  }

  private final List<Chain> all = new ArrayList<>();
  private int open;

  int size() {
    return all.size();
  }

  /** Takes back the references beside the first {@code size} ones. */
  void drop(int size) {
    all.subList(size, all.size()).clear();
    open = Math.min(open, Math.max(0, size - 1));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The innermost step of the last chain, or null. */
  Step last() {
    if (all.isEmpty()) {
      return null;
    }
    List<Step> steps = all.get(all.size() - 1).steps;
    return steps.get(steps.size() - 1);
  }

  /** The outermost step of the last chain that is its own, or null. */
  Step first() {
    if (all.isEmpty()) {
      return null;
    }
    Chain chain = all.get(all.size() - 1);
    return chain.steps.get(chain.lent);
  }

  /** More references beside those before: "and Article 57 (2)". Outer steps are lent to them. */
  void beside(List<List<Step>> group) {
    List<Step> before = all.isEmpty() ? List.of() : all.get(all.size() - 1).steps;
    int from = all.size();
    for (List<Step> steps : group) {
      int rank = steps.get(0).rank();
      List<Step> chain = new ArrayList<>();
      for (Step outer : before) {
        if (outer.rank() < rank) {
          chain.add(outer);
        }
      }
      int lent = chain.size();
      chain.addAll(steps);
      all.add(new Chain(chain, lent));
    }
    open = from;
  }

  /** Inner steps for the references just read: "Article 52, paragraphs 2 and 3". */
  void inside(List<List<Step>> group) {
    List<Chain> outer = List.copyOf(all.subList(open, all.size()));
    if (group.size() == 1) {
      // "Articles 3 and 5, paragraph 2": only the last one is narrowed.
      outer.get(outer.size() - 1).steps.addAll(group.get(0));
      return;
    }
    Chain last = outer.get(outer.size() - 1);
    all.remove(all.size() - 1);
    for (List<Step> steps : group) {
      Chain chain = new Chain(last.steps, last.lent);
      chain.steps.addAll(steps);
      all.add(chain);
    }
  }

  /** Outer steps for all references that have none of their own: "of Article 52". */
  void outside(List<Step> outer) {
    int rank = outer.get(outer.size() - 1).rank();
    boolean annex = outer.get(0).unit().equals("annex");
    boolean container = rank < Step.rank("art");
    boolean article = first().unit().equals("art");
    for (Chain chain : all) {
      if ((annex || container) && !article && chain.steps.get(chain.lent).unit().equals("art")) {
        // "Article 9 and paragraph 3 of the Technical Annex": the article is not the annex's.
        continue;
      }
      if (chain.steps.get(chain.lent).rank() > rank) {
        List<Step> own = chain.steps.subList(chain.lent, chain.steps.size());
        List<Step> steps = new ArrayList<>(outer);
        steps.addAll(own);
        chain.steps.clear();
        chain.steps.addAll(steps);
        chain.lent = 0;
      }
    }
  }

  /** The innermost steps just read turn out to hold others: clause (ii) was point (b). */
  void points() {
    for (Chain chain : all.subList(open, all.size())) {
      int last = chain.steps.size() - 1;
      Step step = chain.steps.get(last);
      int value = step.unit().equals("sub") ? Numerals.romanValue(step.number()) : 0;
      if (value > 0 && value <= 26) {
        chain.steps.set(last, new Step("point", String.valueOf((char) ('a' + value - 1))));
      }
    }
  }

  List<List<Step>> paths() {
    return all.stream().map(c -> List.copyOf(c.steps)).toList();
  }
}
