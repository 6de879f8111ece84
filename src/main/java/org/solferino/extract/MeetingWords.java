package org.solferino.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;

/**
 * The words of a sentence for meetings, and those that say that one is held.
 *
 * @param nouns the words for meetings
 * @param verbs the words that say that a meeting is held
 * @param convened the meetings that are said to be held, with how far from the noun a verb says so
 */
record MeetingWords(String text, List<Noun> nouns, List<Verb> verbs, Map<Noun, Integer> convened) {
  /** How much further off a noun counts that stands in the next clause. */
  private static final int CLAUSE = 60;

  private static final Pattern CLAUSE_BEGINS = Pattern.compile("[,;，；،؛]| (?:and|et|y|и|а) | و");

  /** A noun for a meeting in a sentence. */
  record Noun(String type, int begin, int end) {
    int distance(int from, int to) {
      return from >= end ? from - end : begin >= to ? begin - to : 0;
    }
  }

  /**
   * A word that says that a meeting is held.
   *
   * @param noun the meeting that it speaks of: the one that it is nearest to
   */
  record Verb(int begin, int end, Noun noun) {
    int distance() {
      return noun.distance(begin, end);
    }
  }

  static MeetingWords of(String text, Lang lang, List<Noun> nouns) {
    List<Verb> verbs = verbs(nouns, text, lang);
    return new MeetingWords(text, nouns, verbs, convened(nouns, verbs));
  }

  static List<Noun> nouns(String text, Lang lang) {
    List<Noun> nouns = new ArrayList<>();
    for (Phrases.Phrase noun : Phrases.meetings().rows(lang)) {
      Matcher matcher = noun.pattern().matcher(text);
      while (matcher.find()) {
        int from = matcher.start();
        int to = matcher.end();
        if (nouns.stream().noneMatch(t -> t.begin() < to && from < t.end())) {
          nouns.add(new Noun(noun.name(), from, to));
        }
      }
    }
    return nouns;
  }

  private static List<Verb> verbs(List<Noun> nouns, String text, Lang lang) {
    List<Verb> verbs = new ArrayList<>();
    for (Phrases.Phrase verb : Phrases.standard().rows("held", lang)) {
      Matcher matcher = verb.pattern().matcher(text);
      while (matcher.find()) {
        int from = matcher.start();
        int to = matcher.end();
        nouns.stream()
            .min(Comparator.comparingInt(n -> n.distance(from, to)))
            .ifPresent(n -> verbs.add(new Verb(from, to, n)));
      }
    }
    return verbs;
  }

  /** The meetings that a sentence says are held, with how far from its noun a verb says so. */
  private static Map<Noun, Integer> convened(List<Noun> nouns, List<Verb> verbs) {
    Map<Noun, Integer> convened = new HashMap<>();
    verbs.forEach(verb -> convened.merge(verb.noun(), verb.distance(), Math::min));
    // "The fourth round of consultations" is one meeting in two words.
    for (Noun noun : nouns) {
      verbs.stream()
          .filter(
              verb -> !MeetingType.periodic(noun.type()) && verb.noun().type().equals(noun.type()))
          .forEach(
              verb -> convened.merge(noun, noun.distance(verb.begin(), verb.end()), Math::min));
    }
    return convened;
  }

  /**
   * A date belongs to the noun that it stands nearest to; where a verb stands between ("the Meeting
   * of the Parties to the Convention, held from …") it is the verb that it must be near. Behind a
   * comma or an "and" after the date another clause begins, and with it another meeting.
   */
  Noun nearest(Dated date, int offset) {
    int from = date.begin() - offset;
    int to = date.end() - offset;
    return nouns.stream()
        .min(
            Comparator.comparingInt(
                n -> distance(n, from, to) + (parted(to, n.begin()) ? CLAUSE : 0)))
        .orElse(null);
  }

  private int distance(Noun noun, int from, int to) {
    int distance = noun.distance(from, to);
    for (Verb verb : verbs) {
      if (!verb.noun().equals(noun)) {
        continue;
      }
      if (noun.end() <= verb.begin() && verb.end() <= from) {
        distance = Math.min(distance, from - verb.end());
      } else if (to <= verb.begin() && verb.end() <= noun.begin()) {
        distance = Math.min(distance, verb.begin() - to);
      }
    }
    return distance;
  }

  private boolean parted(int from, int to) {
    return from >= 0
        && from < to
        && to <= text.length()
        && CLAUSE_BEGINS.matcher(text.substring(from, to)).lookingAt();
  }
}
