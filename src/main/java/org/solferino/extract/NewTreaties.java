package org.solferino.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/**
 * Treaties that the vocabularies do not hold, by a name in quotation marks, or in English by the
 * capitals of a title. Names without either do not say where they end, and are left alone.
 */
final class NewTreaties {
  private static final String EXTRACTOR = "unknown-treaties";
  private static final Pattern BOOK = Pattern.compile("《([^《》]{5,60})》");
  private static final Pattern QUOTED = Pattern.compile("[«“\"]\\s?([^«»“”\"]{12,160}?)\\s?[»”\"]");
  private static final Pattern CHINESE = Pattern.compile("(?:公约|条约|议定书|协定)$");

  /** A word's edge is looked for one character back: {@code \b} goes back over all accents. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}\\p{Mn}_])((?:[A-Z][\\p{L}’'-]{1,30} ){1,4}(?:Convention|Treaty|Protocol) "
              + "(?:on|against|for|concerning|relating to|regarding)"
              + "(?: (?:the|of|and|in|to|for|on|its|their|or|[A-Z][\\p{L}’'-]{1,30})){1,20})");

  private static final Pattern TRAILING =
      Pattern.compile("(?: (?:the|of|and|in|to|for|on|its|their|or))+$");
  private static final Set<String> OPENERS =
      Set.of("The", "This", "That", "A", "An", "Under", "In", "Draft", "Future", "New");

  private final Reading reading;
  private final Map<Integer, String> passages;
  private final Gathered gathered;
  private final Set<String> known = new HashSet<>();

  NewTreaties(Reading reading, Map<Integer, String> passages, Gathered gathered) {
    this.reading = reading;
    this.passages = passages;
    this.gathered = gathered;
  }

  void extract() {
    for (Read read : reading.reads()) {
      if (read.block().kind() == Block.Kind.FURNITURE || read.text().length() > Phrases.LONGEST) {
        continue;
      }
      Lang lang = read.block().lang();
      Matcher quoted = (lang == Lang.ZH ? BOOK : QUOTED).matcher(read.text());
      while (quoted.find()) {
        if (treaty(quoted.group(1), lang)) {
          name(read, quoted.start(1), quoted.end(1));
        }
      }
      if (lang == Lang.EN) {
        titles(read);
      }
    }
  }

  private static boolean treaty(String name, Lang lang) {
    if (lang == Lang.ZH) {
      // 《修正议定书》 and the like say of which kind it is, and not which it is.
      return CHINESE.matcher(name).find() && name.length() >= 7 && !name.startsWith("第");
    }
    int first = name.codePointAt(0);
    boolean capital = lang == Lang.AR || Character.isUpperCase(first);
    return capital
        && name.split(" ").length >= 4
        && Phrases.standard().holds("treaty-name", lang, name);
  }

  private void titles(Read read) {
    Matcher title = TITLE.matcher(read.text());
    while (title.find()) {
      int begin = title.start(1);
      String first = read.text().substring(begin, read.text().indexOf(' ', begin));
      if (OPENERS.contains(first)) {
        begin += first.length() + 1;
      }
      Matcher trailing = TRAILING.matcher(read.text().substring(begin, title.end(1)));
      int end = trailing.find() ? begin + trailing.start() : title.end(1);
      String words = read.text().substring(begin, end);
      boolean named = !words.startsWith("Convention ") && !words.startsWith("Treaty ");
      if (named && !words.startsWith("Protocol ") && words.split(" ").length >= 4) {
        name(read, begin, end);
      }
    }
  }

  /** States the treaty, unless a known name shares words with it. */
  private void name(Read read, int begin, int end) {
    // A party may stand in a treaty's title, but a body may also be called after a treaty.
    boolean taken =
        read.names().stream()
            .filter(n -> n.begin() < end && begin < n.end())
            .anyMatch(n -> !n.kind().equals("party") || n.begin() < begin || n.end() > end);
    String passage = passages.get(read.block().order());
    if (taken || passage == null) {
      return;
    }
    String name = read.text().substring(begin, end).strip();
    Lang lang = read.block().lang();
    Evidence evidence = read.evidence(begin, end, EXTRACTOR);
    String id = "treaty/" + Slug.of(name);
    if (known.add(id)) {
      String lower = name.toLowerCase(Locale.ROOT);
      String kind =
          lower.contains("prot") || name.endsWith("议定书") || lower.contains("протокол")
              ? "protocol"
              : "convention";
      NewName.treaty(name, kind, lang, evidence, gathered);
    }
    gathered.add(new Fact.Mention(passage, new Said<>(id, evidence), false));
  }
}
