package org.solferino.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What a value looks like in a row: short, and the same however it was written. */
final class Cells {
  /** So many letters tell two questions apart, and leave the damage at a text's end aside. */
  private static final int FOLDED = 30;

  private static final String IHL = "https://w3id.org/solferino/ontology#";
  private static final Pattern THING = Pattern.compile("^https?://[^/]++/(?:[^/]++/)?id/(.++)$");

  private Cells() {}

  /** The cell for a value; a variable whose name begins with "folded" holds text to be folded. */
  static String of(String variable, Node value) {
    if (value == null) {
      return "";
    }
    if (value.isLiteral()) {
      String text = value.getLiteralLexicalForm();
      return variable.startsWith("folded") ? fold(text) : text;
    }
    if (!value.isURI()) {
      return "[]";
    }
    String uri = value.getURI();
    if (uri.startsWith(IHL)) {
      return uri.substring(IHL.length());
    }
    Matcher thing = THING.matcher(uri);
    return thing.matches() ? thing.group(1) : uri;
  }

  /** The first letters and digits, so that space, punctuation and width do not count. */
  static String fold(String text) {
    String head = text.codePointCount(0, text.length()) > 2000 ? text.substring(0, 2000) : text;
    return Normalizer.normalize(head, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(FOLDED)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
