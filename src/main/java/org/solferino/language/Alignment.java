package org.solferino.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Lang;

/**
 * Pairs each block with its translation: the cells of a row, or the paragraphs of two runs that
 * follow each other, by length and by the figures that both hold (after Gale and Church, 1993).
 */
public final class Alignment {
  /** How many letters of an alphabet say what one ideograph says. */
  private static final double LETTERS_PER_IDEOGRAPH = 3.1;

  private static final double SKIP = 1.6;
  private static final int MAX_RUN = 400;

  private Alignment() {}

  /**
   * Blocks in reading order, each with its translation where one was found; at most one a language.
   */
  public static List<List<Block>> align(List<Block> blocks, List<Lang> languages) {
    List<List<Block>> groups = new ArrayList<>();
    if (languages.size() < 2) {
      blocks.forEach(block -> groups.add(List.of(block)));
      return groups;
    }
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      if (blocks.get(i).inTable()) {
        while (end < blocks.size() && sameRow(blocks.get(i), blocks.get(end))) {
          end++;
        }
        pair(blocks.subList(i, end), groups);
      } else {
        Lang first = blocks.get(i).lang();
        boolean turned = false;
        while (end < blocks.size() && !blocks.get(end).inTable()) {
          boolean same = blocks.get(end).lang() == first;
          if (same && turned) {
            break;
          }
          turned |= !same && blocks.get(end).lang() != Lang.UND;
          end++;
        }
        pair(blocks.subList(i, end), groups);
      }
      i = end;
    }
    return groups;
  }

  private static boolean sameRow(Block a, Block b) {
    return a.table() == b.table() && a.row() == b.row();
  }

  private static void pair(List<Block> run, List<List<Block>> groups) {
    Map<Lang, List<Block>> byLang = new LinkedHashMap<>();
    for (Block block : run) {
      byLang.computeIfAbsent(block.lang(), l -> new ArrayList<>()).add(block);
    }
    List<Lang> langs = byLang.keySet().stream().filter(l -> l != Lang.UND).toList();
    if (langs.size() != 2 || run.size() > MAX_RUN) {
      run.forEach(block -> groups.add(List.of(block)));
      return;
    }
    List<Block> left = byLang.get(langs.get(0));
    List<Block> right = byLang.get(langs.get(1));
    groups.addAll(best(left, right));
    byLang.getOrDefault(Lang.UND, List.of()).forEach(block -> groups.add(List.of(block)));
  }

  private static List<List<Block>> best(List<Block> left, List<Block> right) {
    double[][] cost = new double[left.size() + 1][right.size() + 1];
    for (int i = left.size(); i >= 0; i--) {
      for (int j = right.size(); j >= 0; j--) {
        if (i == left.size() && j == right.size()) {
          continue;
        }
        double both =
            i < left.size() && j < right.size()
                ? distance(left.get(i), right.get(j)) + cost[i + 1][j + 1]
                : Double.MAX_VALUE;
        double skipLeft = i < left.size() ? SKIP + cost[i + 1][j] : Double.MAX_VALUE;
        double skipRight = j < right.size() ? SKIP + cost[i][j + 1] : Double.MAX_VALUE;
        cost[i][j] = Math.min(both, Math.min(skipLeft, skipRight));
      }
    }
    List<List<Block>> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size()
          && j < right.size()
          && cost[i][j] == distance(left.get(i), right.get(j)) + cost[i + 1][j + 1]) {
        pairs.add(List.of(left.get(i++), right.get(j++)));
      } else if (i < left.size() && cost[i][j] == SKIP + cost[i + 1][j]) {
        pairs.add(List.of(left.get(i++)));
      } else {
        pairs.add(List.of(right.get(j++)));
      }
    }
    return pairs;
  }

  private static double distance(Block a, Block b) {
    double ratio = Math.abs(Math.log((size(a) + 5) / (size(b) + 5)));
    double kind = a.kind() == b.kind() ? 0 : 0.5;
    return ratio * 1.5 + kind;
  }

  private static double size(Block block) {
    double size = 0;
    String text = block.string();
    for (int i = 0; i < text.length(); i++) {
      size += Script.han(text.charAt(i)) ? LETTERS_PER_IDEOGRAPH : 1;
    }
    return size;
  }
}
