package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;

/**
 * The parts, chapters and sections that hold a treaty's articles. They lie within each other as
 * they follow each other: a chapter below a section is the section's until the next section.
 */
final class Containers {
  private static final int LONGEST_TITLE = 160;

  /** Headings stand this many lines above the first article. */
  private static final int ABOVE = 8;

  /** In the order of the text. */
  final List<Node> all = new ArrayList<>();

  private final List<Node> open = new ArrayList<>();
  private final List<String> units = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, Character> letters = new HashMap<>();
  private final Node annex;
  private String outermost = "";
  private Node untitled;

  /**
   * @param annex the annex whose parts they are; null for those of the treaty itself
   */
  Containers(Node annex) {
    this.annex = annex;
  }

  /** The first of the headings right above the first article, or that article's own index. */
  static int begin(List<Block> blocks, int article) {
    int begin = article;
    for (int i = article - 1; i >= 0 && article - i <= ABOVE; i--) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.FURNITURE || block.text().isBlank()) {
        continue;
      }
      if (Container.read(block) != null) {
        begin = i;
      } else if (!title(block)) {
        break;
      }
    }
    return begin;
  }

  /** Opens one whose heading was put on the page at {@code begin}. */
  void open(Container heading, int begin, Block block) {
    String unit = unit(heading.unit(), block.lang());
    int level = unit.equals("part") || unit.equals("book") ? top(unit) : units.indexOf(unit);
    while (level >= 0 && open.size() > level) {
      open.remove(open.size() - 1);
      units.remove(units.size() - 1);
    }
    Node outer = open.isEmpty() ? annex : inner();
    int from = begin + heading.rest();
    int end = begin + block.string().length();
    String number = heading.number(unit, letters.getOrDefault(unit, (char) 0));
    if (number.length() == 1 && heading.letters().contains(number)) {
      letters.put(unit, number.charAt(0));
    } else {
      letters.remove(unit);
    }
    Node node = new Node(outer, Container.type(unit), unit + "_" + number, number, begin, from);
    node.end = end;
    untitled = null;
    if (heading.rest() < block.string().stripTrailing().length()) {
      node.heading(from, end);
    } else {
      untitled = node;
    }
    open.add(node);
    units.add(unit);
    if (paths.add(node.path())) {
      all.add(node);
    }
  }

  /** A part ends all but the book that it stands in. */
  private int top(String unit) {
    return unit.equals("part") && !units.isEmpty() && units.get(0).equals("book") ? 1 : 0;
  }

  /**
   * Of parts and titles the outer one is the part: Russian and Chinese texts of the same treaty
   * call it by either word, and what lies in it is a section.
   */
  private String unit(String word, Lang lang) {
    if (!word.equals("part") && !word.equals("title")) {
      return word;
    }
    boolean section = lang == Lang.RU || lang == Lang.ZH;
    if (annex != null && section && word.equals("title")) {
      return "sec";
    }
    if (outermost.isEmpty()) {
      outermost = word;
    }
    return word.equals(outermost) ? "part" : section ? "sec" : "title";
  }

  /** Whether the line right below a bare number is its title. */
  boolean titles(Block block) {
    return untitled != null && title(block);
  }

  /** The title stands from {@code begin} to {@code end} of the page. */
  void title(int begin, int end) {
    untitled.heading(begin, end);
    untitled.end = end;
    untitled = null;
  }

  /** What follows is an article, or the words of one. */
  void close() {
    untitled = null;
  }

  /** The innermost one, or null. */
  Node inner() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  private static boolean title(Block block) {
    String text = block.string().strip();
    return text.length() <= LONGEST_TITLE
        && ".。;；,，:：".indexOf(text.charAt(text.length() - 1)) < 0
        && "(（".indexOf(text.charAt(0)) < 0
        && Heading.listNumber(text, 0) == null;
  }
}
