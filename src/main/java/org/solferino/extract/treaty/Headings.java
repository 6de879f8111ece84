package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.solferino.document.Block;

/** Finds the articles' headings: the longest run that counts upwards. */
final class Headings {
  private static final int FEWEST = 3;
  private static final int FEWEST_OF_EXTRACT = 8;
  private static final int WIDEST_GAP = 3;

  /** An annex's heading stands this near above its first article. */
  private static final int TITLES = 8;

  /**
   * The headings of one treaty.
   *
   * @param end the block behind its text
   * @param strays what looks like a heading, but has a number that does not follow
   */
  record Run(List<Heading> headings, int end, List<Heading> strays) {}

  private Headings() {}

  /** Null where the blocks are no treaty's text. */
  static Run find(List<Block> blocks) {
    List<Heading> all = all(blocks);
    List<List<Heading>> runs = new ArrayList<>();
    List<Heading> current = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Heading heading = all.get(i);
      Heading next = i + 1 < all.size() ? all.get(i + 1) : null;
      if (current.isEmpty() || begins(current.get(current.size() - 1), heading, next)) {
        current = new ArrayList<>();
        runs.add(current);
        current.add(heading);
      } else if (follows(current.get(current.size() - 1), heading)
              && !leaps(current.get(current.size() - 1), heading, next)
          || skips(current.get(current.size() - 1), heading, next)) {
        current.add(heading);
      }
    }
    Run best = longest(blocks, runs);
    if (best == null) {
      return null;
    }
    int first = best.headings().get(0).index();
    Set<Integer> read = new HashSet<>();
    best.headings().forEach(h -> read.add(h.index()));
    List<Heading> strays =
        all.stream()
            .filter(h -> h.index() > first && h.index() < best.end() && !read.contains(h.index()))
            .toList();
    return new Run(best.headings(), best.end(), strays);
  }

  /** Article 1 begins anew, unless what comes next counts on from before: a damaged number. */
  private static boolean begins(Heading last, Heading heading, Heading next) {
    boolean damaged = next != null && next.number() > 2 && follows(last, next);
    return heading.number() == 1 && heading.bis().isEmpty() && !damaged;
  }

  /** 3, 6, 4: the number in the middle is damaged. */
  private static boolean leaps(Heading last, Heading heading, Heading next) {
    return heading.number() - last.number() > 1
        && next != null
        && next.number() > last.number()
        && next.number() <= heading.number()
        && (next.number() < heading.number() || next.bis().isEmpty());
  }

  private static List<Heading> all(List<Block> blocks) {
    List<Heading> all = new ArrayList<>();
    Block before = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean text = block.kind() != Block.Kind.FURNITURE && block.kind() != Block.Kind.FOOTNOTE;
      Heading heading =
          text && !block.inTable() && !runsOn(before, block) ? Heading.read(i, block) : null;
      if (heading != null) {
        all.add(heading);
      }
      before = text && !block.text().isBlank() ? block : before;
    }
    return all;
  }

  /** Whether a line that opens in lower case goes on with the one before: "of / article 1." */
  private static boolean runsOn(Block before, Block block) {
    String text = block.string().strip();
    String last = before == null ? "" : before.string().strip();
    return !text.isEmpty()
        && !last.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && Character.isLowerCase(last.charAt(last.length() - 1));
  }

  /** An extract skips articles: the next heading counts on from this one. */
  private static boolean skips(Heading last, Heading heading, Heading next) {
    return heading.number() > last.number()
        && next != null
        && (next.number() > heading.number()
            || next.number() == heading.number() && !next.bis().isEmpty())
        && next.number() - heading.number() <= WIDEST_GAP;
  }

  private static boolean follows(Heading last, Heading next) {
    int step = next.number() - last.number();
    return step > 0 && step <= WIDEST_GAP
        || step == 0 && !next.bis().isEmpty() && !next.bis().equals(last.bis());
  }

  /** A table of contents counts upwards too, but holds less text. */
  private static Run longest(List<Block> blocks, List<List<Heading>> runs) {
    Run best = null;
    long most = -1;
    for (int i = 0; i < runs.size(); i++) {
      List<Heading> run = runs.get(i);
      boolean whole = run.get(0).number() == 1 || run.size() >= FEWEST_OF_EXTRACT;
      if (run.size() < FEWEST || !whole) {
        continue;
      }
      List<Heading> headings = new ArrayList<>(run);
      int last = i;
      while (!listed(blocks, run) && last + 1 < runs.size() && annexed(blocks, runs, last)) {
        headings.addAll(runs.get(++last));
      }
      int end = last + 1 < runs.size() ? runs.get(last + 1).get(0).index() : blocks.size();
      long length = 0;
      for (int b = run.get(0).index(); b < end; b++) {
        length += blocks.get(b).text().length();
      }
      if (length > most) {
        best = new Run(headings, end, List.of());
        most = length;
      }
      i = last;
    }
    return best;
  }

  /** Whether most of the headings stand right below each other, as in a table of contents. */
  private static boolean listed(List<Block> blocks, List<Heading> run) {
    int adjacent = 0;
    for (int i = 1; i < run.size(); i++) {
      int before = run.get(i - 1).index();
      boolean next = run.get(i).index() - before == 1;
      adjacent += next && !sentence(blocks.get(before).string().strip()) ? 1 : 0;
    }
    return adjacent * 2 > run.size();
  }

  /** Whether the article itself stands behind its heading on the same line. */
  private static boolean sentence(String text) {
    return text.endsWith("。") || text.endsWith(".") && !text.endsWith("..");
  }

  /** Whether the next run's articles are those of an annex, which its heading tells. */
  private static boolean annexed(List<Block> blocks, List<List<Heading>> runs, int run) {
    List<Heading> before = runs.get(run);
    int next = runs.get(run + 1).get(0).index();
    int from = Math.max(before.get(before.size() - 1).index() + 1, next - TITLES);
    for (int i = next - 1; i >= from; i--) {
      if (Sections.Title.read(blocks.get(i)) != null) {
        return true;
      }
    }
    return false;
  }
}
