package org.solferino.evaluate;

/**
 * How many rows are right, missing and extra. What is tolerated counts on neither side.
 *
 * @param right expected and found
 * @param missing expected and not found
 * @param extra found and not expected
 */
public record Score(int right, int missing, int extra) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, missing + other.missing, extra + other.extra);
  }

  public int expected() {
    return right + missing;
  }

  public int found() {
    return right + extra;
  }

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return found() == 0 ? 1 : (double) right / found();
  }

  /** The share of what is expected that was found; 1 where nothing is expected. */
  public double recall() {
    return expected() == 0 ? 1 : (double) right / expected();
  }

  /** Of nothing expected and nothing found, 1; of nothing right otherwise, 0. */
  public double f1() {
    int all = 2 * right + missing + extra;
    return all == 0 ? 1 : 2.0 * right / all;
  }
}
