package org.solferino.document;

/**
 * Normalised text that remembers where each of its characters came from, so that a quote is always
 * the source's own words.
 *
 * @param text the normalised text
 * @param origin for each UTF-16 unit of {@code text} the UTF-16 offset in the source; ascending;
 *     one more entry than {@code text} has units: the last is the offset after the last character
 */
public record MappedText(String text, int[] origin) {
  public MappedText {
    if (origin.length != text.length() + 1) {
      throw new IllegalArgumentException(
          "origin has " + origin.length + " entries for " + text.length() + " characters");
    }
  }

  /** A text that stands in its source just so, from {@code offset} on. */
  public static MappedText of(String text, int offset) {
    int[] origin = new int[text.length() + 1];
    for (int i = 0; i < origin.length; i++) {
      origin[i] = offset + i;
    }
    return new MappedText(text, origin);
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Where the characters from {@code begin} to {@code end} of this text stand in the source. */
  public Span source(int begin, int end) {
    if (begin == end) {
      return new Span(origin[begin], origin[begin]);
    }
    return new Span(origin[begin], origin[end - 1] + 1);
  }

  /** The whole text's place in the source. */
  public Span source() {
    return source(0, text.length());
  }

  public MappedText slice(int begin, int end) {
    int[] part = java.util.Arrays.copyOfRange(origin, begin, end + 1);
    if (end > begin) {
      part[part.length - 1] = origin[end - 1] + 1;
    }
    return new MappedText(text.substring(begin, end), part);
  }

  /** Without white space at either end. */
  public MappedText trim() {
    int begin = 0;
    int end = text.length();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(begin, end);
  }

  /** This text, then {@code glue}, then {@code next}; the glue maps to the end of this text. */
  public MappedText join(String glue, MappedText next) {
    StringBuilder joined = new StringBuilder(text).append(glue).append(next.text);
    int[] all = new int[joined.length() + 1];
    System.arraycopy(origin, 0, all, 0, text.length());
    for (int i = 0; i < glue.length(); i++) {
      all[text.length() + i] = origin[text.length()];
    }
    System.arraycopy(next.origin, 0, all, text.length() + glue.length(), next.origin.length);
    return new MappedText(joined.toString(), all);
  }

  /** Puts a text together from pieces of its source, in time linear in the whole. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origin = new int[64];

    /** Appends one character that stands at {@code at} in the source. */
    public Builder add(char c, int at) {
      if (text.length() + 1 >= origin.length) {
        origin = java.util.Arrays.copyOf(origin, origin.length * 2);
      }
      origin[text.length()] = at;
      text.append(c);
      return this;
    }

    public Builder add(MappedText piece) {
      for (int i = 0; i < piece.length(); i++) {
        add(piece.text.charAt(i), piece.origin[i]);
      }
      return this;
    }

    public int length() {
      return text.length();
    }

    public char charAt(int index) {
      return text.charAt(index);
    }

    /** Takes the last character back. */
    public void shorten() {
      text.setLength(text.length() - 1);
    }

    public MappedText build() {
      int length = text.length();
      int[] places = java.util.Arrays.copyOf(origin, length + 1);
      places[length] = length == 0 ? 0 : origin[length - 1] + 1;
      return new MappedText(text.toString(), places);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public String toString() {
    return text;
  }
}
