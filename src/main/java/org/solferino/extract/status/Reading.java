package org.solferino.extract.status;

import java.util.BitSet;
import java.util.List;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Said;
import org.solferino.mention.Name;

/**
 * A passage prepared for reading.
 *
 * @param lower its text in lower case, apostrophes made straight; same offsets
 * @param covered the characters of names and dates
 */
record Reading(
    Passage passage,
    String lower,
    List<Name> treaties,
    List<Name> parties,
    List<Dated> dates,
    BitSet covered,
    List<Sentence> sentences,
    StatusWords words) {

  static Reading of(Passage passage) {
    String text = passage.block().string();
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower[i] == '’' ? '\'' : Character.toLowerCase(lower[i]);
    }
    BitSet covered = new BitSet();
    passage.names().forEach(name -> covered.set(name.begin(), name.end()));
    passage.dates().forEach(date -> covered.set(date.begin(), date.end()));
    return new Reading(
        passage,
        new String(lower),
        passage.treaties(),
        passage.parties(),
        passage.dates(),
        covered,
        Sentence.of(text, covered),
        StatusWords.of(passage.block().lang()));
  }

  Lang lang() {
    return passage.block().lang();
  }

  <T> Said<T> said(int begin, int end, T value) {
    return new Said<>(value, evidence(begin, end, ""));
  }

  Evidence evidence(int begin, int end, String inferred) {
    return new Evidence(
        passage.block().order(),
        passage.block().text().source(begin, end),
        lang(),
        "status-events",
        inferred);
  }
}
