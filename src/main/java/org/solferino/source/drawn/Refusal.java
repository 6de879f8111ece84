package org.solferino.source.drawn;

/** Why a file cannot be read, and the remedy; whoever catches it adds the file's name. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }

  public Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
