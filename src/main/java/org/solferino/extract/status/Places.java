package org.solferino.extract.status;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds by halving what stands before or after a place, among things in the order of their places.
 */
final class Places {
  private Places() {}

  /** Index of the first that begins at {@code at} or later. */
  static <T> int from(List<T> things, ToIntFunction<T> begin, int at) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin.applyAsInt(things.get(middle)) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last that begins in the stretch, or null. */
  static <T> T last(List<T> things, ToIntFunction<T> begin, int from, int to) {
    int i = from(things, begin, to) - 1;
    return i >= 0 && begin.applyAsInt(things.get(i)) >= from ? things.get(i) : null;
  }

  /** The first that begins in the stretch, or null. */
  static <T> T first(List<T> things, ToIntFunction<T> begin, int from, int to) {
    int i = from(things, begin, from);
    return i < things.size() && begin.applyAsInt(things.get(i)) < to ? things.get(i) : null;
  }
}
