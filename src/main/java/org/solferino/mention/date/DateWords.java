package org.solferino.mention.date;

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
import org.solferino.document.Lang;

/** The words of one or more languages that dates are made of, read from the tables. */
final class DateWords {
  /** A word or a phrase, folded; {@code capital} where it must begin with a capital letter. */
  record Entry(String phrase, Role role, int value, boolean capital) {}

  private final Map<String, List<Entry>> byHead = new HashMap<>();

  DateWords(List<Lang> languages) {
    for (Lang lang : languages) {
      load("/language/dates." + lang.tag() + ".tsv");
    }
    byHead.values().forEach(list -> list.sort(Comparator.comparing(e -> -e.phrase().length())));
  }

  private void load(String table) {
    try (InputStream in = DateWords.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("no table " + table);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line.split("\t"), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] fields, String table) {
    if (fields.length != 3) {
      throw new IllegalStateException(
          table + ": three fields expected: " + String.join(" ", fields));
    }
    boolean capital = fields[0].endsWith("!");
    String name = capital ? fields[0].substring(0, fields[0].length() - 1) : fields[0];
    Role role = Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    for (String phrase : fields[2].split("\\|")) {
      Entry entry =
          new Entry(Fold.fold(phrase.strip()), role, Integer.parseInt(fields[1]), capital);
      byHead.computeIfAbsent(head(entry.phrase(), 0), k -> new ArrayList<>(2)).add(entry);
    }
  }

  /** Where the unit that begins at {@code at} ends: a run of letters, or one character. */
  static int headEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  static String head(String text, int at) {
    return text.substring(at, headEnd(text, at));
  }

  /** A letter of a script that puts spaces between its words. */
  static boolean isLetter(char c) {
    return (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && !Character.isIdeographic(c);
  }

  /** End of the longest phrase that stands at {@code at}, or -1. */
  int match(String text, int at, boolean capital, Map<Role, Integer> senses) {
    int best = -1;
    // A head longer than any word of the tables needs no look-up.
    int headEnd = headEnd(text, at);
    if (headEnd - at > LONGEST) {
      return best;
    }
    for (Entry entry : byHead.getOrDefault(text.substring(at, headEnd), List.of())) {
      if (best >= 0 && entry.phrase().length() < best - at) {
        break;
      }
      if (entry.capital() && !capital || !stands(text, at, entry.phrase())) {
        continue;
      }
      best = at + entry.phrase().length();
      senses.put(entry.role(), entry.value());
      if (entry.role() == Role.MONTH_DAY) {
        senses.put(Role.MONTH, entry.value());
      }
    }
    return best;
  }

  private static final int LONGEST = 24;

  private static boolean stands(String text, int at, String phrase) {
    int end = at + phrase.length();
    return text.startsWith(phrase, at)
        && (end == text.length()
            || !isLetter(phrase.charAt(phrase.length() - 1))
            || !isLetter(text.charAt(end)));
  }

  static Map<Role, Integer> noSenses() {
    return new EnumMap<>(Role.class);
  }
}
