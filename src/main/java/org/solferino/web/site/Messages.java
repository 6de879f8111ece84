package org.solferino.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The interface's words, in {@code site/messages/{language}.properties}, UTF-8. */
public final class Messages {
  /** Languages of the interface; the first is the default. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private final Map<String, Map<String, String>> words = new HashMap<>();

  private final Map<String, Map<String, Object>> trees = new HashMap<>();

  public Messages() {
    for (String language : LANGUAGES) {
      words.put(language, read(language));
      trees.put(language, tree(words.get(language)));
    }
  }

  /** All words in a language, by key. */
  public Map<String, String> in(String language) {
    return words.getOrDefault(language, words.get(LANGUAGES.get(0)));
  }

  /**
   * All words as templates name them, part by part: {@code m.start.title} is the title in the map
   * of what begins with {@code start}. A key that begins others is not to be named by templates.
   */
  public Map<String, Object> tree(String language) {
    return trees.get(words.containsKey(language) ? language : LANGUAGES.get(0));
  }

  private static Map<String, Object> tree(Map<String, String> words) {
    Map<String, Object> root = new HashMap<>();
    new TreeMap<>(words)
        .forEach(
            (key, word) -> {
              String[] parts = key.split("\\.");
              Map<String, Object> at = root;
              for (int i = 0; i < parts.length - 1; i++) {
                at = branch(at, parts[i]);
              }
              at.put(parts[parts.length - 1], word);
            });
    return root;
  }

  @SuppressWarnings("unchecked") // The only maps in a tree are those that are put here.
  private static Map<String, Object> branch(Map<String, Object> at, String part) {
    if (!(at.get(part) instanceof Map)) {
      at.put(part, new HashMap<String, Object>());
    }
    return (Map<String, Object>) at.get(part);
  }

  /** One word; the key itself where there is none, which a test forbids. */
  public String word(String language, String key) {
    return in(language).getOrDefault(key, key);
  }

  private static Map<String, String> read(String language) {
    String resource = "/site/messages/" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
      return Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
