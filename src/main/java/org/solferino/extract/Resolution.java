package org.solferino.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.extract.treaty.TreatyText;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.provision.Numerals;
import org.solferino.mention.symbol.SymbolMention;

/**
 * A resolution as it is read from top to bottom: the line that names the body opens the preamble,
 * paragraph 1 opens the operative part. Each paragraph has its lead verb as written and those whom
 * it addresses; a point has those of its paragraph.
 */
final class Resolution {
  private static final String EXTRACTOR = "resolutions";

  /** Blocks in which the line that names the body may stand. */
  private static final int HEAD = 40;

  private static final int FEWEST = 2;

  /** Between a verb and whom it addresses. */
  private static final int NEAR = 40;

  private static final Set<String> KINDS = Set.of("Resolution", "Decision");
  private static final Pattern NUMBER =
      Pattern.compile("^([0-9]{1,3}) ?(?:[.．、)]|[-–—])[-–—\\s]{0,3}");
  private static final Pattern POINT =
      Pattern.compile("^[(（]?([\\p{L}]{1,4})[)）][\\s]{0,3}", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * A paragraph of the resolution.
   *
   * @param number null in the preamble
   * @param verb null where it could not be told
   * @param point whether it is a part of the paragraph before
   */
  record Paragraph(
      String type,
      Said<String> number,
      Said<Fact.Value> verb,
      List<Said<String>> addressees,
      boolean point) {}

  private enum Part {
    HEAD,
    PREAMBLE,
    OPERATIVE,
    BEHIND
  }

  private final String kind;
  private Part part = Part.HEAD;
  private int last;
  private String letter = "";
  private Paragraph paragraph;

  private Resolution(String kind) {
    this.kind = kind;
  }

  /** Null where the document is none. */
  static Resolution of(Reading reading) {
    SymbolMention own = Masthead.of(reading).orElse(null);
    if (own != null && KINDS.contains(own.kind())) {
      return new Resolution(own.kind());
    }
    List<Read> body = reading.body();
    int article = TreatyText.begin(body.stream().map(Read::block).toList());
    // The paragraphs of a treaty's articles are counted from 1 too.
    int end = article > 0 ? article : body.size();
    for (int i = 0; i < Math.min(HEAD, end); i++) {
      if (names(body.get(i))) {
        return operative(body.subList(i, end)) ? new Resolution("Resolution") : null;
      }
    }
    return null;
  }

  /** Whether paragraphs are counted from 1 and begin with a verb. */
  private static boolean operative(List<Read> body) {
    int count = 0;
    for (Read read : body) {
      Matcher number = NUMBER.matcher(read.text());
      if (number.find()
          && Integer.parseInt(number.group(1)) == count + 1
          && verb(read, number.end(), "operative-to", "operative") != null) {
        count++;
      }
    }
    return count >= FEWEST;
  }

  /** The kind, with the symbol or the line that tells it. */
  Said<String> said(Reading reading) {
    Read told =
        Masthead.of(reading).filter(own -> KINDS.contains(own.kind())).isPresent()
            ? Masthead.read(reading)
            : reading.body().stream().filter(Resolution::names).findFirst().orElseThrow();
    return new Said<>(kind, told.evidence(EXTRACTOR));
  }

  private static boolean names(Read read) {
    return read.text().length() < 220
        && Phrases.resolutions().holds("body", read.block().lang(), read.text());
  }

  /** The paragraph that the block is, or null. */
  Paragraph read(Read read) {
    if (part == Part.HEAD || part == Part.PREAMBLE && names(read)) {
      part = names(read) ? Part.PREAMBLE : Part.HEAD;
      return null;
    }
    if (part == Part.BEHIND || read.block().kind() == Block.Kind.FOOTNOTE) {
      return null;
    }
    Matcher number = NUMBER.matcher(read.text());
    if (number.find()) {
      int value = Integer.parseInt(number.group(1));
      if (value == last + 1) {
        part = Part.OPERATIVE;
        last = value;
        letter = "";
        paragraph = operative(read, number);
        return paragraph;
      }
    }
    if (part == Part.PREAMBLE) {
      Matcher verb = verb(read, 0, "preambular");
      return verb == null && !goesOn(read.text())
          ? null
          : new Paragraph("PreambularParagraph", null, said(read, verb, 0), List.of(), false);
    }
    if (Headings.is(read)) {
      // An annex; its paragraphs are not the resolution's.
      part = Part.BEHIND;
      return null;
    }
    return point(read);
  }

  /** A paragraph of the preamble ends in a comma. */
  private static boolean goesOn(String text) {
    return ",，،;；؛".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Paragraph operative(Read read, Matcher number) {
    int begin = number.end();
    Matcher to = verb(read, begin, "operative-to");
    Matcher verb = to == null ? verb(read, begin, "operative") : to;
    List<Said<String>> addressees =
        to == null
            ? List.of()
            : LeadIn.addressees(read, begin + to.end(1), sentence(read.text(), begin), NEAR);
    return new Paragraph(
        "OperativeParagraph",
        new Said<>(number.group(1), read.evidence(0, number.end(1), EXTRACTOR)),
        said(read, verb, begin),
        addressees,
        false);
  }

  private static int sentence(String text, int begin) {
    int end = begin;
    while (end < text.length() && "。；;؛:：".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static Matcher verb(Read read, int begin, String... names) {
    String text = read.text().substring(begin);
    for (String name : names) {
      Matcher matcher = Phrases.resolutions().find(name, read.block().lang(), text);
      if (matcher != null && !matcher.group(1).isEmpty()) {
        return matcher;
      }
    }
    return null;
  }

  private static Said<Fact.Value> said(Read read, Matcher verb, int offset) {
    if (verb == null) {
      return null;
    }
    Lang lang = read.block().lang();
    String words = verb.group(1).strip().toLowerCase(Locale.ROOT);
    return new Said<>(
        new Fact.Value.Text(words, lang),
        read.evidence(offset + verb.start(1), offset + verb.end(1), EXTRACTOR));
  }

  /** "(a)" below paragraph 3 is 3(a), "(i)" below that 3(a)(i). */
  private Paragraph point(Read read) {
    Matcher point = POINT.matcher(read.text());
    if (paragraph == null || !point.find()) {
      return null;
    }
    String run = point.group(1).toLowerCase(Locale.ROOT);
    int chinese = Numerals.chineseValue(run);
    String letters = chinese > 0 ? Numerals.roman(chinese) : Numerals.letters(run);
    if (letters.isEmpty()) {
      return null;
    }
    boolean next = letters.length() == 1 && letters.charAt(0) == next(letter);
    boolean inner = !letter.isEmpty() && !next && Numerals.romanValue(letters) > 0;
    if (!inner) {
      letter = letters;
    }
    String number =
        paragraph.number().value() + "(" + letter + ")" + (inner ? "(" + letters + ")" : "");
    String how = "paragraph " + paragraph.number().value() + " stands before it";
    return new Paragraph(
        "OperativeParagraph",
        new Said<>(number, read.evidence(0, point.end(), EXTRACTOR).inferred(how)),
        paragraph.verb(),
        paragraph.addressees(),
        true);
  }

  private static char next(String letter) {
    return letter.length() == 1 ? (char) (letter.charAt(0) + 1) : 'a';
  }

  /** What the head says of the document: the body by its symbol, the day of adoption. */
  static void particulars(Reading reading, boolean resolution, Gathered gathered) {
    SymbolMention own = Masthead.of(reading).orElse(null);
    if (own != null) {
      Read read = Masthead.read(reading);
      var words = read.evidence(own.begin(), own.end(), EXTRACTOR);
      String creator = Citations.creator(own.symbol());
      if (creator != null && Vocabulary.standard().has(creator)) {
        gathered.add(
            new Fact.Property(
                reading.id(), "dcterms:creator", new Said<>(new Fact.Value.Thing(creator), words)));
      }
    }
    if (!resolution) {
      return;
    }
    for (Read read : reading.head()) {
      if (read.text().length() < 300
          && Phrases.resolutions().holds("adopted", read.block().lang(), read.text())) {
        for (Dated date : read.dates()) {
          if (date.isDay()) {
            gathered.add(
                new Fact.Property(
                    reading.id(),
                    "dcterms:date",
                    new Said<>(
                        new Fact.Value.Typed(date.when().start().toString(), "date"),
                        read.evidence(date.begin(), date.end(), EXTRACTOR))));
            return;
          }
        }
      }
    }
  }
}
