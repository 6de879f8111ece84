package org.solferino.web.guard;

/** A query that is not answered; the message names the limit and the remedy. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  Refused(String message) {
    this(400, message);
  }

  int status() {
    return status;
  }
}
