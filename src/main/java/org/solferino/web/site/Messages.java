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

/** The interface's words, in {@code site/messages/{language}.properties}, UTF-8. */
public final class Messages {
  /** Languages of the interface; the first is the default. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private final Map<String, Map<String, String>> words = new HashMap<>();

  public Messages() {
    LANGUAGES.forEach(language -> words.put(language, read(language)));
  }

  /** All words in a language, by key. */
  public Map<String, String> in(String language) {
    return words.getOrDefault(language, words.get(LANGUAGES.get(0)));
  }

  /** One word; the key itself where there is none, which a test forbids. */
  public String word(String language, String key) {
    return in(language).getOrDefault(key, key);
  }

  /**
   * All words in a language as templates want them: {@code nav.label} is {@code label} of {@code
   * nav}.
   */
  public Map<String, Object> tree(String language) {
    Map<String, Object> tree = new HashMap<>();
    in(language).forEach((key, word) -> put(tree, key, word));
    return tree;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String key, String word) {
    Map<String, Object> branch = tree;
    String[] steps = key.split("\\.");
    for (int i = 0; i + 1 < steps.length; i++) {
      branch =
          (Map<String, Object>)
              branch.computeIfAbsent(steps[i], k -> new HashMap<String, Object>());
    }
    branch.put(steps[steps.length - 1], word);
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
