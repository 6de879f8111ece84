package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.lexicon.Nearest;

/**
 * Treaties that the vocabularies do not hold: by a name in quotation marks, by the capitals of an
 * English title, or by a word for a treaty and what it is on, up to where the name surely ends.
 */
final class NewTreaties {
  private static final Pattern BOOK = Pattern.compile("《([^《》]{5,60})》");
  private static final Pattern QUOTED = Pattern.compile("[«“\"]\\s?([^«»“”\"]{12,160}?)\\s?[»”\"]");
  private static final Pattern CHINESE = Pattern.compile("(?:公约|条约|议定书|协定)$");

  /** A word's edge is looked for one character back: {@code \b} goes back over all accents. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}\\p{Mn}_])((?:[A-Z][\\p{L}’'-]{1,30} ){0,4}(?:Convention|Treaty|Protocol) "
              + "(?:on|against|for|concerning|relating to|regarding)"
              + "(?: (?:the|of|and|in|to|for|on|its|their|or|[A-Z][\\p{L}’'-]{1,30})){1,20})");

  private static final Pattern TRAILING =
      Pattern.compile("(?: (?:the|of|and|in|to|for|on|its|their|or))+$");
  private static final Set<String> OPENERS =
      Set.of("The", "This", "That", "A", "An", "Under", "In", "Draft", "Future", "New");

  /** A name this like a known one may be a variant of it: better none than a second node. */
  private static final double SAME = 0.8;

  private NewTreaties() {}

  /** The places of the names in a block's text, each once. */
  static List<int[]> in(String text, Lang lang) {
    List<int[]> found = new ArrayList<>();
    Matcher quoted = (lang == Lang.ZH ? BOOK : QUOTED).matcher(text);
    while (quoted.find()) {
      if (treaty(quoted.group(1), lang)) {
        found.add(new int[] {quoted.start(1), quoted.end(1)});
      }
    }
    if (lang == Lang.EN) {
      titles(text, found);
    } else if (lang == Lang.ZH) {
      chinese(text, found);
    } else {
      runs(text, lang, found);
    }
    found.removeIf(f -> draft(text, f[0], f[1], lang));
    return found;
  }

  /** Whether the treaty is only wished for, or a draft: then there is none yet. */
  private static boolean draft(String text, int begin, int end, Lang lang) {
    String before = text.substring(Math.max(0, begin - 24), begin);
    String after = text.substring(end, Math.min(text.length(), end + 4));
    return Phrases.unknown().holds("draft", lang, before)
        || lang == Lang.ZH && after.replace("》", "").startsWith("草案");
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

  private static void titles(String text, List<int[]> found) {
    Matcher title = TITLE.matcher(text);
    while (title.find()) {
      int begin = title.start(1);
      String first = text.substring(begin, text.indexOf(' ', begin));
      if (OPENERS.contains(first)) {
        begin += first.length() + 1;
      }
      Matcher trailing = TRAILING.matcher(text.substring(begin, title.end(1)));
      int end = trailing.find() ? begin + trailing.start() : title.end(1);
      String words = text.substring(begin, end);
      boolean named = !words.startsWith("Protocol ") && !likeKnown(words, Lang.EN);
      if (named && words.split(" ").length >= 4) {
        add(found, begin, end);
      }
    }
  }

  private static void runs(String text, Lang lang, List<int[]> found) {
    for (Phrases.Phrase head : Phrases.unknown().rows("treaty-head", lang)) {
      Matcher heads = head.pattern().matcher(text);
      while (heads.find()) {
        boolean capital = lang == Lang.AR || Character.isUpperCase(text.charAt(heads.start()));
        int end = capital ? TitleRun.end(text, heads.start(), heads.end(), lang) : -1;
        if (end > 0 && !likeKnown(text.substring(heads.start(), end), lang)) {
          add(found, heads.start(), end);
        }
      }
    }
  }

  private static void chinese(String text, List<int[]> found) {
    for (Phrases.Phrase head : Phrases.unknown().rows("treaty-head", Lang.ZH)) {
      Matcher heads = head.pattern().matcher(text);
      while (heads.find()) {
        int begin = NewBodies.afterLead(text, heads.start(), heads.end());
        boolean whole = heads.end() - begin >= 7 && "各该本此任有两".indexOf(text.charAt(begin)) < 0;
        if (whole && !likeKnown(text.substring(begin, heads.end()), Lang.ZH)) {
          add(found, begin, heads.end());
        }
      }
    }
  }

  private static boolean likeKnown(String name, Lang lang) {
    // "关于禁止酷刑的公约" is 《禁止酷刑公约》 in other words.
    String bare = lang == Lang.ZH ? name.replaceAll("^关于|的(?=公约|条约|议定书|协定)", "") : name;
    return Nearest.likeness(bare, lang, "treaty/") >= SAME;
  }

  private static void add(List<int[]> found, int begin, int end) {
    if (found.stream().noneMatch(f -> f[0] < end && begin < f[1])) {
      found.add(new int[] {begin, end});
    }
  }
}
