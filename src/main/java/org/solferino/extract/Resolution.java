package org.solferino.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.extract.treaty.TreatyText;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.mention.provision.Numerals;

/**
 * A resolution as it is read from top to bottom: the line that names the body opens the preamble,
 * paragraph 1 opens the operative part. Each paragraph has its lead verb as written and those whom
 * it addresses; a point has those of its paragraph.
 */
final class Resolution {
  private static final String EXTRACTOR = "resolutions";

  private static final int FEWEST = 2;

  /** Between a verb and whom it addresses. */
  private static final int NEAR = 40;

  private static final Pattern NUMBER =
      Pattern.compile("^([0-9]{1,3}|[一二三四五六七八九十]{1,3}(?=[、．.])) ?(?:[.．、)]|[-–—])[-–—\\s]{0,3}");
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

  private final Said<String> kind;

  /** Whether the paragraphs have numbers; one alone has none. */
  private final boolean counted;

  private Part part = Part.HEAD;
  private int last;
  private String letter = "";
  private Paragraph paragraph;

  private Resolution(Said<String> kind, boolean counted) {
    this.kind = kind;
    this.counted = counted;
  }

  /** Null where the document is none. */
  static Resolution of(Reading reading) {
    ResolutionHead.Own own = ResolutionHead.printed(reading);
    int line = ResolutionHead.body(reading);
    List<Read> body = reading.body();
    int article = TreatyText.begin(body.stream().map(Read::block).toList());
    // The paragraphs of a treaty's articles are counted from 1 too.
    int end = article > 0 ? article : body.size();
    List<Read> rest = line < 0 || line >= end ? List.of() : body.subList(line, end);
    boolean counted = counted(rest);
    if (own == null && !operative(rest, counted)) {
      return null;
    }
    ResolutionHead.Own named = own == null ? ResolutionHead.numbered(reading) : own;
    Read told = own != null ? own.read() : rest.get(0);
    return new Resolution(
        new Said<>(named == null ? "Resolution" : named.kind(), told.evidence(EXTRACTOR)), counted);
  }

  /** Whether paragraphs are counted from 1. */
  private static boolean counted(List<Read> body) {
    return body.stream().anyMatch(r -> number(r.text(), 0) != null);
  }

  /**
   * Whether paragraphs begin with a verb: two of those counted from 1; or, behind a preamble, one,
   * or one that is not counted.
   */
  private static boolean operative(List<Read> body, boolean counted) {
    int count = 0;
    int verbs = 0;
    int preamble = 0;
    boolean lone = false;
    for (Read read : body) {
      Number number = number(read.text(), count);
      if (number != null) {
        count++;
        verbs += verb(read, number.end(), "operative-to", "operative") == null ? 0 : 1;
      } else if (count == 0 && verb(read, 0, "preambular") != null && goesOn(read.text())) {
        preamble++;
      } else {
        lone |= !counted && uncounted(read) != null;
      }
    }
    return verbs >= FEWEST || preamble >= FEWEST && (count > 0 || lone);
  }

  /** The kind, with the symbol or the line that tells it. */
  Said<String> said() {
    return kind;
  }

  /** A number that counts paragraphs, and where it ends. */
  private record Number(int value, int last, int end) {}

  /** The number at a paragraph's head where it follows {@code last}; else null. */
  private static Number number(String text, int last) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String digits = matcher.group(1);
    boolean chinese = Numerals.isChinese(digits.charAt(0));
    int value = chinese ? Numerals.chineseValue(digits) : Integer.parseInt(digits);
    return value == last + 1 ? new Number(value, matcher.end(1), matcher.end()) : null;
  }

  /** The verb of an operative paragraph without a number; null where the block is none. */
  private static Matcher uncounted(Read read) {
    Matcher verb = verb(read, 0, "operative-to", "operative");
    boolean preambular =
        verb == null
            || verb(read, 0, "preambular") != null && (goesOn(read.text()) || !ends(read.text()));
    return preambular ? null : verb;
  }

  private static boolean ends(String text) {
    return ".。:：".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The paragraph that the block is, or null. */
  Paragraph read(Read read) {
    boolean names = ResolutionHead.names(read);
    if (part == Part.HEAD || part == Part.PREAMBLE && names) {
      part = names ? Part.PREAMBLE : Part.HEAD;
      return null;
    }
    if (part == Part.BEHIND || read.block().kind() == Block.Kind.FOOTNOTE) {
      return null;
    }
    Number number = number(read.text(), last);
    if (number != null) {
      part = Part.OPERATIVE;
      last = number.value();
      letter = "";
      paragraph = operative(read, number);
      return paragraph;
    }
    if (!counted && uncounted(read) != null) {
      part = Part.OPERATIVE;
      letter = "";
      paragraph = operative(read, null);
      return paragraph;
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
    return !text.isEmpty() && ",，،;；؛".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** {@code number}: null where the resolution's paragraphs are not counted. */
  private static Paragraph operative(Read read, Number number) {
    int begin = number == null ? 0 : number.end();
    Matcher to = verb(read, begin, "operative-to");
    Matcher verb = to == null ? verb(read, begin, "operative", "operative-other") : to;
    List<Said<String>> addressees =
        to == null
            ? List.of()
            : LeadIn.addressees(read, begin + to.end(1), sentence(read.text(), begin), NEAR);
    return new Paragraph(
        "OperativeParagraph",
        number == null
            ? null
            : new Said<>(
                Integer.toString(number.value()), read.evidence(0, number.last(), EXTRACTOR)),
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
    String above = paragraph.number() == null ? "" : paragraph.number().value();
    String number = above + "(" + letter + ")" + (inner ? "(" + letters + ")" : "");
    String how =
        "paragraph " + (above.isEmpty() ? "without a number" : above) + " stands before it";
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
}
