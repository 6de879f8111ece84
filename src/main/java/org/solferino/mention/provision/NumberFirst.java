package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;
import org.solferino.mention.provision.Target.Base;
import org.solferino.mention.provision.Token.Kind;

/** Chinese: the treaty, then each number before the word for the part, from the outside inwards. */
final class NumberFirst extends Reader {
  NumberFirst(List<Token> tokens) {
    super(tokens);
  }

  @Override
  boolean reference() {
    boolean prefixed = prefix();
    int groups = 0;
    for (; groups < MOST_GROUPS; groups++) {
      int back = at;
      boolean listed =
          groups > 0 && (is(at, Kind.LIST) || is(at, Kind.COMMA) && is(at + 1, Kind.ORD));
      if (listed || groups > 0 && is(at, Kind.OF)) {
        at++;
      }
      while (is(at, Kind.ABOVE) || is(at, Kind.COMMON)) {
        common |= is(at, Kind.COMMON);
        at++;
      }
      if (groups > 0 && range()) {
        continue;
      }
      if (!group(listed)) {
        at = back;
        break;
      }
    }
    return groups > 0 || prefixed && base != Base.NONE;
  }

  /** 第五十一条至第五十三条: from the last number read to this one. */
  private boolean range() {
    int back = at;
    Step from = chains.last();
    if (!is(at, Kind.RANGE) || from == null || from.unit().isEmpty()) {
      return false;
    }
    at++;
    at += is(at, Kind.ORD) ? 1 : 0;
    NumberList list = new NumberList(tokens, at, from.unit(), false, null);
    List<List<Step>> to = list.read();
    boolean same =
        to.size() == 1 && is(list.end(), Kind.UNIT) && key(list.end()).equals(from.unit());
    int low = same ? number(from) : 0;
    int high = same ? number(to.get(0).get(0)) : 0;
    if (low <= 0 || high <= low || high - low > NumberList.WIDEST_RANGE) {
      at = back;
      return false;
    }
    for (int i = low + 1; i <= high; i++) {
      chains.beside(List.of(List.of(new Step(from.unit(), Integer.toString(i)))));
    }
    at = list.end() + 1;
    return true;
  }

  private static int number(Step step) {
    String number = step.number();
    boolean digits = !number.isEmpty() && number.length() < 5;
    for (int i = 0; i < number.length(); i++) {
      digits &= Character.isDigit(number.charAt(i));
    }
    return digits ? Integer.parseInt(number) : 0;
  }

  private boolean prefix() {
    if (is(at, Kind.TREATY)) {
      treaty = key(at++);
    } else if (is(at, Kind.BASE)) {
      base = Base.valueOf(key(at++));
    } else {
      return false;
    }
    int back = at;
    while (is(at, Kind.OF) || is(at, Kind.ABOVE) || is(at, Kind.COMMON)) {
      common |= is(at, Kind.COMMON);
      at++;
    }
    boolean follows =
        is(at, Kind.ORD) || is(at, Kind.UNIT) || at < tokens.size() && tokens.get(at).isNumber();
    if (!follows) {
      at = back;
      common = false;
    }
    return true;
  }

  private boolean group(boolean listed) {
    if (is(at, Kind.UNIT) && key(at).equals("annex")) {
      int number = at + 1;
      boolean numbered =
          number < tokens.size()
              && tokens.get(number).is(Kind.CHINESE)
              && !tokens.get(number).enclosed();
      if (!numbered
          && !bareAnnex
          && !tokens.get(at).plural()
          && treaty == null
          && base == Base.NONE) {
        return false;
      }
      Step step = numbered ? Step.of("annex", tokens.get(number), null) : new Step("annex", "");
      at += numbered ? 2 : 1;
      add(List.of(List.of(step)), listed);
      return true;
    }
    int back = at;
    if (is(at, Kind.ORD)) {
      at++;
    }
    // The word behind the numbers says what they are: read them once to find it.
    NumberList ahead = new NumberList(tokens, at, "para", true, chains.last());
    if (ahead.read().isEmpty()) {
      at = back;
      return false;
    }
    boolean annex = chains.last() != null && chains.last().unit().equals("annex");
    String unit;
    if (is(ahead.end(), Kind.UNIT) && !key(ahead.end()).equals("annex")) {
      unit = key(ahead.end());
    } else if (annex && !is(at - 1, Kind.ORD) && tokens.get(at).is(Kind.DIGITS)) {
      // 技术附件2(c)和3(c): an annex's sections go without a word.
      unit = null;
    } else {
      at = back;
      return false;
    }
    NumberList list = new NumberList(tokens, at, unit, true, chains.last());
    List<List<Step>> elements = new ArrayList<>(list.read());
    at = list.end() + (unit == null ? 0 : 1);
    if (is(at, Kind.SUFFIX)) {
      List<Step> steps = new ArrayList<>(elements.get(elements.size() - 1));
      Step step = steps.get(0);
      steps.set(0, new Step(step.unit(), step.number() + key(at++)));
      elements.set(elements.size() - 1, steps);
    }
    if ("sub".equals(unit)) {
      add(clauses(elements), listed);
    } else {
      add(elements, listed);
    }
    return true;
  }

  /**
   * What 目 counts has Roman numbers; and what stands outside it, (二)项, is a point with a letter.
   */
  private List<List<Step>> clauses(List<List<Step>> elements) {
    chains.points();
    List<List<Step>> out = new ArrayList<>();
    for (List<Step> steps : elements) {
      List<Step> inner = new ArrayList<>(steps);
      int number = number(inner.get(0));
      if (number > 0) {
        inner.set(0, new Step("sub", Numerals.roman(number)));
      }
      out.add(inner);
    }
    return out;
  }

  private void add(List<List<Step>> elements, boolean listed) {
    Step last = chains.last();
    if (last == null || listed || elements.get(0).get(0).rank() <= last.rank()) {
      chains.beside(elements);
    } else {
      chains.inside(elements);
    }
  }
}
