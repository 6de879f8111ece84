package org.solferino.mention.provision;

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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.solferino.document.Lang;

/**
 * One language's words for the parts of treaties, from {@code language/provisions.{lang}.tsv}: each
 * line a kind, a key and a word.
 */
public final class ProvisionWords {
  private static final Map<Lang, ProvisionWords> ALL = new EnumMap<>(Lang.class);

  static {
    for (Lang lang : Lang.values()) {
      if (lang != Lang.UND) {
        ALL.put(lang, new ProvisionWords(lang));
      }
    }
  }

  /** A word with its kind ({@code unit}, {@code of}, …) and key ({@code art}, …). */
  public record Word(String kind, String key, String text) {}

  private final Lang lang;
  private final Map<Character, List<Word>> byFirst = new HashMap<>();
  private final Map<String, Map<Character, List<Word>>> byKindAndFirst = new HashMap<>();
  private final Map<String, List<Word>> byKind = new HashMap<>();

  private ProvisionWords(Lang lang) {
    this.lang = lang;
    String name = "/language/provisions." + lang.tag() + ".tsv";
    try (InputStream in = ProvisionWords.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 3 && !line.startsWith("#")) {
          add(new Word(cells[0], cells[1], cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Comparator<Word> longest = Comparator.comparingInt((Word w) -> w.text().length()).reversed();
    byFirst.values().forEach(words -> words.sort(longest));
    byKind.values().forEach(words -> words.sort(longest));
    byKind.forEach(
        (kind, words) ->
            byKindAndFirst.put(
                kind,
                words.stream()
                    .filter(w -> !w.text().isEmpty())
                    .collect(
                        Collectors.groupingBy(w -> Character.toLowerCase(w.text().charAt(0))))));
  }

  /** The words of a language; English for {@link Lang#UND}. */
  public static ProvisionWords of(Lang lang) {
    return ALL.get(lang == Lang.UND ? Lang.EN : lang);
  }

  private void add(Word word) {
    byKind.computeIfAbsent(word.kind(), k -> new ArrayList<>()).add(word);
    if (!word.kind().startsWith("text-") && !word.kind().equals("example")) {
      char first = Character.toLowerCase(word.text().charAt(0));
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(word);
    }
  }

  /** All words of a kind, the longest first. */
  public List<Word> kind(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The longest word of any kind of reference from {@code at} up to {@code limit}, or null. */
  Word at(String text, int at, int limit) {
    List<Word> candidates = byFirst.get(Character.toLowerCase(text.charAt(at)));
    return candidates == null ? null : first(candidates, text, at, limit);
  }

  /** The longest word of one kind that stands at {@code at}, or null. */
  public Word at(String kind, String text, int at) {
    Map<Character, List<Word>> words = byKindAndFirst.get(kind);
    List<Word> candidates =
        words == null || at >= text.length()
            ? null
            : words.get(Character.toLowerCase(text.charAt(at)));
    return candidates == null ? null : first(candidates, text, at, text.length());
  }

  private Word first(List<Word> candidates, String text, int at, int limit) {
    for (Word word : candidates) {
      String w = word.text();
      if (at + w.length() <= limit
          && text.regionMatches(true, at, w, 0, w.length())
          && (!lang.spaced() || bounded(text, at, at + w.length()))) {
        return word;
      }
    }
    return null;
  }

  private boolean bounded(String text, int begin, int end) {
    boolean after =
        end >= text.length()
            || !Character.isLetter(text.charAt(end))
            || !Character.isLetter(text.charAt(end - 1));
    return after && startsWord(text, begin);
  }

  /** Whether a word can start here; Arabic writes "and", "in", "to" as a letter before the word. */
  private boolean startsWord(String text, int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return true;
    }
    if (!Character.isLetter(text.charAt(at))) {
      return true;
    }
    return lang == Lang.AR
        && "وفبلك".indexOf(text.charAt(at - 1)) >= 0
        && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
  }

  /** The example lines: text and what is expected of it. */
  List<Word> examples() {
    return kind("example");
  }

  @Override
  public String toString() {
    return lang.name().toLowerCase(Locale.ROOT);
  }
}
