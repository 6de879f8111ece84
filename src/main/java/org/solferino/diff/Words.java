package org.solferino.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two texts compared word by word; in scripts without spaces, character by character. */
final class Words {
  /** Beyond this many words two texts are shown whole. */
  private static final int MOST = 6_000;

  /** So many unchanged words stay on either side of a change. */
  private static final int CONTEXT = 12;

  private Words() {}

  /** Both texts in one, with {@code [-old-]} and {@code {+new+}}, unchanged stretches shortened. */
  static String marked(String before, String now) {
    List<String> old = split(before);
    List<String> fresh = split(now);
    if (old.size() > MOST || fresh.size() > MOST) {
      return "[-" + before + "-]{+" + now + "+}";
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    List<Stretch> changes = stretches(old, fresh);
    for (int i = 0; i < changes.size(); i++) {
      Stretch change = changes.get(i);
      same(out, old.subList(at, change.begin()), i > 0, true);
      mark(out, "[-", old.subList(change.begin(), change.end()), "-]");
      mark(out, "{+", fresh.subList(change.beginNow(), change.endNow()), "+}");
      at = change.end();
    }
    same(out, old.subList(at, old.size()), !changes.isEmpty(), false);
    return out.toString();
  }

  /** Words {@code begin} to {@code end} of the old text that others of the new one replace. */
  private record Stretch(int begin, int end, int beginNow, int endNow) {}

  /** The changed stretches; two with nothing but a space between them are read as one. */
  private static List<Stretch> stretches(List<String> old, List<String> fresh) {
    List<Stretch> all = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, fresh, null)) {
      Stretch last = all.isEmpty() ? null : all.get(all.size() - 1);
      int gap = last == null ? -1 : change.startOriginal - last.end();
      if (gap == 0 || gap == 1 && old.get(last.end()).equals(" ")) {
        all.remove(all.size() - 1);
        all.add(new Stretch(last.begin(), change.endOriginal, last.beginNow(), change.endRevised));
      } else {
        all.add(
            new Stretch(
                change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
      }
    }
    return all;
  }

  private static void same(StringBuilder out, List<String> words, boolean after, boolean before) {
    int head = after ? CONTEXT : 0;
    int tail = before ? CONTEXT : 0;
    if (words.size() <= head + tail + 1) {
      out.append(String.join("", words));
      return;
    }
    out.append(String.join("", words.subList(0, head)));
    out.append('…');
    out.append(String.join("", words.subList(words.size() - tail, words.size())));
  }

  private static void mark(StringBuilder out, String open, List<String> words, String close) {
    if (!words.isEmpty()) {
      out.append(open).append(String.join("", words)).append(close);
    }
  }

  /** How much two texts have in common: 0 nothing, 1 all their words. */
  static double alike(String before, String now) {
    Set<String> old = new HashSet<>(split(before));
    Set<String> all = new HashSet<>(split(now));
    Set<String> both = new HashSet<>(old);
    both.retainAll(all);
    all.addAll(old);
    return all.isEmpty() ? 1 : (double) both.size() / all.size();
  }

  /** Words, each with nothing around it, and between them spaces as one and marks one by one. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean alone = Character.isIdeographic(c);
              if (!alone && (Character.isLetterOrDigit(c) || mark(c))) {
                word.appendCodePoint(c);
                return;
              }
              flush(word, words);
              if (!Character.isWhitespace(c)) {
                words.add(Character.toString(c));
              } else if (!words.isEmpty() && !words.get(words.size() - 1).equals(" ")) {
                words.add(" ");
              }
            });
    flush(word, words);
    if (!words.isEmpty() && words.get(words.size() - 1).equals(" ")) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
