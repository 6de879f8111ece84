package org.solferino.fuzz;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what Solferino's own classes do once {@link CountingLoader} has loaded them: methods
 * entered and rounds of loops; and what they let the platform do, each call at its price: a
 * character that a pattern looks at, that is compared or copied. Of one thread; no clock is read.
 */
public final class Work {
  /** More than any text of a test may cost: an end for what would go on for hours. */
  private static final long MOST = 20_000_000_000L;

  private static final Set<String> ENTERED = new HashSet<>();
  private static final Map<String, Long> PLACES = new HashMap<>();

  /** A look at the stack once in so many steps. */
  private static final long SAMPLE = 20_000;

  private static long units;

  private Work() {}

  public static long units() {
    return units;
  }

  /** The classes of which a method has run, by their binary names. */
  public static Set<String> entered() {
    return ENTERED;
  }

  /** A method's entry. */
  public static void enter(String owner) {
    ENTERED.add(owner);
    tick();
  }

  /** A round of a loop. */
  public static void tick() {
    charge(1);
  }

  private static void charge(long price) {
    if (units / SAMPLE != (units + price) / SAMPLE) {
      sample();
    }
    units += price;
    if (units > MOST) {
      throw new AssertionError("more than " + MOST + " steps");
    }
  }

  private static void sample() {
    List<String> place =
        StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .filter(f -> f.getClassName().startsWith("org.solferino."))
                        .filter(f -> !f.getClassName().startsWith(Work.class.getName()))
                        .limit(2)
                        .map(f -> f.getFileName() + ":" + f.getLineNumber())
                        .toList());
    PLACES.merge(String.join(" of ", place), 1L, Long::sum);
  }

  /** The lines in which most was done since this was asked last, with their shares. */
  public static String places() {
    long all = PLACES.values().stream().mapToLong(n -> n).sum();
    String most =
        PLACES.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(3)
            .map(e -> e.getKey() + " " + e.getValue() * 100 / all + " %")
            .collect(java.util.stream.Collectors.joining(", "));
    PLACES.clear();
    return most;
  }

  // What stands below takes the place of the platform's methods of the same names: the object comes
  // first.

  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new Looked(text.toString()));
  }

  public static String[] split(Pattern pattern, CharSequence text) {
    return pattern.split(new Looked(text.toString()));
  }

  public static String[] split(Pattern pattern, CharSequence text, int limit) {
    return pattern.split(new Looked(text.toString()), limit);
  }

  public static boolean matches(String text, String pattern) {
    return matcher(Pattern.compile(pattern), text).matches();
  }

  public static String replaceAll(String text, String pattern, String by) {
    return matcher(Pattern.compile(pattern), text).replaceAll(by);
  }

  public static String replaceFirst(String text, String pattern, String by) {
    return matcher(Pattern.compile(pattern), text).replaceFirst(by);
  }

  public static String[] split(String text, String pattern) {
    return split(Pattern.compile(pattern), text);
  }

  public static String[] split(String text, String pattern, int limit) {
    return split(Pattern.compile(pattern), text, limit);
  }

  public static int indexOf(String text, int c) {
    return indexOf(text, c, 0);
  }

  public static int indexOf(String text, int c, int from) {
    int at = text.indexOf(c, from);
    charge((at < 0 ? text.length() : at) - (long) Math.min(from, text.length()));
    return at;
  }

  public static int indexOf(String text, String other) {
    return indexOf(text, other, 0);
  }

  public static int indexOf(String text, String other, int from) {
    int at = text.indexOf(other, from);
    charge((at < 0 ? text.length() : at) - (long) Math.min(from, text.length()));
    return at;
  }

  public static int lastIndexOf(String text, int c) {
    int at = text.lastIndexOf(c);
    charge(text.length() - (long) at);
    return at;
  }

  public static int lastIndexOf(String text, String other) {
    int at = text.lastIndexOf(other);
    charge(text.length() - (long) at);
    return at;
  }

  public static int lastIndexOf(String text, int c, int from) {
    int at = text.lastIndexOf(c, from);
    charge(from - (long) at);
    return at;
  }

  public static int lastIndexOf(String text, String other, int from) {
    int at = text.lastIndexOf(other, from);
    charge(from - (long) at);
    return at;
  }

  public static boolean contains(String text, CharSequence other) {
    return indexOf(text, other.toString()) >= 0;
  }

  public static String substring(String text, int begin) {
    charge(text.length() - (long) begin);
    return text.substring(begin);
  }

  public static String substring(String text, int begin, int end) {
    charge(end - (long) begin);
    return text.substring(begin, end);
  }

  public static String replace(String text, CharSequence a, CharSequence b) {
    charge(text.length());
    return text.replace(a, b);
  }

  public static String replace(String text, char a, char b) {
    charge(text.length());
    return text.replace(a, b);
  }

  public static String toLowerCase(String text, java.util.Locale locale) {
    charge(text.length());
    return text.toLowerCase(locale);
  }

  public static String strip(String text) {
    charge(text.length());
    return text.strip();
  }

  public static String stripLeading(String text) {
    charge(text.length());
    return text.stripLeading();
  }

  public static String stripTrailing(String text) {
    charge(text.length());
    return text.stripTrailing();
  }

  public static String toString(StringBuilder text) {
    charge(text.length());
    return text.toString();
  }

  public static String substring(StringBuilder text, int begin) {
    charge(text.length() - (long) begin);
    return text.substring(begin);
  }

  public static String substring(StringBuilder text, int begin, int end) {
    charge(end - (long) begin);
    return text.substring(begin, end);
  }

  public static StringBuilder append(StringBuilder text, String more) {
    charge(String.valueOf(more).length());
    return text.append(more);
  }

  public static boolean contains(List<?> list, Object one) {
    int at = list.indexOf(one);
    charge(at < 0 ? list.size() : at);
    return at >= 0;
  }

  public static int indexOf(List<?> list, Object one) {
    int at = list.indexOf(one);
    charge(at < 0 ? list.size() : at);
    return at;
  }

  public static boolean addAll(List<Object> list, Collection<?> more) {
    charge(more.size());
    return list.addAll(more);
  }

  public static List<?> copyOf(Collection<?> list) {
    charge(list.size());
    return List.copyOf(list);
  }

  /** A text whose characters are counted as they are looked at. */
  private record Looked(String text) implements CharSequence {
    @Override
    public char charAt(int index) {
      tick();
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      charge(end - (long) start);
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
