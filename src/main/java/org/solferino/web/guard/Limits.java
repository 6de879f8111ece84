package org.solferino.web.guard;

/** How much one request may take; docs/operations.md promises these figures. */
public final class Limits {
  /** Bytes of a request's body. */
  public static final int BODY = 64 * 1024;

  /** Bytes of a request's line and headers, and so of a query sent by GET. */
  public static final int HEADER = 16 * 1024;

  /** Characters of a query. */
  public static final int QUERY = 32 * 1024;

  /** Brackets within brackets in a query. */
  public static final int DEPTH = 64;

  /** Rows or triples of an answer. */
  public static final int ROWS = 100_000;

  /** Characters of all literals and IRIs of an answer. */
  public static final long CHARACTERS = 32_000_000;

  /** Characters of one string that a query makes. */
  public static final int STRING = 1_000_000;

  /** Bits of one number that a query makes. */
  static final int BITS = 4096;

  /** Characters of a regular expression, and the product of the counts in it. */
  static final int PATTERN = 500;

  /** Queries at work at one time. */
  public static final int AT_ONCE = 4;

  /** Queries that may wait for their turn. */
  static final int WAITING = 16;

  /** Seconds that a query may wait for its turn. */
  static final int PATIENCE = 5;

  /** Seconds in which nothing comes or goes before a connection is closed. */
  static final int IDLE = 30;

  /** Bytes a second below which a request's body is too slow. */
  static final int SLOWEST = 64;

  private Limits() {}
}
