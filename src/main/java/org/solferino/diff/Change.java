package org.solferino.diff;

import java.util.List;

/**
 * One thing that is not as it was.
 *
 * @param what a word: "moved", "added", "reworded", …
 * @param about the thing, by its name
 * @param from its value before, or ""
 * @param to its value now, or ""
 * @param marked both texts in one, word by word: {@code [-old-]} and {@code {+new+}}; "" where the
 *     values are no texts
 * @param sources where it can be read: in the new build, or for what has gone in the old one
 */
public record Change(
    String what, String about, String from, String to, String marked, List<Source> sources) {
  public Change {
    sources = List.copyOf(sources);
  }

  static Change of(String what, String about, String from, String to, Item source) {
    return new Change(what, about, from, to, "", List.copyOf(source.sources()));
  }

  static Change reworded(String about, String from, String to, Item source) {
    return new Change(
        "reworded", about, from, to, Words.marked(from, to), List.copyOf(source.sources()));
  }
}
