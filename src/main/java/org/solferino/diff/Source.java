package org.solferino.diff;

/** Where a change can be read: a document, and its words or "". */
public record Source(String document, String quote) implements Comparable<Source> {
  @Override
  public int compareTo(Source other) {
    int order = document.compareTo(other.document);
    return order != 0 ? order : quote.compareTo(other.quote);
  }
}
