package org.solferino.web.guard;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** Regular expressions of visitors: matched in time linear in the text, by RE2/J. */
final class Patterns {
  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

  private Patterns() {}

  /**
   * Compiles a pattern.
   *
   * @param flags of SPARQL: i, m, s, q
   * @throws Refused where RE2/J does not know the syntax, or the pattern is too large
   */
  static Pattern compile(String pattern, String flags) {
    if (pattern.length() > Limits.PATTERN || product(pattern) > Limits.PATTERN) {
      throw new Refused(
          "The regular expression is too large: at most "
              + Limits.PATTERN
              + " characters, and counts like {10} whose product is at most "
              + Limits.PATTERN
              + ".");
    }
    int mask = 0;
    boolean quoted = false;
    for (char flag : flags.toCharArray()) {
      switch (flag) {
        case 'i' -> mask |= Pattern.CASE_INSENSITIVE;
        case 'm' -> mask |= Pattern.MULTILINE;
        case 's' -> mask |= Pattern.DOTALL;
        case 'q' -> quoted = true;
        default ->
            throw new Refused(
                "The flag " + flag + " of REGEX or REPLACE is not known; there are i, m, s, q.");
      }
    }
    try {
      return Pattern.compile(quoted ? Pattern.quote(pattern) : pattern, mask);
    } catch (PatternSyntaxException e) {
      throw new Refused(
          "The regular expression cannot be used: "
              + e.getMessage()
              + ". It is matched by RE2, which knows no back-references and no look-around.");
    }
  }

  private static long product(String pattern) {
    long product = 1;
    java.util.regex.Matcher counts = COUNT.matcher(pattern);
    while (counts.find() && product <= Limits.PATTERN) {
      String most = counts.group(2) == null ? "" : counts.group(2);
      product *= Math.max(1, Long.parseLong(most.isEmpty() ? counts.group(1) : most));
    }
    return product;
  }

  /** The words of a string. */
  static String string(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("not a string: " + value);
    }
    String text = value.asNode().getLiteralLexicalForm();
    Capped.check(text.length());
    return text;
  }

  /** Pattern and flags where they stand; flags may be missing. */
  static Pattern of(List<NodeValue> values, int pattern, int flags) {
    return compile(
        string(values.get(pattern)), flags < values.size() ? string(values.get(flags)) : "");
  }
}
