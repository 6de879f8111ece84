package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.mention.Name;

/**
 * Finds documents named by a symbol and resolutions named by their number, in one block, in time
 * linear in its text.
 */
public final class SymbolRecogniser {
  /** Hosts whose addresses end in a symbol. */
  private static final List<String> HOSTS = List.of("undocs.org/", "docs.un.org/");

  private static final int MOST_PARTS = 4;
  private static final Pattern PART =
      Pattern.compile("[ ,،、]{0,2}(?:and|et|y|и|و|和|及)? ?((?:Corr|Add|Rev)\\.[0-9]{1,2})(?![0-9])");

  /** "S/11670 and Corr.1 and 2": the word stands once; then the list ends, or goes on. */
  private static final Pattern NUMBER =
      Pattern.compile(
          " ?(?:,|،|、|and|et|y|и|و|和|及)? ?([0-9]{1,2})(?=[)\\],;:，；。、]|\\.?$|\\. | ?(?:and|et|y|и|و|和|及))");

  /** A symbol that is a part's already: "S/2024/385/Add.1 and 2". */
  private static final Pattern OWN_PART =
      Pattern.compile("(.{1,80})/((?:Corr|Add|Rev)\\.)[0-9]{1,2}");

  private static final Map<String, String> ORGANS =
      Map.of(
          "party/security-council", "S",
          "party/general-assembly", "A",
          "party/economic-and-social-council", "E",
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
    return find(text, lang, names, "");
  }

  /**
   * Likewise in a document of one organ: its "resolution 9/9" is that organ's.
   *
   * @param organ how its resolutions' symbols begin ({@code A/HRC}), or the empty string
   */
  public List<SymbolMention> find(String text, Lang lang, List<Name> names, String organ) {
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
    found.addAll(Resolutions.read(folded, lang, tokens, series, organ));
    found.sort(Comparator.comparingInt(SymbolMention::begin));
    return Parts.attach(folded, found, tokens);
  }

  /**
   * The official form of a symbol made from a resolution's number: {@code 34IC/24/R2} of {@code
   * 34IC/RES/2}; any other symbol as it is.
   */
  public String official(String symbol) {
    return series.official(symbol);
  }

  /** How an organ's resolutions' symbols begin ({@code A/HRC}), or null. */
  public static String prefix(String party) {
    return ORGANS.get(party);
  }

  /** The organ whose resolution the symbol names ({@code A/HRC}), or the empty string. */
  public static String organ(String symbol) {
    int at = Math.max(symbol.indexOf("/RES/"), symbol.indexOf("/DEC/"));
    return at < 0 ? "" : symbol.substring(0, at);
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
    return parts(text, one, found);
  }

  /** "S/2024/385 and Corr.1": the document and its corrigendum. */
  private int parts(Folded text, Written.Found one, List<SymbolMention> found) {
    int end = one.end();
    Matcher own = OWN_PART.matcher(one.symbol());
    String word = own.matches() ? own.group(2) : null;
    String base = own.matches() ? own.group(1) : one.symbol();
    for (int count = 0; count < MOST_PARTS && one.halves().isEmpty(); count++) {
      Matcher next =
          PART.matcher(text.plain()).region(end, Math.min(text.plain().length(), end + 24));
      boolean named = next.lookingAt();
      if (!named) {
        next = NUMBER.matcher(text.plain()).region(end, Math.min(text.plain().length(), end + 24));
        // Only behind a part: "S/11670 and 2" names no second document.
        if (word == null || next.regionStart() == end && !next.lookingAt()) {
          break;
        }
      }
      String part = named ? next.group(1) : word + next.group(1);
      word = part.substring(0, part.indexOf('.') + 1);
      found.add(
          mention(
              next.start(1), new Written.Found(next.end(1), base + "/" + part, List.of()), false));
      end = next.end(1);
    }
    return end;
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
