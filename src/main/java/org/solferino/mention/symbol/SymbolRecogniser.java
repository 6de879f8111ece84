package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;
import org.solferino.mention.Name;

/**
 * Finds documents named by a symbol and resolutions named by their number, in one block, in time
 * linear in its text.
 */
public final class SymbolRecogniser {
  /** Hosts whose addresses end in a symbol. */
  private static final List<String> HOSTS = List.of("undocs.org/", "docs.un.org/");

  private static final Map<String, String> ORGANS =
      Map.of(
          "party/security-council", "S",
          "party/general-assembly", "A",
          "party/ECOSOC", "E",
          "party/human-rights-council", "A/HRC");

  private final Series series = new Series();
  private final Words words = new Words();
  private final Written written = new Written(series);

  /**
   * @param text one block, normalised
   * @param lang its language
   * @param names found in the block; organs among them help to tell whose resolution it is
   */
  public List<SymbolMention> find(String text, Lang lang, List<Name> names) {
    Folded folded = Folded.of(text);
    int[] taken = new int[text.length() + 1];
    List<SymbolMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end =
          folded.lower().startsWith("http", i)
              ? address(folded, i, found)
              : symbol(folded, i, found);
      if (end > i) {
        taken[i] = end;
        i = end;
      } else {
        i++;
      }
    }
    List<Token> tokens = withOrgans(Tokens.of(folded, words, taken), names, taken);
    found.addAll(Resolutions.read(folded, lang, tokens, series));
    found.sort(Comparator.comparingInt(SymbolMention::begin));
    return Parts.attach(folded, found, tokens);
  }

  private int symbol(Folded text, int i, List<SymbolMention> found) {
    char before = text.at(i - 1);
    char first = text.latin(i);
    if (!(Folded.upper(first) || Folded.digit(first))
        || (before < 0x2E80 && Character.isLetterOrDigit(before) && !arabic(before))
        || before == '/'
        || before == '.') {
      return i;
    }
    Written.Found one = written.read(text, i);
    if (one == null) {
      return i;
    }
    found.add(mention(i, one, false));
    return one.end();
  }

  private static boolean arabic(char c) {
    return c >= '\u0600' && c <= '\u06FF';
  }

  /** Reads a web address; only those of the document services hold symbols. */
  private int address(Folded text, int begin, List<SymbolMention> found) {
    int end = begin;
    while (end < text.plain().length() && text.at(end) > ' ' && text.at(end) < 0x7F) {
      end++;
    }
    String head = text.lower().substring(begin, Math.min(end, begin + 40));
    for (String host : HOSTS) {
      int at = head.indexOf(host);
      for (int i = at < 0 ? end : begin + at + host.length(), tries = 0;
          i < end && tries < 4;
          tries++) {
        Written.Found one = written.read(text, i);
        if (one != null && one.end() <= end) {
          found.add(mention(i, one, true));
          return end;
        }
        int slash = text.plain().indexOf('/', i);
        i = slash < 0 ? end : slash + 1;
      }
    }
    return end;
  }

  private SymbolMention mention(int begin, Written.Found one, boolean inUrl) {
    String doubt = series.doubt(one.symbol());
    return new SymbolMention(
        begin,
        one.end(),
        one.symbol(),
        one.halves(),
        Series.kind(one.symbol()),
        !doubt.isEmpty(),
        doubt,
        null,
        inUrl);
  }

  private static List<Token> withOrgans(List<Token> tokens, List<Name> names, int[] taken) {
    List<Token> all = new ArrayList<>(tokens);
    boolean[] begun = new boolean[taken.length];
    tokens.stream()
        .filter(token -> token.kind() == Token.Kind.ORGAN)
        .forEach(token -> begun[token.begin()] = true);
    for (Name name : names) {
      String organ = ORGANS.get(name.id());
      if (organ != null && !begun[name.begin()]) {
        begun[name.begin()] = true;
        all.add(new Token(name.begin(), name.end(), Token.Kind.ORGAN, organ, ""));
      }
    }
    all.sort(Comparator.comparingInt(Token::begin));
    return all;
  }
}
