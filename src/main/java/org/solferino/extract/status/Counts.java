package org.solferino.extract.status;

import java.util.List;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.mention.Name;

/** Reads how many parties a treaty has, and on which day. */
final class Counts {
  private static final int REACH = 40;
  private static final int WINDOW = 400;

  private final Reading at;
  private final List<Dated> dates;
  private final When documentDate;
  private final Events events;

  Counts(Reading at, List<Dated> dates, When documentDate, Events events) {
    this.at = at;
    this.dates = dates;
    this.documentDate = documentDate;
    this.events = events;
  }

  void read(Sentence sentence, StatusWords.Hit ratified) {
    String lower = at.lower();
    int i = sentence.begin();
    while (i < sentence.end()) {
      if (!Character.isDigit(lower.charAt(i)) || at.covered().get(i)) {
        i++;
        continue;
      }
      int end = i;
      while (end < sentence.end() && Character.isDigit(lower.charAt(end))) {
        end++;
      }
      if (end - i <= 3) {
        count(sentence, i, end, ratified);
      }
      i = end;
    }
  }

  private void count(Sentence sentence, int begin, int end, StatusWords.Hit ratified) {
    String lower = at.lower();
    int noun = end < lower.length() && lower.charAt(end) == ' ' ? end + 1 : end;
    int clause = sentence.clauseBegin(begin);
    Name treaty;
    if (at.words().at("parties", lower, noun)
        && at.words().within("have", lower, Math.max(clause, begin - REACH), begin)) {
      treaty = Places.last(at.treaties(), Name::begin, clause, begin);
      if (treaty == null) {
        treaty =
            Places.first(
                at.treaties(), Name::begin, end, Math.min(sentence.clauseEnd(begin), end + REACH));
      }
      if (treaty == null) {
        treaty = Places.last(at.treaties(), Name::begin, 0, begin);
      }
    } else if (at.words().at("are-parties", lower, noun)) {
      treaty = Places.first(at.treaties(), Name::begin, end, sentence.end());
      if (treaty == null) {
        treaty = Places.last(at.treaties(), Name::begin, 0, begin);
      }
    } else if (ratified != null && at.words().at("states", lower, noun)) {
      treaty = Places.first(at.treaties(), Name::begin, ratified.end(), sentence.end());
      if (treaty == null) {
        treaty = Places.last(at.treaties(), Name::begin, 0, begin);
      }
    } else {
      return;
    }
    Said<When> when = day(sentence, begin, end);
    if (treaty != null && when != null) {
      int value = Integer.parseInt(lower.substring(begin, end));
      events.add("PartiesCount", treaty.id(), null, when, at.said(begin, end, value), null);
    }
  }

  /** The day after "as of" in the sentence, else the document's own. */
  private Said<When> day(Sentence sentence, int begin, int end) {
    int i = Places.from(dates, Dated::begin, Math.max(sentence.begin(), begin - WINDOW));
    for (; i < dates.size() && dates.get(i).begin() < Math.min(sentence.end(), end + WINDOW); i++) {
      Dated date = dates.get(i);
      if (at.words().before("as-of", at.lower(), sentence.begin(), date.begin())) {
        return at.said(date.begin(), date.end(), date.when());
      }
    }
    return documentDate == null
        ? null
        : new Said<>(documentDate, at.evidence(begin, end, "the document's own date"));
  }
}
