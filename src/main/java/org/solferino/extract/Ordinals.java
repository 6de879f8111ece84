package org.solferino.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;

/** Ordinal numbers before a noun: "first and second", 第二轮, 前两轮, "34th", "VIe". */
final class Ordinals {
  /** A number and where it stands. */
  record Ordinal(int begin, int end, int value) {
    /** Whether the other one is only a part of this one's words. */
    private boolean holds(Ordinal other) {
      return begin <= other.begin && other.end <= end && end - begin > other.end - other.begin;
    }
  }

  /** A word's edge is looked for one character back: {@code \b} goes back over all accents. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}\\p{Mn}_])(\\d{1,2})(?:st|nd|rd|th|er|re|e|ème|[ªº]|-(?:й|я|го|ой|е))(?=\\W|$)");

  private static final Pattern CHINESE = Pattern.compile("第([一二三四五六七八九十]{1,3}|\\d{1,2})(?=[轮次届])");
  private static final Pattern FIRST_FEW = Pattern.compile("前([两二三四五六])[轮次]");

  private static final int[] ROMAN = {1, 5, 10};

  private Ordinals() {}

  static List<Ordinal> of(String text, Lang lang) {
    List<Ordinal> found = new ArrayList<>();
    if (lang == Lang.ZH) {
      Matcher matcher = CHINESE.matcher(text);
      while (matcher.find()) {
        found.add(new Ordinal(matcher.start(), matcher.end(), chinese(matcher.group(1))));
      }
      matcher = FIRST_FEW.matcher(text);
      while (matcher.find()) {
        int count = chinese(matcher.group(1));
        for (int i = 1; i <= count; i++) {
          found.add(new Ordinal(matcher.start(), matcher.end(), i));
        }
      }
      return found;
    }
    for (Phrases.Phrase phrase : Phrases.ordinals().rows(lang)) {
      Matcher matcher = phrase.pattern().matcher(text);
      while (matcher.find()) {
        found.add(new Ordinal(matcher.start(), matcher.end(), Integer.parseInt(phrase.name())));
      }
    }
    Matcher matcher = FIGURES.matcher(text);
    while (matcher.find()) {
      found.add(new Ordinal(matcher.start(), matcher.end(), Integer.parseInt(matcher.group(1))));
    }
    // "Dix-septième" is no seventh.
    List<Ordinal> all = List.copyOf(found);
    found.removeIf(o -> all.stream().anyMatch(other -> other.holds(o)));
    found.sort(Comparator.comparingInt(Ordinal::begin));
    return found;
  }

  /**
   * The rounds that a noun counts from the first without their ordinals: "the first two
   * consultations", or "the two earlier consultations" where the next one is {@code current}.
   *
   * @param current the round of the meeting that the document is about, or null
   */
  static List<Integer> counted(String text, Lang lang, int from, int to, Integer current) {
    String near =
        text.substring(Math.max(0, from - COUNTED), Math.min(text.length(), to + COUNTED));
    Matcher first = Phrases.standard().find("first-rounds", lang, near);
    Matcher earlier = first == null ? Phrases.standard().find("earlier-rounds", lang, near) : null;
    Matcher found = first == null ? earlier : first;
    if (found == null) {
      return List.of();
    }
    Integer count = 2;
    for (int i = 1; i <= found.groupCount(); i++) {
      count = found.group(i) == null ? count : value(found.group(i), lang);
    }
    if (count == null || earlier != null && (current == null || current != count + 1)) {
      return List.of();
    }
    return java.util.stream.IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static final int COUNTED = 30;

  /** The number that a phrase's match holds, in whichever of its groups. */
  static Integer matched(Matcher matcher, Lang lang) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return value(matcher.group(i), lang);
      }
    }
    return null;
  }

  /** What a number or ordinal in figures, words or ideographs counts; null where it is none. */
  static Integer value(String words, Lang lang) {
    String word = words.strip();
    if (!word.isEmpty() && (Character.isDigit(word.charAt(0)) || lang == Lang.ZH)) {
      return chinese(word.replaceAll("[^\\p{Nd}\\p{IsHan}]", ""));
    }
    if (word.matches("(?i)[IVX]{1,6}")) {
      return roman(word.toUpperCase(java.util.Locale.ROOT));
    }
    for (Phrases table : List.of(Phrases.ordinals(), Phrases.numbers())) {
      for (Phrases.Phrase row : table.rows(lang)) {
        if (row.pattern().matcher(word).lookingAt()) {
          return Integer.valueOf(row.name());
        }
      }
    }
    return null;
  }

  private static int roman(String figures) {
    int value = 0;
    for (int i = 0; i < figures.length(); i++) {
      int own = ROMAN["IVX".indexOf(figures.charAt(i))];
      boolean before =
          i + 1 < figures.length() && ROMAN["IVX".indexOf(figures.charAt(i + 1))] > own;
      value += before ? -own : own;
    }
    return value;
  }

  /** A number with the figures of any script as ASCII ones. */
  static String figures(String number) {
    StringBuilder ascii = new StringBuilder();
    for (char c : number.toCharArray()) {
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }

  /** A Chinese or figure number below a hundred. */
  static int chinese(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = "〇一二三四五六七八九".indexOf(c);
      if (c == '十') {
        value = value == 0 ? 10 : value * 10;
      } else if (c == '两') {
        value += 2;
      } else {
        value = value >= 10 && value % 10 == 0 ? value + digit : value * 10 + digit;
      }
    }
    return value;
  }

  /**
   * The ordinal that stands behind a noun as its attribute, as in Arabic: "مشاورة الدول الثانية",
   * at most {@code words} words off.
   */
  static List<Ordinal> after(List<Ordinal> ordinals, int noun, String text, int words) {
    for (Ordinal ordinal : ordinals) {
      if (ordinal.begin() >= noun) {
        String between = text.substring(noun, ordinal.begin());
        boolean near = between.strip().split("\\s++").length <= words && between.length() <= 30;
        boolean parted = between.chars().anyMatch(c -> ".;:،؛,".indexOf(c) >= 0);
        return near && !parted ? List.of(ordinal) : List.of();
      }
    }
    return List.of();
  }

  /**
   * The ordinals that stand directly before a noun: in one list with "and", at most a few words
   * off.
   */
  static List<Ordinal> before(List<Ordinal> ordinals, int noun, String text) {
    List<Ordinal> near = new ArrayList<>();
    int edge = noun;
    for (int i = ordinals.size() - 1; i >= 0; i--) {
      Ordinal ordinal = ordinals.get(i);
      if (ordinal.begin() >= noun) {
        continue;
      }
      boolean same = !near.isEmpty() && near.get(0).begin() == ordinal.begin();
      if (!same && edge - ordinal.end() > 30) {
        break;
      }
      String between = same || ordinal.end() > edge ? "" : text.substring(ordinal.end(), edge);
      if (between.chars().anyMatch(c -> ".;:。；：，,".indexOf(c) >= 0)) {
        break;
      }
      near.add(0, ordinal);
      edge = ordinal.begin();
    }
    return near;
  }
}
