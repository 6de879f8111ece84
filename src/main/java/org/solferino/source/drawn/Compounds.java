package org.solferino.source.drawn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a hyphen at a line's end is a compound's, which keeps it ("co-", "chair"), or divides a
 * word ("addi-", "tionnel"). The document's other words tell; where they do not, it divides.
 */
public final class Compounds {
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-\u2010]\\p{L}++)*+");
  private static final int SHORTEST = 4;

  private static final Set<String> USUAL = usual();

  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>(USUAL);

  /** Takes the words of a text in which no line's end divides one. */
  public void read(CharSequence text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String[] parts = word.group().toLowerCase(Locale.ROOT).split("[-\u2010]");
      words.addAll(List.of(parts));
      if (parts.length > 1) {
        compounds.add(String.join("-", parts));
        prefixes.add(parts[0]);
      }
    }
  }

  /** Whether the two parts are words of a compound, and not halves of one word. */
  public boolean hold(String before, String after) {
    String left = before.toLowerCase(Locale.ROOT);
    String right = after.toLowerCase(Locale.ROOT);
    if (words.contains(left + right)) {
      return false;
    }
    // "Народно-" and "Демократическая" are two words; "БОЕ-" and "ПРИПАСЫ" are capitals throughout.
    boolean name =
        Character.isUpperCase(after.codePointAt(0))
            && before.codePoints().anyMatch(Character::isLowerCase);
    return name
        || compounds.contains(left + "-" + right)
        || prefixes.contains(left)
        || left.length() >= SHORTEST
            && right.length() >= SHORTEST
            && words.contains(left)
            && words.contains(right);
  }

  /** The first parts of {@code language/compounds.tsv}. */
  private static Set<String> usual() {
    Set<String> parts = new HashSet<>();
    try (InputStream in = Compounds.class.getResourceAsStream("/language/compounds.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length == 3 && !line.startsWith("#")) {
          parts.add(cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(parts);
  }
}
