package org.solferino.extract.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.solferino.document.Lang;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.mention.Name;

/** Reads the events of one passage, clause by clause. */
final class Clauses {
  /** No clause is read further than this from its verb, so that time stays linear. */
  private static final int WINDOW = 400;

  private final Reading at;
  private final StatusWords words;
  private final List<Dated> dates = new ArrayList<>();
  private final Events events;

  /** The text without names and dates: "30 May" forbids nothing. */
  private final String bare;

  private final Counts counts;
  private List<Name> actors = List.of();

  Clauses(Reading at, BitSet ofTitles, When documentDate, Events events) {
    this.at = at;
    this.words = at.words();
    this.events = events;
    for (int i = 0; i < at.dates().size(); i++) {
      if (!ofTitles.get(i)) {
        dates.add(at.dates().get(i));
      }
    }
    StringBuilder text = new StringBuilder(at.lower());
    at.covered().stream().forEach(i -> text.setCharAt(i, '_'));
    this.bare = text.toString();
    this.counts = new Counts(at, dates, documentDate, events);
  }

  void read() {
    List<StatusWords.Hit> hits = words.triggers(at.lower());
    int next = 0;
    int masked = 0;
    for (int s = 0; s < at.sentences().size(); s++) {
      Sentence sentence = at.sentences().get(s);
      actors = List.of();
      StatusWords.Hit ratified = null;
      for (; next < hits.size() && hits.get(next).begin() < sentence.end(); next++) {
        StatusWords.Hit hit = hits.get(next);
        if (hit.begin() < masked || at.covered().get(hit.begin())) {
          continue;
        }
        ratified = hit.rule().equals("ratify") ? hit : ratified;
        int end = event(hit, sentence, s);
        masked = Math.max(masked, end);
      }
      if (sentence.begin() >= masked) {
        counts.read(sentence, ratified);
      }
    }
  }

  /** States the event; the end of the words that are a declaration's, or 0. */
  private int event(StatusWords.Hit hit, Sentence sentence, int index) {
    int begin = Math.max(sentence.clauseBegin(hit.begin()), hit.begin() - WINDOW);
    int end = Math.min(sentence.clauseEnd(hit.begin()), hit.end() + WINDOW);
    boolean extend = hit.rule().equals("extend");
    // What a depositary announces for one party and a day is sure, though it is still to come.
    boolean announced = hit.rule().equals("force-for");
    if (!extend && !announced && words.within("not", bare, begin, hit.begin())) {
      return 0;
    }
    Dated date = date(hit, begin, end, sentence);
    Said<When> when = date == null ? null : at.said(date.begin(), date.end(), date.when());
    Name treaty = treaty(hit, begin, end);
    if (treaty == null || (when == null && !extend)) {
      return 0;
    }
    switch (hit.rule()) {
      case "adopt", "adopted" -> events.add("Adoption", treaty.id(), null, when, null, null);
      case "force" ->
          events.add("EntryIntoForce", treaty.id(), bound(begin, end), when, null, null);
      case "force-for" -> {
        Said<String> party = bound(begin, end);
        if (party != null && when.value().precision() == When.Precision.DAY) {
          events.add("EntryIntoForce", treaty.id(), party, when, null, null);
        }
      }
      case "open" -> events.add("Signature", treaty.id(), null, when, null, null);
      case "ratify", "sign", "withdraw" -> {
        String type =
            switch (hit.rule()) {
              case "sign" -> "Signature";
              case "withdraw" -> "Withdrawal";
              default -> "Ratification";
            };
        for (Name party : actors(hit, begin, end)) {
          events.add(type, treaty.id(), said(party), when, null, null);
        }
      }
      case "declare" -> {
        return declaration(hit, treaty, when, index, begin, end);
      }
      default -> territories(hit, end, treaty);
    }
    return 0;
  }

  private int declaration(
      StatusWords.Hit hit, Name treaty, Said<When> when, int index, int begin, int end) {
    int from = hit.end();
    while (from < at.lower().length() && " :：".indexOf(at.lower().charAt(from)) >= 0) {
      from++;
    }
    if (from == hit.end()) {
      return 0;
    }
    int to = at.sentences().get(index).end();
    for (int i = index + 1; i < at.sentences().size() && numbered(at.sentences().get(i)); i++) {
      to = at.sentences().get(i).end();
    }
    String text = at.passage().block().string().substring(from, to).strip();
    if (!text.isEmpty()) {
      for (Name party : actors(hit, begin, end)) {
        events.add("Declaration", treaty.id(), said(party), when, null, at.said(from, to, text));
      }
    }
    return to;
  }

  /** Whether a sentence begins with the number or letter of an item. */
  private boolean numbered(Sentence sentence) {
    int i = sentence.begin();
    while (i < sentence.end() && at.lower().charAt(i) == ' ') {
      i++;
    }
    return i < sentence.end()
        && (Character.isDigit(at.lower().charAt(i)) || "(（".indexOf(at.lower().charAt(i)) >= 0)
        && !at.covered().get(i);
  }

  private void territories(StatusWords.Hit hit, int end, Name treaty) {
    int from = Places.from(at.parties(), Name::begin, hit.end());
    for (int i = from; i < at.parties().size() && at.parties().get(i).begin() < end; i++) {
      if (at.parties().get(i).begin() - hit.end() > 40 && i == from) {
        return;
      }
      // the words give no day for it: the one of the entry into force is another statement
      Said<String> party = said(at.parties().get(i));
      events.add("TerritorialApplication", treaty.id(), party, null, null, null);
    }
  }

  /** Nearest in the clause, else the nearest before in the sentence. */
  private Dated date(StatusWords.Hit hit, int begin, int end, Sentence sentence) {
    Dated before = Places.last(dates, Dated::begin, begin, hit.begin());
    Dated after = Places.first(dates, Dated::begin, hit.end(), end);
    if (after != null && hit.rule().equals("open")) {
      return after;
    }
    if (before != null && after != null) {
      return hit.begin() - before.end() <= after.begin() - hit.end() ? before : after;
    }
    if (before != null || after != null) {
      return before != null ? before : after;
    }
    return Places.last(dates, Dated::begin, sentence.begin(), begin);
  }

  private Name treaty(StatusWords.Hit hit, int begin, int end) {
    Name after = Places.first(at.treaties(), Name::begin, hit.end(), end);
    Name before = Places.last(at.treaties(), Name::begin, begin, hit.begin());
    switch (hit.rule()) {
      case "adopt" -> {
        return after != null && after.begin() - hit.end() <= 14 ? head(after, end) : null;
      }
      case "adopted" -> {
        return subject(hit, begin, before);
      }
      case "ratify", "sign", "withdraw" -> {
        int reach = at.lang() == Lang.AR ? 60 : 30;
        if (after != null && after.begin() - hit.end() <= reach) {
          return head(after, end);
        }
      }
      default -> {
        if (before == null
            && after != null
            && (hit.rule().startsWith("force") || at.lang() == Lang.AR)) {
          return after;
        }
      }
    }
    return before != null ? before : Places.last(at.treaties(), Name::begin, 0, begin);
  }

  /** In Chinese "A的B" is B of A: the last of the chain is meant. */
  private Name head(Name first, int end) {
    Name head = first;
    int i = Places.from(at.treaties(), Name::begin, first.end());
    while (at.lang() == Lang.ZH && i < at.treaties().size()) {
      Name next = at.treaties().get(i++);
      String gap = at.lower().substring(Math.min(head.end(), next.begin()), next.begin());
      if (next.begin() >= end || gap.length() > 3 || gap.indexOf('的') < 0) {
        break;
      }
      head = next;
    }
    return head;
  }

  /** What was adopted: named right before, the date and small words apart. */
  private Name subject(StatusWords.Hit hit, int begin, Name before) {
    int most = at.lang() == Lang.ZH ? 6 : 24;
    Name subject = before;
    if (subject == null && hit.begin() - begin <= 12 && at.lang() != Lang.ZH) {
      subject = Places.last(at.treaties(), Name::begin, Math.max(0, begin - 120), begin);
      return subject != null && begin - subject.end() <= 2 ? subject : null;
    }
    if (subject == null || words.within("title-not", at.lower(), subject.end(), hit.begin())) {
      return null;
    }
    int gap = hit.begin() - subject.end();
    int i = Places.from(at.dates(), Dated::begin, subject.end());
    for (; i < at.dates().size() && at.dates().get(i).end() <= hit.begin(); i++) {
      gap -= at.dates().get(i).end() - at.dates().get(i).begin();
    }
    return gap <= most ? subject : null;
  }

  /** The party for which a treaty enters into force, or null. */
  private Said<String> bound(int begin, int end) {
    int i = Places.from(at.parties(), Name::begin, begin);
    for (; i < at.parties().size() && at.parties().get(i).begin() < end; i++) {
      Name party = at.parties().get(i);
      if (words.before("for", at.lower(), begin, party.begin())) {
        return said(party);
      }
    }
    return null;
  }

  /** Who acts: the parties before the verb, else behind it, else those of the clause before. */
  private List<Name> actors(StatusWords.Hit hit, int begin, int end) {
    int first = Places.from(at.parties(), Name::begin, begin);
    int middle = Places.from(at.parties(), Name::begin, hit.begin());
    int last = Places.from(at.parties(), Name::begin, end);
    // An Arabic sentence begins with its verb.
    boolean behind =
        List.of("ratify", "withdraw").contains(hit.rule())
            || hit.rule().equals("sign") && at.lang() == Lang.AR;
    List<Name> found =
        first < middle
            ? at.parties().subList(first, middle)
            : behind ? at.parties().subList(middle, last) : List.of();
    if (!found.isEmpty()) {
      Set<String> ids = new HashSet<>();
      actors = found.stream().filter(name -> ids.add(name.id())).toList();
    }
    return actors;
  }

  private Said<String> said(Name party) {
    return at.said(party.begin(), party.end(), party.id());
  }
}
