package org.solferino.web.linked;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.solferino.rdf.Iris;

/**
 * The path of a request and the IRI that it means: the same characters percent-encoded that an IRI
 * of the graph has percent-encoded, whatever the browser has done to the rest.
 */
final class Address {
  // Far longer than any IRI of a graph.
  private static final int LONGEST = 2000;

  private Address() {}

  /**
   * The path of an IRI, behind its base.
   *
   * @param raw the request's path as it came, e.g. {@code /id/document/A/79/1%282024%29}
   * @return empty where it is no path that an IRI could have
   */
  static Optional<String> path(String raw) {
    if (raw.length() > LONGEST || !raw.startsWith("/")) {
      return Optional.empty();
    }
    return decode(raw.substring(1)).map(Iris::encode);
  }

  /** Percent-encodes what a header or a request cannot hold as it is. */
  static String ascii(String iri) {
    StringBuilder out = new StringBuilder();
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        out.append(String.format("%%%02X", b & 0xFF));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }

  private static Optional<String> decode(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
        int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
