package org.solferino.mention.symbol;

import java.util.HashMap;
import java.util.Map;
import org.solferino.lexicon.Vocabulary;

/** What is known of the series of symbols: first segments, kinds, the Council's yearly numbers. */
final class Series {
  /** The Council has never adopted a hundred in a year: a bound for the year whose last is open. */
  private static final int MOST_A_YEAR = 99;

  private final Map<String, String> issuers = new HashMap<>();
  private final Map<Integer, int[]> councilYears = new HashMap<>();

  private final Map<String, String> conferenceYears = new HashMap<>();

  Series() {
    for (String[] row : Tables.read("conferences.tsv")) {
      conferenceYears.put(row[0], row[1]);
    }
    for (String[] row : Tables.read("prefixes.tsv")) {
      issuers.put(row[0], row[1]);
    }
    Vocabulary vocabulary = Vocabulary.standard();
    for (String range : vocabulary.values("series/s-res", "yearRange")) {
      int year = number(vocabulary.value(range, "year").orElseThrow());
      int first = number(vocabulary.value(range, "first").orElseThrow());
      int last = vocabulary.value(range, "last").map(Series::number).orElse(first + MOST_A_YEAR);
      councilYears.put(year, new int[] {first, last});
    }
  }

  /** Whether a symbol can begin so; the International Conferences number theirs: 34IC. */
  boolean known(String first) {
    return issuers.containsKey(first) || conference(first);
  }

  static boolean conference(String first) {
    return first.length() == 4
        && first.endsWith("IC")
        && Character.isDigit(first.charAt(0))
        && Character.isDigit(first.charAt(1));
  }

  /** The official form of a resolution named by its number: 34IC/24/R2 for 34IC/RES/2. */
  String official(String symbol) {
    int at = symbol.indexOf("IC/RES/");
    String year = at < 0 ? null : conferenceYears.get(symbol.substring(0, at));
    return year == null
        ? symbol
        : symbol.substring(0, at) + "IC/" + year + "/R" + symbol.substring(at + 7);
  }

  static String kind(String symbol) {
    String padded = "/" + symbol + "/";
    if (padded.contains("/RES/")
        || (conference(symbol.substring(0, Math.min(4, symbol.length())))
            && padded.contains("/R"))) {
      return "Resolution";
    }
    if (padded.contains("/DEC/")) {
      return "Decision";
    }
    if (padded.contains("/PRST/")) {
      return "PresidentialStatement";
    }
    if (padded.contains("/WP.")) {
      return "WorkingPaper";
    }
    if (padded.contains("/PV.") || padded.contains("/SR.")) {
      return "MeetingRecord";
    }
    return "Document";
  }

  /** Why a symbol cannot be right, or the empty string; a year not in the table is not checked. */
  String doubt(String symbol) {
    int open = symbol.indexOf('(');
    if (!symbol.startsWith("S/RES/") || open < 0 || !symbol.endsWith(")")) {
      return "";
    }
    int number = number(symbol.substring(6, open));
    int year = number(symbol.substring(open + 1, symbol.length() - 1));
    int[] range = councilYears.get(year);
    if (range == null || number < 0 || (range[0] <= number && number <= range[1])) {
      return "";
    }
    return "the Security Council's resolutions of "
        + year
        + " are "
        + range[0]
        + " to "
        + range[1]
        + "; there is no "
        + number
        + " among them";
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0 || i > 8) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return digits.isEmpty() ? -1 : value;
  }
}
