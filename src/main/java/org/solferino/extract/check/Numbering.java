package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.mention.provision.Numerals;

/**
 * Numbers that are left out among recommendations, questions, paragraphs and articles: 12, 13, 15.
 * A list that begins anew is no gap.
 */
final class Numbering {
  private final Map<String, Integer> last = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private Numbering() {}

  static List<Issue> check(List<Fact> facts) {
    Numbering numbering = new Numbering();
    List<Fact.Passage> passages = new ArrayList<>();
    List<Fact.Provision> provisions = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Passage p && p.number() != null && !p.type().equals("Passage")) {
        passages.add(p);
      } else if (fact instanceof Fact.Provision p && p.order() > 0 && p.number() != null) {
        provisions.add(p);
      }
    }
    passages.sort(Comparator.comparingInt(Fact.Passage::order));
    provisions.sort(Comparator.comparingInt(Fact.Provision::order));
    for (Fact.Passage p : passages) {
      // Questions stand in lists, each with its own count.
      int list = p.id().lastIndexOf("/question/");
      String scope = list < 0 ? "" : p.id().substring(list, p.id().lastIndexOf('.'));
      numbering.next(scope + " " + prefix(p.number().value()), p.number(), p.id());
    }
    for (Fact.Provision p : provisions) {
      if (p.sourceNumber() == null) {
        String scope = p.type().equals("Article") ? p.treaty() : p.partOf();
        numbering.next(scope + " " + p.type(), p.number(), p.id());
      }
    }
    return numbering.issues;
  }

  private void next(String list, Said<String> number, String about) {
    Integer before = last.get(list);
    int value = value(number.value(), before);
    if (value < 1) {
      // What cannot be read breaks the count.
      last.remove(list);
      return;
    }
    last.put(list, value);
    if (before != null && value > before + 1 && number.evidence() != null) {
      issues.add(
          new Issue(
              Issue.Kind.NUMBERING_GAP,
              Issue.Severity.WARNING,
              number.evidence().span(),
              about,
              number.value()
                  + " follows "
                  + before
                  + ": "
                  + (value - before - 1)
                  + (value - before == 2 ? " number is" : " numbers are")
                  + " missing, or could not be read",
              "the numbers as written"));
    }
  }

  /** {@code 1.} of {@code 1.2}, {@code 22(} of {@code 22(a)}. */
  private static String prefix(String number) {
    int end = number.length();
    while (end > 0 && ")]".indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end > 0 && Character.isLetterOrDigit(number.charAt(end - 1))) {
      end--;
    }
    return number.substring(0, end);
  }

  /**
   * The last step of a number as a count, where it is digits, a Latin letter or a Roman numeral; 0
   * where it is none, or where a letter could be both: (i) follows (h), and also begins a list.
   */
  private static int value(String number, Integer before) {
    String step = number.substring(prefix(number).length()).replaceAll("[)\\]]", "");
    if (step.isEmpty() || step.length() > 4) {
      return 0;
    }
    if (Character.isDigit(step.charAt(0))) {
      return step.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(step) : 0;
    }
    int letter =
        step.length() == 1 && step.charAt(0) >= 'a' && step.charAt(0) <= 'z'
            ? step.charAt(0) - 'a' + 1
            : 0;
    int roman = Numerals.romanValue(step);
    int expected = before == null ? 1 : before + 1;
    if (letter == 0 || roman == 0 || "ivx".indexOf(step.charAt(0)) < 0) {
      return letter == 0 ? roman : letter;
    }
    return letter == expected ? letter : roman == expected ? roman : 0;
  }
}
