package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.solferino.mention.provision.Token.Kind;

/** One step of a provision's path: {@code art_12}. */
record Step(String unit, String number) {

  /** From the outside inwards. */
  int rank() {
    return rank(unit);
  }

  static int rank(String unit) {
    return switch (unit) {
      case "annex" -> 0;
      case "part" -> 1;
      case "chp" -> 2;
      case "sec" -> 3;
      case "art" -> 4;
      case "para" -> 5;
      case "point" -> 6;
      case "sub" -> 7;
      default -> 8;
    };
  }

  private boolean container() {
    return rank() <= rank("sec") && !unit.equals("annex");
  }

  @Override
  public String toString() {
    return number.isEmpty() ? unit : unit + "_" + number;
  }

  /**
   * The step that a number makes.
   *
   * @param unit the word for the part beside the number, or null
   * @param outer the step before, or null
   */
  static Step of(String unit, Token number, Step outer) {
    boolean top = unit != null && rank(unit) <= rank("art");
    if (top) {
      boolean figures = unit.equals("art") || unit.equals("sec") && !number.is(Kind.LETTERS);
      return new Step(unit, figures ? arabic(number) : upper(number));
    }
    return switch (number.kind()) {
      case CHINESE ->
          number.enclosed()
              ? new Step("sub", Numerals.roman(number.value()))
              : new Step(unit == null ? "para" : unit, arabic(number));
      case LETTERS -> letter(unit, number.key(), outer);
      case ROMAN ->
          number.enclosed()
              ? new Step("sub", number.key())
              : new Step(unit == null ? "para" : unit, arabic(number));
      default -> new Step(digits(unit, number, outer), number.key());
    };
  }

  private static String digits(String unit, Token number, Step outer) {
    if (unit != null) {
      return unit;
    }
    return outer != null && outer.rank() >= rank("para") ? "point" : "para";
  }

  private static Step letter(String unit, String key, Step outer) {
    if (key.length() == 2) {
      return new Step("item", key);
    }
    boolean inPoint = outer != null && outer.unit().equals("point");
    boolean roman = Numerals.romanValue(key) > 0;
    if (roman && (inPoint || "sub".equals(unit))
        || outer == null && unit == null && key.equals("i")) {
      return new Step("sub", key);
    }
    return new Step("item".equals(unit) ? "item" : "point", key);
  }

  private static String arabic(Token number) {
    return number.is(Kind.DIGITS) ? number.key() : Integer.toString(number.value());
  }

  private static String upper(Token number) {
    if (number.is(Kind.LETTERS)) {
      return number.key().toUpperCase(Locale.ROOT);
    }
    return Numerals.roman(number.value()).toUpperCase(Locale.ROOT);
  }

  /** What is left where an article makes its chapter needless, and an annex has sections. */
  static List<String> path(List<Step> steps) {
    boolean article = steps.stream().anyMatch(s -> s.unit().equals("art"));
    boolean annex = steps.stream().anyMatch(s -> s.unit().equals("annex"));
    boolean parted = steps.stream().anyMatch(Step::container);
    List<String> out = new ArrayList<>();
    for (Step step : steps) {
      if (article && step.container()) {
        continue;
      }
      boolean section = annex && !article && !parted && step.unit().equals("para");
      out.add((section ? new Step("sec", step.number()) : step).toString());
    }
    return out;
  }
}
