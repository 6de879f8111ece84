package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.solferino.document.Lang;
import org.solferino.extract.Phrases;

/**
 * Every pattern of the phrase tables or in a constant looks at each character of a hostile text a
 * bounded number of times, however long the text: counted, not timed.
 */
class PatternsTest {
  private static final int LENGTH = 600;

  /** A pattern may try each of its beginnings, and look some way ahead from each place. */
  private static final int LOOKS = 400;

  @Test
  void patternsDoWorkThatGrowsWithTheTextAlone() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(300);
    List<String> slow = new ArrayList<>();
    patterns.forEach(
        (name, pattern) -> {
          for (String piece : Hostile.REPEATED) {
            long once = looks(pattern, Hostile.repeated(piece, LENGTH));
            long twice = looks(pattern, Hostile.repeated(piece, 2 * LENGTH));
            if (once < 0 || twice < 0 || twice > 3 * once + LENGTH) {
              slow.add(name + " on " + piece.strip() + ": " + once + " looks, then " + twice);
              break;
            }
          }
        });
    assertThat(slow).isEmpty();
  }

  /** All matches' looks, or -1 where they are too many. */
  private static long looks(Pattern pattern, String text) {
    CountedText counted = new CountedText(text, (long) LOOKS * text.length());
    try {
      Matcher matcher = pattern.matcher(counted);
      while (matcher.find()) {
        // All matches, as the extractors that look for each.
      }
      return counted.looks();
    } catch (AssertionError | StackOverflowError e) {
      return -1;
    }
  }

  private static Map<String, Pattern> patterns() throws Exception {
    Map<String, Pattern> patterns = new TreeMap<>();
    Map<String, Phrases> tables =
        Map.of(
            "phrases", Phrases.standard(),
            "resolutions", Phrases.resolutions(),
            "meetings", Phrases.meetings(),
            "ordinals", Phrases.ordinals(),
            "numbers", Phrases.numbers(),
            "languages", Phrases.languages());
    tables.forEach(
        (table, phrases) -> {
          for (Lang lang : Lang.values()) {
            for (int i = 0; i < phrases.rows(lang).size(); i++) {
              Phrases.Phrase row = phrases.rows(lang).get(i);
              patterns.put(
                  table + "." + lang.tag() + " " + i + " " + row.name(),
                  // Only the first characters of a sentence are looked at.
                  row.pattern());
            }
          }
        });
    for (String name : classes()) {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          field.setAccessible(true);
          collect(name + "." + field.getName(), field.get(null), patterns);
        }
      }
    }
    return patterns;
  }

  private static void collect(String name, Object held, Map<String, Pattern> patterns) {
    if (held instanceof Pattern pattern) {
      patterns.put(name, pattern);
    } else if (held instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(name + " " + key, value, patterns));
    } else if (held instanceof Collection<?> many) {
      int i = 0;
      for (Object one : many) {
        collect(name + " " + i++, one, patterns);
      }
    }
  }

  private static List<String> classes() throws IOException {
    Path root = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(root.resolve("org/solferino"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .sorted()
          .toList();
    }
  }
}
