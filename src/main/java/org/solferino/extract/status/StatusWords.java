package org.solferino.extract.status;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;

/** One language's words about a treaty's life, from its table. */
final class StatusWords {
  /** A word at a place; {@code rule} is the first column of the table. */
  record Hit(int begin, int end, String rule) {}

  private static final List<String> TRIGGERS =
      List.of(
          "adopt",
          "adopted",
          "force",
          "force-for",
          "ratify",
          "declare",
          "extend",
          "open",
          "sign",
          "withdraw");

  private static final Map<Lang, StatusWords> ALL = new EnumMap<>(Lang.class);

  static {
    for (Lang lang : Lang.values()) {
      ALL.put(lang, new StatusWords(lang));
    }
  }

  private final Map<String, List<String>> byRule = new HashMap<>();
  private final Map<Character, List<String[]>> triggersByFirst = new HashMap<>();
  private final List<String[]> examples = new ArrayList<>();
  private final boolean spaced;
  private final boolean arabic;

  private StatusWords(Lang lang) {
    arabic = lang == Lang.AR;
    spaced = lang.spaced() && lang != Lang.AR;
    String file = "/language/status." + lang.tag() + ".tsv";
    try (InputStream in = StatusWords.class.getResourceAsStream(file)) {
      if (in == null) {
        return;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          row(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (List<String> words : byRule.values()) {
      words.sort(Comparator.comparingInt(String::length).reversed());
    }
    for (List<String[]> words : triggersByFirst.values()) {
      words.sort(Comparator.comparingInt((String[] word) -> word[1].length()).reversed());
    }
  }

  private void row(String[] cells) {
    byRule.computeIfAbsent(cells[0], rule -> new ArrayList<>()).add(cells[1]);
    if (TRIGGERS.contains(cells[0])) {
      triggersByFirst.computeIfAbsent(cells[1].charAt(0), c -> new ArrayList<>()).add(cells);
    }
    if (cells.length > 3) {
      examples.add(cells);
    }
  }

  static StatusWords of(Lang lang) {
    return ALL.get(lang);
  }

  List<String[]> examples() {
    return examples;
  }

  /** All words that tell an event, the longest at each place, left to right. */
  List<Hit> triggers(String lower) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < lower.length()) {
      Hit hit = trigger(lower, i);
      if (hit != null) {
        hits.add(hit);
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return hits;
  }

  private Hit trigger(String lower, int at) {
    List<String[]> words = triggersByFirst.get(lower.charAt(at));
    if (words == null || !starts(lower, at)) {
      return null;
    }
    for (String[] word : words) {
      if (lower.startsWith(word[1], at)) {
        return new Hit(at, at + word[1].length(), word[0]);
      }
    }
    return null;
  }

  /** Whether one of the rule's words begins here. */
  boolean at(String rule, String lower, int begin) {
    for (String word : byRule.getOrDefault(rule, List.of())) {
      if (lower.startsWith(word, begin) && starts(lower, begin)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the rule's words stands within the stretch, as a word of its own. */
  boolean within(String rule, String lower, int begin, int end) {
    for (int i = Math.max(0, begin); i < end; i++) {
      for (String word : byRule.getOrDefault(rule, List.of())) {
        int stop = i + word.length();
        if (stop <= end && lower.startsWith(word, i) && alone(lower, i) && ends(lower, stop)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the text before {@code end} ends in one of the rule's words, blanks apart. */
  boolean before(String rule, String lower, int begin, int end) {
    int stop = end;
    while (stop > begin && " 《«\"“(（".indexOf(lower.charAt(stop - 1)) >= 0) {
      stop--;
    }
    for (String word : byRule.getOrDefault(rule, List.of())) {
      int at = stop - word.length();
      if (at >= begin && lower.startsWith(word, at) && starts(lower, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is one of the rule's words. */
  boolean is(String rule, String lower) {
    return byRule.getOrDefault(rule, List.of()).contains(lower);
  }

  /** Whether a whole word begins here; Arabic writes "and" on to it. */
  private boolean alone(String lower, int at) {
    if (!arabic || at == 0 || !Character.isLetter(lower.charAt(at - 1))) {
      return starts(lower, at);
    }
    boolean and = "وف".indexOf(lower.charAt(at - 1)) >= 0;
    return and && (at == 1 || !Character.isLetter(lower.charAt(at - 2)));
  }

  private boolean starts(String lower, int at) {
    return !spaced || at == 0 || !Character.isLetter(lower.charAt(at - 1));
  }

  private boolean ends(String lower, int at) {
    return !spaced && !arabic || at >= lower.length() || !Character.isLetter(lower.charAt(at));
  }
}
