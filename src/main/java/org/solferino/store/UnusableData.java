package org.solferino.store;

/** Data or a query that cannot be used. The message names it and says what to do. */
public class UnusableData extends Exception {
  private static final long serialVersionUID = 1L;

  public UnusableData(String message) {
    super(message);
  }

  public UnusableData(String message, Throwable cause) {
    super(message, cause);
  }
}
