package org.solferino.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.solferino.document.Lang;

/**
 * Finds the names of the vocabularies in a text: the longest at each place, in time linear in the
 * text (a name has at most {@value #LONGEST} steps). Names of concepts are looked for apart from
 * all others, since a treaty's title may speak of one.
 */
public final class Lexicon {
  /** A name found: its place and the thing's path. */
  public record Found(int begin, int end, String id, boolean ambiguous) {}

  private static final int LONGEST = 60;
  private static final String SKIPPED = "《》“”\"「」『』〈〉‘’*";
  private static final Set<String> NAMES =
      Set.of("label", "prefLabel", "altLabel", "hiddenLabel", "title", "acronym", "ambiguousLabel");

  /** Acronyms that are also words. */
  private static final Set<String> WORDS_TOO = Set.of("laws", "who", "pax");

  private final Vocabulary vocabulary;
  private final Map<Lang, Trie> proper = new EnumMap<>(Lang.class);
  private final Map<Lang, Trie> concepts = new EnumMap<>(Lang.class);

  private Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Lang lang : Lang.values()) {
      proper.put(lang, new Trie());
      concepts.put(lang, new Trie());
    }
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      if (entry.id().startsWith("series/")) {
        continue;
      }
      entry.labels().stream()
          .filter(label -> NAMES.contains(label.property()))
          .filter(label -> !doubtful(entry, label))
          .forEach(label -> add(entry.id(), label));
    }
  }

  /** Whether a name is also given as one that may be something else; that one counts. */
  private static boolean doubtful(Vocabulary.Entry entry, Vocabulary.Label label) {
    return !label.property().equals("ambiguousLabel")
        && entry.labels().stream()
            .anyMatch(
                other ->
                    other.property().equals("ambiguousLabel")
                        && other.lang() == label.lang()
                        && other.text().equals(label.text()));
  }

  public static Lexicon standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Lexicon STANDARD = new Lexicon(Vocabulary.standard());
  }

  private void add(String id, Vocabulary.Label label) {
    Map<Lang, Trie> tries = id.startsWith("concept/") ? concepts : proper;
    Trie.End end = new Trie.End(id, label);
    if (acronym(label.text())) {
      // Acronyms are read in any language, and only as they are written.
      tries.get(Lang.UND).add(List.of(label.text()), end);
      return;
    }
    List<String> steps =
        label.lang() == Lang.ZH
            ? ideographs(label.text())
            : Words.of(label.text(), label.lang()).stream().map(Words.Word::stem).toList();
    if (!steps.isEmpty() && steps.size() <= LONGEST) {
      tries.get(label.lang()).add(steps, end);
      if (label.lang() == Lang.RU && id.startsWith("party/")) {
        NameForms.russian(label.text()).stream()
            .map(form -> Words.of(form, Lang.RU).stream().map(Words.Word::stem).toList())
            .filter(form -> !form.equals(steps))
            .distinct()
            .forEach(form -> tries.get(Lang.RU).add(form, end));
      }
    }
  }

  private static boolean acronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) || c > 0x24F && !Character.isUpperCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 > text.length() && text.length() <= 12;
  }

  private static List<String> ideographs(String text) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SKIPPED.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        steps.add(step(c));
      }
    }
    return steps;
  }

  private static String step(char c) {
    return String.valueOf(Character.toLowerCase(c));
  }

  /**
   * Names of parties, treaties, processes and other things; none lies within another but a parent
   * treaty's.
   */
  public List<Found> names(String text, Lang lang) {
    return find(text, lang, proper);
  }

  /** Names of concepts. A wording that names several gives each. */
  public List<Found> concepts(String text, Lang lang) {
    return find(text, lang, concepts);
  }

  private List<Found> find(String text, Lang lang, Map<Lang, Trie> tries) {
    List<Found> found = new ArrayList<>();
    if (lang == Lang.ZH) {
      inIdeographs(text, tries.get(Lang.ZH), found);
      inWords(text, Lang.EN, tries, found);
    } else {
      inWords(text, lang == Lang.UND ? Lang.EN : lang, tries, found);
    }
    found.sort(
        Comparator.comparingInt(Found::begin)
            .thenComparing(f -> -f.end())
            .thenComparing(Found::id));
    return new ArrayList<>(new LinkedHashSet<>(found));
  }

  private void inIdeographs(String text, Trie trie, List<Found> found) {
    int i = 0;
    while (i < text.length()) {
      int end = longestFrom(text, i, text.length(), trie, found, id -> true);
      i = end > i ? end : i + 1;
    }
  }

  /**
   * Adds the longest name from {@code at} on and returns its end, or {@code at} where there is
   * none.
   */
  private int longestFrom(
      String text, int at, int limit, Trie trie, List<Found> found, Predicate<String> wanted) {
    if (SKIPPED.indexOf(text.charAt(at)) >= 0) {
      return at;
    }
    Trie.Node node = trie.root;
    Trie.Node best = null;
    int bestEnd = at;
    for (int j = at; j < limit && j - at < 2 * LONGEST; j++) {
      char c = text.charAt(j);
      if (SKIPPED.indexOf(c) >= 0) {
        continue;
      }
      node = node.step(step(c));
      if (node == null) {
        break;
      }
      if (!node.ends.isEmpty() && node.ends.stream().anyMatch(end -> wanted.test(end.id()))) {
        best = node;
        bestEnd = j + 1;
      }
    }
    if (best == null) {
      return at;
    }
    for (Trie.End end : best.ends) {
      if (wanted.test(end.id())) {
        found.add(
            new Found(at, bestEnd, end.id(), end.label().property().equals("ambiguousLabel")));
        Set<String> above = ancestors(end.id());
        if (!above.isEmpty() && bestEnd - at > 4) {
          for (int k = at; k < bestEnd; k++) {
            if (SKIPPED.indexOf(text.charAt(k)) < 0) {
              longestFrom(text, k, bestEnd, trie, found, above::contains);
            }
          }
        }
      }
    }
    return bestEnd;
  }

  /**
   * The treaties that a treaty or a process belongs to: their names inside its own are citations
   * too.
   */
  private Set<String> ancestors(String id) {
    Set<String> above = new LinkedHashSet<>();
    if (id.startsWith("treaty/")) {
      vocabulary.value(id, "parentTreaty").ifPresent(above::add);
    } else if (id.startsWith("process/")) {
      vocabulary.value(id, "treaty").ifPresent(above::add);
    }
    return above;
  }

  private void inWords(String text, Lang lang, Map<Lang, Trie> tries, List<Found> found) {
    List<Words.Word> words = Words.of(text, lang);
    Trie trie = tries.get(lang);
    Trie acronyms = tries.get(Lang.UND);
    int i = 0;
    while (i < words.size()) {
      int end = longestWords(text, words, i, words.size(), trie, lang, found, id -> true);
      if (end == i && lang == Lang.AR) {
        end = afterParticle(text, words, i, trie, found);
      }
      if (end == i) {
        Words.Word word = words.get(i);
        Trie.Node node = acronyms.root.step(text.substring(word.begin(), word.end()));
        if (node != null && !heading(text, words, i)) {
          node.ends.forEach(e -> found.add(new Found(word.begin(), word.end(), e.id(), false)));
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Whether an acronym spelt like a word stands in a line of capitals: LAWS AND CUSTOMS OF WAR. */
  private static boolean heading(String text, List<Words.Word> words, int at) {
    if (!WORDS_TOO.contains(words.get(at).folded())) {
      return false;
    }
    return at > 0 && capitals(text, words.get(at - 1), words.get(at), words.get(at - 1))
        || at + 1 < words.size()
            && capitals(text, words.get(at), words.get(at + 1), words.get(at + 1));
  }

  /** Whether one of two words that nothing but a space parts is in capitals. */
  private static boolean capitals(
      String text, Words.Word before, Words.Word after, Words.Word which) {
    return text.substring(before.end(), after.begin()).equals(" ")
        && text.substring(which.begin(), which.end()).chars().allMatch(Character::isUpperCase);
  }

  /** Arabic writes particles (and, by, for) as one word with the name: بسويسرا, ولكينيا. */
  private int afterParticle(
      String text, List<Words.Word> words, int at, Trie trie, List<Found> found) {
    for (Words.Word bare : Words.withoutParticle(text, words.get(at))) {
      if (trie.root.step(bare.stem()) != null) {
        List<Words.Word> rest =
            new ArrayList<>(words.subList(at, Math.min(words.size(), at + LONGEST)));
        rest.set(0, bare);
        int end = longestWords(text, rest, 0, rest.size(), trie, Lang.AR, found, id -> true);
        if (end > 0) {
          return at + end;
        }
      }
    }
    return at;
  }

  private int longestWords(
      String text,
      List<Words.Word> words,
      int at,
      int limit,
      Trie trie,
      Lang lang,
      List<Found> found,
      Predicate<String> wanted) {
    Trie.Node node = trie.root;
    List<Trie.End> best = List.of();
    int bestEnd = at;
    for (int j = at; j < limit && j - at < LONGEST; j++) {
      if (j > at && parted(text, words.get(j - 1).end(), words.get(j).begin())) {
        break;
      }
      node = node.step(words.get(j).stem());
      if (node == null) {
        break;
      }
      int last = j;
      List<Trie.End> ends =
          node.ends.stream()
              .filter(
                  end ->
                      wanted.test(end.id())
                          && written(text, words.subList(at, last + 1), end, lang))
              .toList();
      if (!ends.isEmpty()) {
        best = ends;
        bestEnd = j + 1;
      }
    }
    for (Trie.End end : best) {
      found.add(
          new Found(
              words.get(at).begin(),
              words.get(bestEnd - 1).end(),
              end.id(),
              end.label().property().equals("ambiguousLabel")));
      Set<String> above = ancestors(end.id());
      for (int k = at; !above.isEmpty() && k < bestEnd; k++) {
        longestWords(text, words, k, bestEnd, trie, lang, found, above::contains);
      }
    }
    return bestEnd;
  }

  /** Whether a sentence ends between two words: no name runs over that. */
  private static boolean parted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (";:!?。；".indexOf(text.charAt(i)) >= 0
          || text.charAt(i) == '.'
              && i + 1 < to
              && to - from > 1
              && text.charAt(i + 1) == ' '
              && from > 2
              && Character.isLowerCase(text.charAt(from - 1))) {
        return true;
      }
    }
    return to - from > 6;
  }

  /** Whether the text says "and" within the name: الدول والأطراف are not the States parties. */
  private static boolean conjoined(List<Words.Word> name, List<Words.Word> words) {
    for (int i = 1; i < Math.min(name.size(), words.size()); i++) {
      String own = name.get(i).folded();
      String word = words.get(i).folded();
      if (word.startsWith("و") && !own.startsWith("و") && word.endsWith(own)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Proper names begin as they are written; names of parties in languages without cases are not
   * stemmed.
   */
  private static boolean written(String text, List<Words.Word> words, Trie.End end, Lang lang) {
    List<Words.Word> own = Words.of(end.label().text(), lang);
    if (lang == Lang.AR && conjoined(own, words)) {
      return false;
    }
    boolean one = own.size() == 1 && words.size() == 1;
    if (end.id().startsWith("concept/")) {
      return !one || NameForms.inflected(own.get(0).folded(), words.get(0).folded(), lang);
    }
    char labelled = end.label().text().charAt(0);
    char first = text.charAt(words.get(0).begin());
    if (Character.isUpperCase(labelled)
        && !Character.isUpperCase(first)
        && end.id().startsWith("party/")) {
      return false;
    }
    if (!end.id().startsWith("party/")) {
      return true;
    }
    if (lang == Lang.RU || lang == Lang.AR) {
      return !one || NameForms.same(own.get(0).folded(), words.get(0).folded(), lang);
    }
    for (int i = 0; i < own.size() && i < words.size(); i++) {
      if (!own.get(i).folded().equals(words.get(i).folded())) {
        return false;
      }
    }
    return true;
  }
}
