package org.solferino.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The report's own words in a language: {@code report/words.{lang}.properties}. */
record Words(Map<String, String> all) {
  private static final Map<String, Words> KNOWN = Map.of("en", read("en"), "zh", read("zh"));

  /** English where the language has no words. */
  static Words in(String language) {
    return KNOWN.getOrDefault(language, KNOWN.get("en"));
  }

  String of(String key) {
    return all.getOrDefault(key, key);
  }

  String filled(String key, Object... values) {
    return String.format(Locale.ROOT, of(key), values);
  }

  /** One of a thing, or several. */
  String counted(long n, String what) {
    return filled((n == 1 ? "one-" : "many-") + what, n);
  }

  String tally(long errors, long warnings, long notes) {
    List<String> parts =
        Stream.of(
                errors == 0 ? "" : counted(errors, "error"),
                warnings == 0 ? "" : counted(warnings, "warning"),
                notes == 0 ? "" : counted(notes, "info"))
            .filter(s -> !s.isEmpty())
            .toList();
    return parts.isEmpty() ? of("none") : String.join(of("comma"), parts);
  }

  private static Words read(String language) {
    String resource = "/report/words." + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
      return new Words(Map.copyOf(words));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
