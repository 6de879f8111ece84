package org.solferino.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.solferino.document.Lang;

/**
 * The turns of phrase by which documents of a kind say things, one table a language ({@code
 * language/{table}.{lang}.tsv}): a name, a pattern, an example. Patterns are linear: no nested
 * quantifiers; what they are matched on is bounded.
 */
public final class Phrases {
  /** One row of a table. */
  public record Phrase(String name, Pattern pattern, String example) {}

  /** Longer sentences are cut before matching: no cue stands that far from a sentence's start. */
  static final int LONGEST = 4000;

  private final Map<Lang, List<Phrase>> rows = new EnumMap<>(Lang.class);
  private final Map<Lang, Map<String, List<Phrase>>> byName = new EnumMap<>(Lang.class);

  private Phrases(String table) {
    for (Lang lang : Lang.values()) {
      rows.put(lang, lang == Lang.UND ? List.of() : read(table, lang));
      byName.put(lang, rows.get(lang).stream().collect(Collectors.groupingBy(Phrase::name)));
    }
  }

  /** Cues of consultation notes, reports and letters. */
  public static Phrases standard() {
    return Holder.PHRASES;
  }

  /** How resolutions begin, and the verbs of their paragraphs. */
  public static Phrases resolutions() {
    return Holder.RESOLUTIONS;
  }

  /** What the final clauses of treaties are about. */
  public static Phrases clauses() {
    return Holder.CLAUSES;
  }

  /** Nouns for meetings by type. */
  public static Phrases meetings() {
    return Holder.MEETINGS;
  }

  /** Ordinal numbers: the row's name is the number. */
  public static Phrases ordinals() {
    return Holder.ORDINALS;
  }

  /** Numbers up to ten in words: the row's name is the number. */
  public static Phrases numbers() {
    return Holder.NUMBERS;
  }

  /** Names of languages: the row's name is the language tag. */
  public static Phrases languages() {
    return Holder.LANGUAGES;
  }

  private static final class Holder {
    static final Phrases PHRASES = new Phrases("phrases");
    static final Phrases RESOLUTIONS = new Phrases("resolutions");
    static final Phrases CLAUSES = new Phrases("clauses");
    static final Phrases MEETINGS = new Phrases("meetings");
    static final Phrases ORDINALS = new Phrases("ordinals");
    static final Phrases NUMBERS = new Phrases("numbers");
    static final Phrases LANGUAGES = new Phrases("languages");
  }

  private static List<Phrase> read(String table, Lang lang) {
    String resource = "/language/" + table + "." + lang.tag() + ".tsv";
    List<Phrase> phrases = new ArrayList<>();
    try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length >= 2) {
          phrases.add(
              new Phrase(
                  cells[0],
                  Pattern.compile(
                      table.equals("ordinals") ? wholeWord(cells[1]) : cells[1],
                      Pattern.CASE_INSENSITIVE
                          | Pattern.UNICODE_CASE
                          | Pattern.UNICODE_CHARACTER_CLASS),
                  cells.length > 2 ? cells[2] : ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return List.copyOf(phrases);
  }

  private static String wholeWord(String pattern) {
    return "(?<!\\p{L})(?:" + pattern + ")(?!\\p{L})";
  }

  public List<Phrase> rows(Lang lang) {
    return rows.get(lang);
  }

  /** The rows of a name. */
  List<Phrase> named(String name, Lang lang) {
    return byName.get(lang).getOrDefault(name, List.of());
  }

  /** A matcher that has found the phrase, or null. */
  Matcher find(String name, Lang lang, String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (Phrase phrase : named(name, lang)) {
      Matcher matcher = phrase.pattern().matcher(bounded);
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }

  boolean holds(String name, Lang lang, String text) {
    return find(name, lang, text) != null;
  }
}
