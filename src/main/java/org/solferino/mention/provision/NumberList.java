package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;
import org.solferino.mention.provision.Token.Kind;

/** Reads "51 (5) (b), 52 and 57–59": the numbers beside one word for a part. */
final class NumberList {
  private static final int LONGEST = 64;
  static final int WIDEST_RANGE = 100;

  private final List<Token> tokens;
  private final String unit;
  private final boolean plural;
  private final List<List<Step>> elements = new ArrayList<>();
  private Step outer;
  private Token first;
  private int at;

  NumberList(List<Token> tokens, int at, String unit, boolean plural, Step outer) {
    this.tokens = tokens;
    this.at = at;
    this.unit = unit;
    this.plural = plural;
    this.outer = outer;
  }

  /** Behind the last number. */
  int end() {
    return at;
  }

  /** Each number with the numbers in parentheses behind it; empty where none stands here. */
  List<List<Step>> read() {
    if (!element()) {
      return List.of();
    }
    while (elements.size() < LONGEST) {
      int back = at;
      Kind link = kind(at);
      if (link == Kind.COMMA && kind(at + 1) == Kind.LIST) {
        at++;
        link = Kind.LIST;
      }
      boolean links = link == Kind.LIST || link == Kind.RANGE || link == Kind.COMMA;
      at++;
      if (kind(at) == Kind.ORD) {
        at++;
      }
      if (!links || !continues(link) || !(link == Kind.RANGE ? range() : element())) {
        at = back;
        break;
      }
    }
    return elements;
  }

  private Kind kind(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).kind() : Kind.BREAK;
  }

  /** Whether the number behind a comma or "and" belongs to the list, and not to the next words. */
  private boolean continues(Kind link) {
    if (at >= tokens.size() || !tokens.get(at).isNumber()) {
      return false;
    }
    Token next = tokens.get(at);
    if (!next.enclosed()
        && (next.is(Kind.ROMAN) != first.is(Kind.ROMAN)
            || first.enclosed() && next.is(Kind.ROMAN))) {
      return false;
    }
    if (plural || next.enclosed() || link == Kind.RANGE) {
      return next.enclosed() || !first.enclosed() || next.is(Kind.DIGITS);
    }
    // After a singular, words behind the number would make it a number of other things.
    boolean listed = link == Kind.LIST || kind(at + 1) == Kind.LIST || kind(at + 1) == Kind.COMMA;
    boolean closed =
        at + 1 >= tokens.size()
            || kind(at + 1) != Kind.BREAK
            || tokens.get(at + 1).end() - tokens.get(at + 1).begin() == 1;
    return listed && closed;
  }

  private boolean element() {
    if (at >= tokens.size() || !tokens.get(at).isNumber()) {
      return false;
    }
    Token number = tokens.get(at);
    if (number.is(Kind.LETTERS) && !number.enclosed() || year(number)) {
      return false;
    }
    boolean compact =
        "point".equals(unit)
            && number.is(Kind.DIGITS)
            && at + 1 < tokens.size()
            && tokens.get(at + 1).enclosed();
    // "(a), (b)" after "2 (a)" stay inside the same paragraph.
    List<Step> steps = new ArrayList<>();
    Step base = outer;
    if (number.enclosed() && !elements.isEmpty()) {
      List<Step> before = elements.get(elements.size() - 1);
      Step like = Step.of(null, number, before.size() > 1 ? before.get(before.size() - 2) : outer);
      for (Step step : before) {
        if (step.rank() >= like.rank()) {
          break;
        }
        steps.add(step);
        base = step;
      }
    }
    String word = compact ? "para" : number.enclosed() && !steps.isEmpty() ? null : unit;
    Step step = Step.of(word, number, base);
    steps.add(step);
    if (first == null) {
      first = number;
    }
    at++;
    if (kind(at) == Kind.SUFFIX) {
      steps.set(steps.size() - 1, new Step(step.unit(), step.number() + tokens.get(at).key()));
      at++;
    }
    for (int depth = 0; depth < 5 && at < tokens.size(); depth++) {
      Token inner = tokens.get(at);
      Step last = steps.get(steps.size() - 1);
      if (!inner.isNumber() || !inner.enclosed()) {
        break;
      }
      Step next = Step.of(null, inner, last);
      if (next.rank() <= last.rank()) {
        break;
      }
      steps.add(next);
      at++;
    }
    elements.add(steps);
    return true;
  }

  private static boolean year(Token number) {
    return number.is(Kind.DIGITS) && number.value() > 999;
  }

  private boolean range() {
    Token to = tokens.get(at);
    List<Step> from = elements.get(elements.size() - 1);
    Step last = from.get(from.size() - 1);
    int low = value(last.number());
    int high = to.is(Kind.LETTERS) ? to.key().charAt(0) - 'a' + 1 : to.value();
    if (low <= 0 || high <= low || high - low > WIDEST_RANGE) {
      return false;
    }
    for (int i = low + 1; i <= high; i++) {
      List<Step> steps = new ArrayList<>(from);
      steps.set(steps.size() - 1, new Step(last.unit(), like(last.number(), i)));
      elements.add(steps);
    }
    if (to.is(Kind.DIGITS) && !to.key().equals(Integer.toString(high))) {
      // "Articles 1 to 2 ter" end with 2 ter.
      List<Step> steps = new ArrayList<>(from);
      steps.set(steps.size() - 1, new Step(last.unit(), to.key()));
      elements.add(steps);
    }
    at++;
    return true;
  }

  private static int value(String number) {
    if (number.isEmpty()) {
      return 0;
    }
    char c = number.charAt(0);
    if (Character.isDigit(c)) {
      int value = 0;
      for (int i = 0; i < number.length(); i++) {
        if (!Character.isDigit(number.charAt(i))) {
          return 0;
        }
        value = value * 10 + Character.digit(number.charAt(i), 10);
      }
      return value;
    }
    int roman = Numerals.romanValue(number.toLowerCase(java.util.Locale.ROOT));
    boolean letter = number.length() == 1 && !number.equals("i") && Character.isLowerCase(c);
    return roman > 0 && !letter ? roman : number.length() == 1 ? c - 'a' + 1 : 0;
  }

  private static String like(String number, int value) {
    char c = number.charAt(0);
    if (Character.isDigit(c)) {
      return Integer.toString(value);
    }
    String roman = Numerals.roman(value);
    if (Character.isUpperCase(c)) {
      return roman.toUpperCase(java.util.Locale.ROOT);
    }
    boolean letter = number.length() == 1 && !number.equals("i");
    return letter ? String.valueOf((char) ('a' + value - 1)) : roman;
  }
}
