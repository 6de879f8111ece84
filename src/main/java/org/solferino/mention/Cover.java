package org.solferino.mention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Stretches of a text, asked whether one of them holds a place. An answer takes time that grows
 * with the logarithm of their number: a block may be one long row of names, and each is asked
 * about.
 */
public final class Cover {
  private final int[] begins;

  /** The last end of all stretches up to this one, in the order of their beginnings. */
  private final int[] ends;

  private <T> Cover(List<T> ordered, ToIntFunction<T> begin, ToIntFunction<T> end) {
    this.begins = ordered.stream().mapToInt(begin).toArray();
    this.ends = ordered.stream().mapToInt(end).toArray();
    for (int i = 1; i < ends.length; i++) {
      ends[i] = Math.max(ends[i], ends[i - 1]);
    }
  }

  /** The stretches of some things, in any order. */
  public static <T> Cover of(Collection<T> things, ToIntFunction<T> begin, ToIntFunction<T> end) {
    return new Cover(things.stream().sorted(Comparator.comparingInt(begin)).toList(), begin, end);
  }

  /** The stretches of names. */
  public static Cover of(Collection<Name> names) {
    return of(names, Name::begin, Name::end);
  }

  /** Whether all from {@code begin} to {@code end} lies within one stretch. */
  public boolean holds(int begin, int end) {
    return lastEnd(begin) >= end;
  }

  /** Likewise, within one that is longer. */
  public boolean holdsWithin(int begin, int end) {
    return lastEnd(begin - 1) >= end || lastEnd(begin) > end;
  }

  /** Whether a stretch shares a character with the one from {@code begin} to {@code end}. */
  public boolean overlaps(int begin, int end) {
    return lastEnd(end - 1) > begin;
  }

  /** The last end of the stretches that begin at {@code place} or before; -1 without any. */
  private int lastEnd(int place) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : ends[low - 1];
  }
}
