package org.solferino.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic numbers in words: the thousand, the hundreds, and the ones before the tens, each joined by
 * "and" (ألف وتسعمائة وثلاثة وثمانون); ordinals have the article (الثاني والعشرين).
 */
final class ArabicNumbers {
  private static final int MOST_WORDS = 7;
  private static final Map<String, Integer> WORDS = read();

  private ArabicNumbers() {}

  static SpelledNumbers.Found at(String text, int at) {
    int total = 0;
    int last = 0;
    int found = 0;
    int foundEnd = at;
    boolean ordinal = false;
    int begin = at;
    for (int i = 0; i < MOST_WORDS && begin < text.length(); i++) {
      int end = SpelledNumbers.wordEnd(text, begin);
      String word = SpelledNumbers.fold(text.substring(begin, end));
      boolean and = i > 0 && word.startsWith("و") && !WORDS.containsKey(word);
      word = and ? word.substring(1) : word;
      boolean article = word.startsWith("ال") && !WORDS.containsKey(word);
      ordinal = i == 0 ? article : ordinal;
      Integer value = WORDS.get(article ? word.substring(2) : word);
      if (value == null || article != ordinal && !(ordinal && !and)) {
        break;
      }
      boolean teen = !and && value == 10 && last >= 1 && last <= 9;
      boolean hundreds = !and && value == 100 && last >= 3 && last <= 9;
      if (hundreds) {
        total += last * 99;
        last = 100;
      } else if (teen) {
        total += 10;
        last = 10;
      } else if (i == 0 || and && follows(last, value)) {
        total += value;
        last = value;
      } else {
        break;
      }
      found = total;
      foundEnd = end;
      begin = SpelledNumbers.gapEnd(text, end);
    }
    return found == 0 ? null : new SpelledNumbers.Found(found, foundEnd, ordinal);
  }

  /** Thousands, hundreds, ones, tens. */
  private static boolean follows(int last, int value) {
    return rank(value) > rank(last);
  }

  private static int rank(int value) {
    return value >= 1000 ? 0 : value >= 100 ? 1 : value < 10 ? 2 : 3;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> words = new HashMap<>();
    try (InputStream in = ArabicNumbers.class.getResourceAsStream("/language/spelled.ar.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length == 2 && !line.startsWith("#")) {
          for (String form : cells[1].split("\\|")) {
            words.put(SpelledNumbers.fold(form), Integer.parseInt(cells[0]));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
