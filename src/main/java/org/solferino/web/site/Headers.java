package org.solferino.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Headers that every response of the site bears, and responses with an ETag. */
public final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action"
          + " 'self'; frame-ancestors 'none'";

  private Headers() {}

  /**
   * Sets what keeps a browser from doing more than it should.
   *
   * @param policy replaces directives of the content security policy, e.g. {@code style-src 'self'
   *     'unsafe-inline'}; empty for none
   */
  public static void safe(HttpServletResponse response, String policy) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", merged(policy));
  }

  private static String merged(String policy) {
    String all = POLICY;
    for (String directive : policy.split(";")) {
      String one = directive.strip();
      if (!one.isEmpty()) {
        String name = one.split(" ")[0];
        StringBuilder kept = new StringBuilder();
        for (String had : all.split("; ")) {
          if (!had.startsWith(name + " ")) {
            kept.append(had).append("; ");
          }
        }
        all = kept + one;
      }
    }
    return all;
  }

  /** Sends text with an ETag, or 304 where the asker has it already. */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String type,
      String text)
      throws IOException {
    send(request, response, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Likewise for bytes. */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String type,
      byte[] bytes)
      throws IOException {
    String tag = "\"" + hash(bytes).substring(0, 24) + "\"";
    response.setHeader("ETag", tag);
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "no-cache");
    }
    String known = request.getHeader("If-None-Match");
    if (status == 200 && known != null && matches(known, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static boolean matches(String known, String tag) {
    for (String one : known.split(",")) {
      String plain = one.strip();
      if (plain.equals("*") || plain.equals(tag) || plain.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
