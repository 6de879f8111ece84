package org.solferino.fuzz;

/** A text that counts how often a character of it is looked at: the work of a matcher. */
final class CountedText implements CharSequence {
  private final String text;
  private final long most;
  private long looks;

  /** Gives up with an {@link AssertionError} after {@code most} looks. */
  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  long looks() {
    return looks;
  }

  @Override
  public char charAt(int index) {
    if (++looks > most) {
      throw new AssertionError("more than " + most + " looks at " + text.length() + " characters");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
