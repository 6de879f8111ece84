package org.solferino.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.solferino.document.Lang;

/** Known things whose names are like a name that the vocabularies do not hold. */
public final class Nearest {
  /** Names that share less than this of their words are not alike. */
  private static final double LEAST = 0.4;

  /** Longer names are compared by their beginning. */
  private static final int LONGEST = 200;

  private record Candidate(String id, String label, double likeness) {}

  private Nearest() {}

  /**
   * Up to three things, the likest first, as {@code label (path)}.
   *
   * @param prefix what the paths begin with, e.g. {@code party/}
   */
  public static List<String> to(String name, Lang lang, String prefix) {
    Set<String> own = parts(name, lang);
    List<Candidate> all = new ArrayList<>();
    for (Vocabulary.Entry entry : Vocabulary.standard().entries()) {
      if (!entry.id().startsWith(prefix)) {
        continue;
      }
      entry.labels().stream()
          .filter(label -> label.lang() == lang)
          .map(l -> new Candidate(entry.id(), l.text(), likeness(own, parts(l.text(), lang))))
          .filter(c -> c.likeness() >= LEAST)
          .max(Comparator.comparingDouble(Candidate::likeness).thenComparing(Candidate::label))
          .ifPresent(all::add);
    }
    return all.stream()
        .sorted(
            Comparator.comparingDouble((Candidate c) -> -c.likeness()).thenComparing(Candidate::id))
        .limit(3)
        .map(c -> c.label() + " (" + c.id() + ")")
        .toList();
  }

  /** How like the likest known name is: the share of the words that both have, from 0 to 1. */
  public static double likeness(String name, Lang lang, String prefix) {
    Set<String> own = parts(name, lang);
    double best = 0;
    for (Vocabulary.Entry entry : Vocabulary.standard().entries()) {
      if (entry.id().startsWith(prefix)) {
        for (Vocabulary.Label label : entry.labels()) {
          best =
              label.lang() == lang
                  ? Math.max(best, likeness(own, parts(label.text(), lang)))
                  : best;
        }
      }
    }
    return best;
  }

  /** Words of more than three letters; of Chinese, pairs of ideographs. */
  private static Set<String> parts(String name, Lang lang) {
    String text = name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
    Set<String> parts = new TreeSet<>();
    if (lang == Lang.ZH) {
      for (int i = 0; i + 2 <= text.length(); i++) {
        parts.add(text.substring(i, i + 2));
      }
      return parts;
    }
    for (String word : text.split("[^\\p{L}\\p{N}]++")) {
      if (word.length() > 3) {
        parts.add(word);
      }
    }
    return parts;
  }

  /** The share of the words that both names have. */
  private static double likeness(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
