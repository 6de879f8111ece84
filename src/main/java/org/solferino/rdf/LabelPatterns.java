package org.solferino.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.solferino.document.Lang;

/** The patterns of {@code language/labels.tsv}: how an event's label is put together. */
final class LabelPatterns {
  private static final String TABLE = "/language/labels.tsv";
  private static final Map<String, String> ROWS = read();

  private LabelPatterns() {}

  private static Map<String, String> read() {
    Map<String, String> rows = new HashMap<>();
    try (InputStream in = LabelPatterns.class.getResourceAsStream(TABLE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> rows.put(cells[0] + " " + cells[1], cells[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    return Map.copyOf(rows);
  }

  /** The pattern for what tells this class apart, else the general one; null where none is. */
  static String of(Lang lang, String key, String type) {
    String own = ROWS.get(lang.tag() + " " + key + "-" + type);
    return own != null ? own : ROWS.get(lang.tag() + " " + key);
  }

  /** Puts values, given as name and value in turn, into the pattern of that key. */
  static String fill(Lang lang, String key, String type, String... values) {
    StringBuilder label = new StringBuilder(of(lang, key, type));
    for (int i = 0; i < values.length; i += 2) {
      int at = label.indexOf("{" + values[i] + "}");
      if (at >= 0) {
        label.replace(at, at + values[i].length() + 2, values[i + 1]);
      }
    }
    return label.toString();
  }
}
