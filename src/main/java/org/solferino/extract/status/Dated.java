package org.solferino.extract.status;

import org.solferino.fact.When;

/**
 * A date found in a block.
 *
 * @param begin UTF-16 offset in the block's normalised text
 * @param end exclusive
 * @param when what it means
 */
public record Dated(int begin, int end, When when) {}
