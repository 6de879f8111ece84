package org.solferino.source;

/**
 * A file from which no document can be made. The message names the file, the place and a remedy.
 */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableDocument(String message) {
    super(message);
  }

  public UnreadableDocument(String message, Throwable cause) {
    super(message, cause);
  }
}
