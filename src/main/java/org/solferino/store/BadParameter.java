package org.solferino.store;

/** A parameter that the query does not have, or a value that is not of its type. */
public final class BadParameter extends UnusableData {
  private static final long serialVersionUID = 1L;

  public BadParameter(String message) {
    super(message);
  }

  public BadParameter(String message, Throwable cause) {
    super(message, cause);
  }
}
