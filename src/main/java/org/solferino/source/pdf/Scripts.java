package org.solferino.source.pdf;

import java.util.Arrays;
import java.util.List;

/** In which script the lines of a column are. */
final class Scripts {
  private Scripts() {}

  /** Whether a column is in one language: running text in two may have both in each column. */
  static boolean pure(List<Line> lines) {
    int[] letters = letters(lines);
    return letters[main(lines)] * 3 > 2 * Arrays.stream(letters).sum();
  }

  static int main(List<Line> lines) {
    int[] letters = letters(lines);
    int best = 3;
    for (int i = 0; i < letters.length; i++) {
      best = letters[i] > letters[best] ? i : best;
    }
    return best;
  }

  /** Letters by script: Chinese (each a word's half), from the right, Cyrillic, others. */
  private static int[] letters(List<Line> lines) {
    int[] letters = new int[4];
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        if (Line.wide(c)) {
          letters[0] += 3;
        } else if (Character.isLetter(c)) {
          boolean fromRight = VisualOrder.rightToLeft(String.valueOf(c));
          letters[fromRight ? 1 : c >= 0x400 && c < 0x530 ? 2 : 3]++;
        }
      }
    }
    return letters;
  }
}
