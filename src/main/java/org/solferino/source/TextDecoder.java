package org.solferino.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes to text. A byte order mark decides; then UTF-16 is told by its NULs, UTF-8 by its form;
 * what remains is guessed by ICU's detector, which knows GB18030, Big5 and windows-1256.
 */
final class TextDecoder {
  /** How many bytes the statistics look at: enough for a sure guess, bounded for a huge file. */
  private static final int SAMPLE = 64 * 1024;

  /** A decoded text; {@code remark} is empty where nothing had to be assumed. */
  record Decoded(String text, String remark, boolean wide) {
    Decoded(String text, String remark) {
      this(text, remark, false);
    }
  }

  private TextDecoder() {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "", true);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "", true);
    }
    Charset wide = utf16WithoutMark(bytes);
    if (wide != null) {
      return new Decoded(
          new String(bytes, wide), "read as " + wide + " (no byte order mark)", true);
    }
    if (mostlyUtf8(bytes)) {
      return utf8(bytes);
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (ideographs(bytes, charset)) {
        return new Decoded(
            new String(bytes, charset), "read as " + charset + " (no byte order mark)", true);
      }
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    CharsetMatch match = detector.detect();
    if (match == null || !Charset.isSupported(match.getName())) {
      return utf8(bytes);
    }
    Charset charset = Charset.forName(match.getName());
    return new Decoded(
        new String(bytes, charset),
        "read as " + charset.name() + " (confidence " + match.getConfidence() + " of 100)");
  }

  private static Decoded utf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(text, "");
    } catch (CharacterCodingException e) {
      return new Decoded(
          new String(bytes, StandardCharsets.UTF_8),
          "bytes that are not UTF-8 were replaced by U+FFFD");
    }
  }

  /** Text in UTF-16 has a NUL in every other byte wherever it has ASCII; no other text has NULs. */
  private static Charset utf16WithoutMark(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd > length / 50 && even * 20 < odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even > length / 50 && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether the bytes are nearly all ideographs and their punctuation, two bytes each. */
  private static boolean ideographs(byte[] bytes, Charset charset) {
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    if (length < 8 || bytes.length % 2 != 0) {
      return false;
    }
    int good = 0;
    String sample = new String(bytes, 0, length, charset);
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      boolean ideograph = c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F;
      if (ideograph || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20 && c < 0x7F || c == '\n') {
        good++;
      }
    }
    return good * 10 > sample.length() * 9;
  }

  /**
   * Whether the multi-byte sequences are nearly all well formed: a truncated one is no other
   * charset.
   */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int tail =
          lead < 0x80
              ? 0
              : lead >= 0xC2 && lead < 0xE0
                  ? 1
                  : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
      int seen = 0;
      while (seen < tail && i + 1 + seen < bytes.length && (bytes[i + 1 + seen] & 0xC0) == 0x80) {
        seen++;
      }
      if (tail < 0 || seen < tail) {
        bad++;
      } else if (tail > 0) {
        good++;
      }
      i += 1 + seen;
    }
    return bad == 0 || good > 20 * bad;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
