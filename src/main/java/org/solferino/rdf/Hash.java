package org.solferino.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names made from content. */
public final class Hash {
  private Hash() {}

  /** The first sixteen hexadecimal digits of the text's SHA-256. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /** SHA-256 in lower-case hexadecimal. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
