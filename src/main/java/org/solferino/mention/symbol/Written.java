package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a symbol as it is written, segment by segment. Where a line was broken after a slash or the
 * hyphen of a double symbol, the blank left there is passed over.
 */
final class Written {
  private static final int LONGEST = 80;
  private final Series series;

  Written(Series series) {
    this.series = series;
  }

  /** A symbol and the place after it. */
  record Found(int end, String symbol, List<String> halves) {}

  /** The symbol that begins at {@code begin}, or null. */
  Found read(Folded text, int begin) {
    Found one = single(text, begin);
    if (one == null) {
      return null;
    }
    List<String> halves = new ArrayList<>(List.of(one.symbol()));
    int end = one.end();
    while (halves.size() < 4 && text.at(end) == '-') {
      Found next = single(text, text.skipBlanks(end + 1, 2));
      if (next == null) {
        break;
      }
      halves.add(next.symbol());
      end = next.end();
    }
    return halves.size() == 1 ? one : new Found(end, String.join("-", halves), List.copyOf(halves));
  }

  private Found single(Folded text, int begin) {
    int slash = first(text, begin);
    if (slash < 0) {
      return null;
    }
    List<String> segments = new ArrayList<>();
    segments.add(latin(text, begin, slash));
    int end = slash;
    while (text.at(end) == '/' && end - begin < LONGEST) {
      int start = text.skipBlanks(end + 1, 2);
      int stop = segment(text, start);
      if (stop == start || (start > end + 1 && !healable(text, start, stop))) {
        break;
      }
      segments.add(latin(text, start, stop));
      end = stop;
    }
    int resumed = resumption(text, end, segments);
    int closed = resumed > end ? resumed : session(text, end, segments);
    if (closed > end) {
      segments.add(
          segments.remove(segments.size() - 1) + latin(text, end, closed).replace(" ", ""));
      end = closed;
    }
    return plausible(segments) ? new Found(end, String.join("/", segments), List.of()) : null;
  }

  /** The slash after a known first segment, or -1. */
  private int first(Folded text, int begin) {
    int i = begin;
    while (i < begin + 8
        && (Folded.upper(text.latin(i)) || Folded.digit(text.at(i)) || text.at(i) == '-')) {
      i++;
    }
    return i > begin && text.at(i) == '/' && series.known(latin(text, begin, i)) ? i : -1;
  }

  private static int segment(Folded text, int start) {
    int i = start;
    while (i < start + 24) {
      char c = text.latin(i);
      boolean inner =
          (c == '.' || c == '-')
              && i > start
              && Folded.alphanumeric(text.latin(i + 1))
              && (c == '.' || specialSession(text, start, i));
      if (!inner && !Folded.alphanumeric(c)) {
        break;
      }
      i++;
    }
    char c = text.latin(start);
    return Folded.upper(c) || Folded.digit(c) ? i : start;
  }

  /** S-27 and ES-10 are sessions; any other hyphen joins the halves of a double symbol. */
  private static boolean specialSession(Folded text, int start, int hyphen) {
    String before = latin(text, start, hyphen);
    return (before.equals("S") || before.equals("ES")) && Folded.digit(text.at(hyphen + 1));
  }

  /** After a blank only what cannot be the sentence's next word goes on with the symbol. */
  private static boolean healable(Folded text, int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (Folded.digit(text.at(i))) {
        return true;
      }
    }
    return text.at(stop) == '/';
  }

  /** The end of "(Resumption 1)" after the number of a meeting's record. */
  private static int resumption(Folded text, int end, List<String> segments) {
    int open = text.skipBlanks(end, 1);
    String word = "(resumption";
    if (!segments.get(segments.size() - 1).startsWith("PV.")
        || !text.lower().startsWith(word, open)) {
      return end;
    }
    int number = text.skipBlanks(open + word.length(), 1);
    boolean closed = Folded.digit(text.at(number)) && text.at(number + 1) == ')';
    return closed ? number + 2 : end;
  }

  /** The end of "(2024)" or "(XXIII)" after a resolution's number. */
  private static int session(Folded text, int end, List<String> segments) {
    int open = text.skipBlanks(end, 1);
    if (text.at(open) != '(' || !(segments.contains("RES") || segments.contains("DEC"))) {
      return end;
    }
    int close = open + 1;
    while (close < open + 10 && Folded.alphanumeric(text.latin(close))) {
      close++;
    }
    String inner = latin(text, open + 1, close);
    return text.at(close) == ')' && (Numerals.year(inner) || Numerals.roman(inner))
        ? close + 1
        : end;
  }

  private static boolean plausible(List<String> segments) {
    String last = segments.get(segments.size() - 1);
    boolean digits = last.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (segments.size() == 2) {
      // one number alone: only long ones, and no years ("A/4" is paper, "S/2024" half a symbol)
      boolean allDigits = last.chars().allMatch(c -> c >= '0' && c <= '9');
      return digits
          && (allDigits ? last.length() >= 3 && !Numerals.year(last) : last.contains("."));
    }
    return digits && segments.size() > 2;
  }

  private static String latin(Folded text, int begin, int end) {
    StringBuilder out = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      out.append(text.latin(i));
    }
    return out.toString();
  }
}
