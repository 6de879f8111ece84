package org.solferino.mention.date;

import java.util.ArrayList;
import java.util.List;
import org.solferino.mention.date.Part.Style;

/** Reads what belongs together: a date, a range, a list of dates and ranges. */
final class SequenceReader {
  /** Parts in their order; {@code joined} says of each whether it ends a range begun before it. */
  record Sequence(List<Part> parts, List<Boolean> joined) {
    int next() {
      return parts.get(parts.size() - 1).next();
    }
  }

  private final Tokens tokens;
  private final Joints joints;
  private final PartReader reader;

  SequenceReader(Tokens tokens) {
    this.tokens = tokens;
    joints = new Joints(tokens);
    reader = new PartReader(tokens, joints);
  }

  /** The sequence that begins at {@code i}, or null. */
  Sequence read(int i) {
    Part part = reader.read(i, null);
    if (part == null) {
      return null;
    }
    List<Part> parts = new ArrayList<>(List.of(part));
    List<Boolean> joined = new ArrayList<>(List.of(false));
    boolean between = isBetween(i);
    while (part != null && parts.size() < Joints.MOST) {
      boolean open = !joined.get(joined.size() - 1);
      int next = open ? joints.range(part.next(), between) : -1;
      boolean range = next > 0;
      next = range ? next : joints.list(part.next());
      Part following = next > 0 ? reader.read(next, part) : null;
      if (following != null && !fits(part, following, range)) {
        following = null;
      }
      if (following != null) {
        parts.add(following);
        joined.add(range);
      }
      part = following;
    }
    return cut(parts, joined);
  }

  private boolean isBetween(int i) {
    int j = i - 1;
    while (j > i - 3 && tokens.at(j).is(Role.ARTICLE)) {
      j--;
    }
    return tokens.at(j).is(Role.BETWEEN);
  }

  private static boolean fits(Part part, Part following, boolean range) {
    if (part.style() == Style.YEAR || following.style() == Style.YEAR) {
      return part.style() == following.style()
          && (!range || part.point().year() < following.point().year());
    }
    if (part.style() == Style.PERIOD || following.style() == Style.PERIOD) {
      return !range && part.style() == following.style();
    }
    return !range
        || part.lacksMonth()
        || following.lacksMonth()
        || (part.style() == Style.MONTH) == (following.style() == Style.MONTH);
  }

  /** Without the bare numbers at the end that no month belongs to; null where nothing is left. */
  private static Sequence cut(List<Part> parts, List<Boolean> joined) {
    int size = parts.size();
    while (size > 0 && isLoose(parts, joined, size - 1)) {
      size--;
    }
    return size == 0 || parts.get(0).style() == Style.MARKED
        ? null
        : new Sequence(parts.subList(0, size), joined.subList(0, size));
  }

  private static boolean isLoose(List<Part> parts, List<Boolean> joined, int i) {
    if (parts.get(i).style() != Style.BARE) {
      return false;
    }
    boolean afterMonth = i > 0 && parts.get(i - 1).style() == Style.MONTH_DAY;
    return !afterMonth || !joined.get(i) && parts.get(i).point().year() == null;
  }
}
