package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * Words that recommend: a lead-in that governs the numbered items after it ("I urge Member
 * States:"), or an item's own verb. The addressees are the parties that follow the verb.
 */
final class LeadIn {
  private static final String EXTRACTOR = "recommendations";

  /** Between two addressees of one verb there is at most this much. */
  private static final int NEAR = 14;

  private static final int FAR = 60;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.、)]\\s{0,3}");

  /** An article before the first party, no more. */
  private static final int ARTICLE = 5;

  /** A verb in the first person stands so near the beginning. */
  private static final int FIRST = 16;

  private static final List<String> CONJUNCTIONS =
      List.of("和", "以及", "及", "、", "与", " and ", " et ", " y ", " и ", " و");

  private LeadIn() {}

  /** Whether a block ends by opening a list of what is recommended. */
  static boolean opens(Read read) {
    String text = read.text().strip();
    if (text.isEmpty() || ":：".indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    Sentence last = last(read);
    Lang lang = read.block().lang();
    return Phrases.standard().holds("recommend", lang, last.text()) || bare(last.text(), lang);
  }

  /** "In this regard, I:": the verbs stand in the items. */
  private static boolean bare(String sentence, Lang lang) {
    String words = sentence.strip();
    return lang == Lang.ZH && words.endsWith("我：")
        || lang == Lang.ZH && words.endsWith("我:")
        || lang == Lang.EN && words.endsWith(" I:");
  }

  /**
   * Whether an item's first sentence is one that recommends: only who speaks stands before the verb
   * ("The Conference recommends that …").
   *
   * @param begin behind the item's number
   */
  static boolean recommends(Read read, int begin) {
    String text = read.text().substring(begin);
    Matcher verb = Phrases.standard().find("recommends", read.block().lang(), text);
    return verb != null && subject(text, verb.start());
  }

  /** Whether an item opens with a verb that recommends in the first person: "We urge States …". */
  static boolean urges(Read read, int begin) {
    String text = read.text().substring(begin);
    Lang lang = read.block().lang();
    Matcher verb =
        Phrases.standard().holds("first-person", lang, text)
            ? Phrases.standard().find("recommend", lang, text)
            : null;
    return verb != null && verb.start() <= FIRST;
  }

  private static Sentence last(Read read) {
    List<Sentence> sentences = Sentence.of(read);
    return sentences.get(sentences.size() - 1);
  }

  /** The addressees of a lead-in. */
  static List<Said<String>> governing(Read read) {
    Sentence last = last(read);
    List<Said<String>> behind = after(read, last.begin(), last.end());
    Matcher number = NUMBER.matcher(read.text());
    return behind.isEmpty() ? bound(read, number.lookingAt() ? number.end() : 0) : behind;
  }

  /**
   * The addressees that an item names itself: with a verb in the first person, or where no lead-in
   * does.
   */
  static List<Said<String>> own(Read read, int begin, boolean governed) {
    String text = read.text().substring(begin);
    Lang lang = read.block().lang();
    boolean first = Phrases.standard().holds("first-person", lang, text);
    if (governed && !first) {
      return List.of();
    }
    Matcher verb = Phrases.standard().find("recommend", lang, text);
    if (verb == null || verb.start() > 12 && (governed || !subject(text, verb.start()))) {
      return List.of();
    }
    int end = begin;
    while (end < read.text().length() && "。；;?？".indexOf(read.text().charAt(end)) < 0) {
      end++;
    }
    return after(read, begin, end);
  }

  /**
   * The parties of whom an item says what they should do: "The Security Council should …", "Member
   * States are invited to …".
   */
  static List<Said<String>> bound(Read read, int begin) {
    int end = read.text().length();
    List<Said<String>> parties = addressees(read, begin, end, ARTICLE);
    int edge =
        read.names("party", begin, end).stream()
            .filter(n -> parties.stream().anyMatch(p -> p.value().equals(n.id())))
            .limit(parties.size())
            .mapToInt(Name::end)
            .max()
            .orElse(end);
    String rest = read.text().substring(edge).strip();
    return Phrases.standard().holds("should", read.block().lang(), rest) ? parties : List.of();
  }

  /** Whether only who recommends stands before the verb: "The Conference urges …". */
  private static boolean subject(String text, int verb) {
    return verb <= 60
        && text.substring(0, verb).chars().noneMatch(c -> ",.;:，。；：、".indexOf(c) >= 0);
  }

  private static List<Said<String>> after(Read read, int begin, int end) {
    String clause = read.text().substring(begin, end);
    Matcher verb = Phrases.standard().find("recommend", read.block().lang(), clause);
    return addressees(read, begin + (verb == null ? 0 : verb.end()), end, FAR);
  }

  /**
   * The parties that a verb addresses: the first behind it, and those joined to that one.
   *
   * @param from behind the verb
   * @param near how far behind it the first may stand
   */
  static List<Said<String>> addressees(Read read, int from, int end, int near) {
    List<Said<String>> found = new ArrayList<>();
    int edge = -1;
    for (Name name : read.names("party", from, end)) {
      if (attributive(read.text(), name.end(), read.block().lang())
          || inMeeting(read.text(), name, read.block().lang())) {
        continue;
      }
      if (edge < 0 && ofOffice(read.text(), name, read.block().lang())) {
        // Whose office it is, is addressed by no name here.
        break;
      }
      if (edge >= 0 && !joined(read.text().substring(Math.min(edge, name.begin()), name.begin()))) {
        break;
      }
      if (edge < 0 && name.begin() - from > near) {
        break;
      }
      found.add(new Said<>(name.id(), read.evidence(name.begin(), name.end(), EXTRACTOR)));
      edge = name.end();
    }
    return found;
  }

  /** 缔约国的会员国: the first name only qualifies the second. */
  private static boolean attributive(String text, int end, Lang lang) {
    return lang == Lang.ZH && end < text.length() && text.charAt(end) == '的';
  }

  /** "The President of the General Assembly", 大会主席: the name says whose office it is. */
  private static boolean ofOffice(String text, Name name, Lang lang) {
    return lang == Lang.ZH && text.startsWith("主席", name.end())
        || Phrases.standard()
            .holds(
                "office-of", lang, text.substring(Math.max(0, name.begin() - FAR), name.begin()));
  }

  /** "The Meeting of the States Parties", 缔约方会议: the name is a part of a meeting's. */
  private static boolean inMeeting(String text, Name name, Lang lang) {
    String next = text.substring(name.end(), Math.min(text.length(), name.end() + 2));
    if (next.startsWith("会议") || next.startsWith("大会")) {
      return true;
    }
    int from = Math.max(0, name.begin() - FAR);
    String near = text.substring(from, Math.min(text.length(), name.end() + FAR));
    int begin = name.begin() - from;
    int end = name.end() - from;
    return Phrases.meetings().rows(lang).stream()
        .filter(p -> p.name().equals("MeetingOfStatesParties"))
        .map(p -> p.pattern().matcher(near))
        .anyMatch(
            m -> {
              while (m.find()) {
                if (m.start() < begin && m.end() >= end) {
                  return true;
                }
              }
              return false;
            });
  }

  private static boolean joined(String between) {
    return between.length() <= NEAR
        && between.chars().noneMatch(c -> "，,。;；:：".indexOf(c) >= 0)
        && CONJUNCTIONS.stream().anyMatch(between::startsWith);
  }

  static boolean addressee(String id) {
    return Vocabulary.standard().has(id);
  }
}
