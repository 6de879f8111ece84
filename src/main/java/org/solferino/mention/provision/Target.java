package org.solferino.mention.provision;

import java.util.List;

/**
 * What a reference means, as far as its own words say.
 *
 * @param treaty path of the treaty named beside it, or null
 * @param base what an elliptic reference starts from
 * @param steps from the outside inwards: {@code art_12, para_3, point_b, sub_ii, item_aa}, {@code
 *     chp_VIII}, {@code annex, sec_2}; empty where the base alone is meant
 */
public record Target(String treaty, Base base, List<String> steps) {
  public Target {
    steps = List.copyOf(steps);
  }

  /** What a reference starts from where it names no treaty. */
  public enum Base {
    /** Nothing said: "Article 52", "paragraph 3 above". */
    NONE,
    /** "This Protocol". */
    THIS_TREATY,
    /** "This Convention": the parent within a protocol, the treaty itself within a convention. */
    PARENT_TREATY,
    /** "This Article". */
    THIS_ARTICLE,
    /** "This paragraph". */
    THIS_PARAGRAPH,
    /** "The preceding Article". */
    PRECEDING_ARTICLE,
    /** "The preceding paragraph". */
    PRECEDING_PARAGRAPH
  }

  /** The steps as a path: {@code art_12/para_3}. */
  public String path() {
    return String.join("/", steps);
  }
}
