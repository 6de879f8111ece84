package org.solferino.mention;

/**
 * A name from the vocabularies found in a block.
 *
 * @param begin UTF-16 offset in the block's normalised text
 * @param end exclusive
 * @param id path of the thing named, e.g. {@code party/CHE}, {@code treaty/ap-i}
 */
public record Name(int begin, int end, String id) {

  /** {@code party}, {@code treaty}, {@code concept}, {@code process}, …: the path's first step. */
  public String kind() {
    return id.substring(0, id.indexOf('/'));
  }
}
