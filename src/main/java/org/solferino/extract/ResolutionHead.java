package org.solferino.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;
import org.solferino.mention.symbol.SymbolMention;
import org.solferino.mention.symbol.SymbolRecogniser;

/**
 * What stands above and below a resolution's paragraphs: the line that names the body, the
 * resolution's own number where no symbol is printed ("57/97. The risk of …", "Resolution 1929
 * (2010)"), and the day of its adoption.
 */
final class ResolutionHead {
  private static final String EXTRACTOR = "resolutions";

  /** Blocks in which the line that names the body may stand. */
  private static final int HEAD = 40;

  /** Blocks at the end in which the meeting and its day may stand. */
  private static final int FOOT = 8;

  private static final int LONGEST = 300;
  private static final Set<String> KINDS = Set.of("Resolution", "Decision");

  /** A resolution's title begins with its number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^((?:ES-|S-)?\\d{1,4} ?/ ?\\d{1,3}|(\\d{1,4})(?: ?[A-Z])? ?\\(((?:ES-|S-)?[IVXL]{1,8}|(?:19|20)\\d\\d)\\))(?: ?[A-Z])?(?:[.．]| ?[-–—] ?(?=\\p{IsArabic})| (?=\\p{IsArabic}))");

  private ResolutionHead() {}

  /** Whether the block is the line "The Council,". */
  static boolean names(Read read) {
    String text = read.text();
    int begin = 0;
    // A decision gives its text in quotation marks.
    while (begin < text.length() && "«“„\"‘ ".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return text.length() < 220
        && Phrases.resolutions().holds("body", read.block().lang(), text.substring(begin));
  }

  /** Index in the body of the first line that names the body, or -1. */
  static int body(Reading reading) {
    List<Read> body = reading.body();
    for (int i = 0; i < Math.min(HEAD, body.size()); i++) {
      if (names(body.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** A resolution's or decision's symbol with the words that tell it. */
  record Own(String symbol, String kind, Read read, int begin, int end) {}

  /** The symbol on the masthead where it is a resolution's or a decision's; else null. */
  static Own printed(Reading reading) {
    SymbolMention own = Masthead.of(reading).orElse(null);
    if (own == null || !KINDS.contains(own.kind())) {
      return null;
    }
    return new Own(own.symbol(), own.kind(), Masthead.read(reading), own.begin(), own.end());
  }

  /** The number in the head of a resolution whose paragraphs have been found; null without one. */
  static Own numbered(Reading reading) {
    int line = body(reading);
    List<Read> body = reading.body();
    for (Read read : body.subList(0, Math.max(0, line))) {
      if (read.text().length() > LONGEST) {
        continue;
      }
      for (SymbolMention mention : read.symbols()) {
        if (opens(read.text(), mention) && KINDS.contains(mention.kind()) && !mention.suspect()) {
          return new Own(mention.symbol(), mention.kind(), read, mention.begin(), mention.end());
        }
      }
      Matcher number = NUMBER.matcher(read.text());
      String organ = organ(body.get(line));
      if (organ != null && number.find()) {
        String bare =
            number.group(2) == null
                ? number.group(1).replace(" ", "")
                : number.group(2) + "(" + number.group(3) + ")";
        return new Own(organ + "/RES/" + bare, "Resolution", read, 0, number.end(1));
      }
    }
    return null;
  }

  /** Whether nothing but the word for a resolution stands before its number. */
  private static boolean opens(String text, SymbolMention mention) {
    String before = text.substring(0, mention.begin()).strip();
    return before.length() <= 14
        && before
            .chars()
            .allMatch(
                c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static String organ(Read line) {
    for (Name name : line.names()) {
      String prefix = SymbolRecogniser.prefix(name.id());
      if (prefix != null) {
        return prefix;
      }
    }
    return null;
  }

  /** What the head says of the document: whose it is, the day of adoption, its number. */
  static void particulars(Reading reading, boolean resolution, Gathered gathered) {
    SymbolMention printed = Masthead.of(reading).orElse(null);
    boolean said =
        printed != null
            && (KINDS.contains(printed.kind()) || printed.kind().equals("PresidentialStatement"));
    Own own = resolution && !said ? numbered(reading) : null;
    if (said) {
      creator(
          reading,
          printed.symbol(),
          Masthead.read(reading),
          printed.begin(),
          printed.end(),
          gathered);
    } else if (own != null) {
      creator(reading, own.symbol(), own.read(), own.begin(), own.end(), gathered);
    }
    if (resolution) {
      adopted(reading, gathered);
    }
  }

  private static void creator(
      Reading reading, String symbol, Read read, int begin, int end, Gathered gathered) {
    String creator = Citations.creator(symbol);
    if (creator != null && Vocabulary.standard().has(creator)) {
      gathered.add(
          new Fact.Property(
              reading.id(),
              "dcterms:creator",
              new Said<>(new Fact.Value.Thing(creator), read.evidence(begin, end, EXTRACTOR))));
    }
  }

  /** The day of adoption: in the head's line that tells it, with the number, or at the end. */
  private static void adopted(Reading reading, Gathered gathered) {
    List<Read> body = reading.body();
    int line = body(reading);
    int above = line < 0 ? Math.min(16, body.size()) : line;
    for (int i = 0; i < above; i++) {
      if (body.get(i).text().length() < LONGEST && holds("adopted", body.get(i))) {
        // The line may be broken before its day.
        boolean next = i + 1 < above && only(body.get(i + 1)) && day(body.get(i)) == null;
        if (state(reading, body.get(next ? i + 1 : i), gathered)) {
          return;
        }
      }
    }
    Own own = numbered(reading);
    if (own != null && state(reading, own.read(), gathered)) {
      return;
    }
    for (int i = body.size() - 1; i >= Math.max(above, body.size() - FOOT); i--) {
      Read read = body.get(i);
      boolean beside =
          i > 0 && holds("meeting", body.get(i - 1))
              || i + 1 < body.size() && holds("meeting", body.get(i + 1));
      boolean both = read.text().length() < 120 && holds("meeting", read) && day(read) != null;
      if ((both || beside && only(read)) && state(reading, read, gathered)) {
        return;
      }
    }
  }

  private static boolean holds(String cue, Read read) {
    return read.text().length() < LONGEST
        && Phrases.resolutions().holds(cue, read.block().lang(), read.text().strip());
  }

  /** The first day of a block, or null. */
  private static Dated day(Read read) {
    return read.dates().stream().filter(Dated::isDay).findFirst().orElse(null);
  }

  /** Whether the block holds a day and hardly more ("on 10 June 2022"). */
  private static boolean only(Read read) {
    Dated day = day(read);
    return day != null && read.text().length() - (day.end() - day.begin()) <= 8;
  }

  private static boolean state(Reading reading, Read read, Gathered gathered) {
    Dated day = day(read);
    if (day == null) {
      return false;
    }
    gathered.add(
        new Fact.Property(
            reading.id(),
            "dcterms:date",
            new Said<>(
                new Fact.Value.Typed(day.when().start().toString(), "date"),
                read.evidence(day.begin(), day.end(), EXTRACTOR))));
    return true;
  }
}
