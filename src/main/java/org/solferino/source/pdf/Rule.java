package org.solferino.source.pdf;

/**
 * A ruling line, upright or level, in points from the top left corner.
 *
 * @param upright whether it runs from top to bottom
 * @param at its x where upright, else its y
 * @param from its smaller end
 * @param to its larger end
 */
record Rule(boolean upright, float at, float from, float to) {
  boolean covers(float place) {
    return from - 2 <= place && place <= to + 2;
  }
}
