package org.solferino.source.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.solferino.source.drawn.Counting;
import org.w3c.dom.Element;

/** The numbers that Word shows before paragraphs and does not store in them. */
final class Numbering {
  /** A level of a list. */
  private record Level(String format, String text, int start) {}

  private static final int LEVELS = 9;

  private final Map<String, Level[]> definitions = new HashMap<>();
  private final Map<String, String> definitionOf = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  Numbering(Element root) {
    for (Element definition : Markup.descendants(root, "abstractNum")) {
      Level[] levels = new Level[LEVELS];
      for (Element level : Markup.descendants(definition, "lvl")) {
        int at = Markup.number(level, "ilvl", 0);
        if (at >= 0 && at < LEVELS) {
          levels[at] =
              new Level(
                  Markup.value(Markup.child(level, "numFmt"), "val"),
                  Markup.value(Markup.child(level, "lvlText"), "val"),
                  Markup.number(Markup.child(level, "start"), "val", 1));
        }
      }
      definitions.put(Markup.value(definition, "abstractNumId"), levels);
    }
    for (Element list : Markup.descendants(root, "num")) {
      String id = Markup.value(list, "numId");
      definitionOf.put(id, Markup.value(Markup.child(list, "abstractNumId"), "val"));
      for (Element override : Markup.descendants(list, "lvlOverride")) {
        int start = Markup.number(Markup.child(override, "startOverride"), "val", -1);
        if (start >= 0) {
          restarts.put(id + " " + Markup.number(override, "ilvl", 0), start);
        }
      }
    }
  }

  /** The next label in a list: {@code 1.}, {@code (a)}, {@code •}; empty where it has none. */
  String next(Element list) {
    String id = Markup.value(Markup.child(list, "numId"), "val");
    int level = Markup.number(Markup.child(list, "ilvl"), "val", 0);
    String definition = definitionOf.get(id);
    Level[] levels = definitions.get(definition);
    if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(definition, d -> new int[LEVELS]);
    Integer restart = restarts.remove(id + " " + level);
    if (restart != null) {
      counts[level] = restart;
    } else {
      counts[level] = counts[level] == 0 ? levels[level].start() : counts[level] + 1;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return label(levels, counts, level);
  }

  private static String label(Level[] levels, int[] counts, int level) {
    Level own = levels[level];
    if (own.format().equals("bullet")) {
      return "•";
    }
    String label = own.text();
    for (int i = 0; i <= level; i++) {
      if (levels[i] != null && label.contains("%" + (i + 1))) {
        int count = counts[i] == 0 ? levels[i].start() : counts[i];
        label = label.replace("%" + (i + 1), written(levels[i].format(), count));
      }
    }
    return own.format().equals("none") ? "" : label.strip();
  }

  private static String written(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> Counting.letters(number);
      case "upperLetter" -> Counting.letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Counting.roman(number);
      case "upperRoman" -> Counting.roman(number).toUpperCase(Locale.ROOT);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          Counting.chinese(number);
      case "arabicAlpha" -> Counting.of("أبتثجحخدذرزسشصضطظعغفقكلمنهوي", number);
      case "arabicAbjad" -> Counting.of("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", number);
      case "russianLower" -> Counting.of("абвгдежзиклмнопрстуфхцчшщыэюя", number);
      case "russianUpper" -> Counting.of("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", number);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }
}
