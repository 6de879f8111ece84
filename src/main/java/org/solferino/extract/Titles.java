package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Said;

/**
 * The title of a document as its head states it, one a language: the line that says what the
 * document is ("Letter dated …", "Resolution 2712 (2023)", "Report of the …"), for a note the
 * meeting that it announces, else the line below the meeting's name and date, else the first one.
 * What is no title is passed over: symbols, dates, the body's name, languages, running heads, and
 * what a web page calls its genre ("Press release").
 */
final class Titles {
  private static final String EXTRACTOR = "titles";
  private static final int LONGEST = 400;
  private static final String SENTENCE = ".。;；,，:：،؛";
  private static final Set<String> OF_MEETINGS = Set.of("ConceptNote", "Agenda");
  private static final List<String> TELLING =
      List.of("letter", "note-verbale", "list-of-participants", "report");
  private static final List<String> BESIDE =
      List.of("report-of-office", "working-paper", "present");

  private final Reading reading;
  private final String kind;

  private Titles(Reading reading, String kind) {
    this.reading = reading;
    this.kind = kind;
  }

  static void extract(Reading reading, String kind, Gathered gathered) {
    Titles titles = new Titles(reading, kind);
    for (Lang lang : reading.document().languages()) {
      Read title = titles.of(lang);
      if (title != null) {
        String text = title.text().strip().replaceAll("[,،，]$", "");
        gathered.add(
            new Fact.Property(
                reading.id(),
                "dcterms:title",
                new Said<>(new Value.Text(text, lang), title.evidence(EXTRACTOR))));
      }
    }
  }

  private Read of(Lang lang) {
    List<Read> lines = new ArrayList<>();
    List<Read> beside = new ArrayList<>();
    boolean item = false;
    for (Read read : reading.head()) {
      if (read.block().lang() == lang && read.block().kind() != Block.Kind.FURNITURE) {
        if (sentence(read)) {
          break;
        }
        // "Item 18 of the agenda" and the item's name are no title where another line is one.
        boolean named = item;
        item = holds("agenda-item", read);
        if (substantive(read) && !item) {
          (named ? beside : lines).add(read);
        }
      }
    }
    Read told = kind.equals("TreatyText") ? null : telling(lines);
    if (told != null) {
      return told;
    }
    lines.addAll(beside);
    if (OF_MEETINGS.contains(kind)) {
      for (Read line : lines) {
        if (meeting(line)) {
          return line;
        }
      }
    } else {
      Read below = below(lang, lines);
      if (below != null) {
        return below;
      }
    }
    lines.removeIf(line -> Headings.is(line) && line.block().kind() != Block.Kind.HEADING);
    return lines.stream()
        .filter(line -> BESIDE.stream().noneMatch(cue -> holds(cue, line)))
        .findFirst()
        .orElse(lines.isEmpty() ? null : lines.get(0));
  }

  /** The line that says of itself what the document is. */
  private Read telling(List<Read> lines) {
    if (kind.equals("Resolution")) {
      Read numbered =
          lines.stream().filter(r -> opensWithNumber(r.text())).findFirst().orElse(null);
      Read named = lines.stream().filter(Titles::endsInSymbol).findFirst().orElse(null);
      if (numbered != null || named != null) {
        return numbered != null ? numbered : named;
      }
      ResolutionHead.Own own = ResolutionHead.numbered(reading);
      if (own != null && own.read().dates().isEmpty()) {
        return own.read();
      }
    }
    if (kind.equals("Agenda")) {
      Read agenda = lines.stream().filter(r -> holds("agenda", r)).findFirst().orElse(null);
      boolean alone = lines.stream().noneMatch(Clocks::leads) && agenda != null;
      if (alone && lines.stream().noneMatch(l -> l.dates().stream().anyMatch(Dated::isTime))) {
        return agenda;
      }
    }
    for (String cue : TELLING) {
      for (Read line : lines) {
        // A letter is told by its date or its address; "Dear …" is no title.
        boolean letter = cue.equals("letter") && line.dates().isEmpty();
        boolean note = OF_MEETINGS.contains(kind) && cue.equals("report");
        boolean aside = line.text().endsWith(")") || line.text().endsWith("）");
        if (!letter && !note && !aside && holds(cue, line) && !holds("report-of-office", line)) {
          return line;
        }
      }
    }
    return null;
  }

  /** "Resolution 2712 (2023)": words, and at the end the number. */
  private static boolean endsInSymbol(Read read) {
    return !read.symbols().isEmpty() && read.symbols().get(0).end() >= read.text().length() - 1;
  }

  /** "78/118. Safety of …", "2444 (XXIII). Respect for …": a resolution's number and title. */
  private static boolean opensWithNumber(String text) {
    int dot = Math.max(text.indexOf('.'), text.indexOf('．'));
    String number = dot < 0 ? "" : text.substring(0, dot);
    return number.length() <= 14
        && dot + 1 < text.length()
        && (number.indexOf('/') > 0 || number.endsWith(")"))
        && number.chars().anyMatch(Character::isDigit)
        && number.chars().allMatch(c -> Character.isDigit(c) || " /()-ESIVXL".indexOf(c) >= 0);
  }

  /** The line after the one with the meeting's place and date, where the head has such a one. */
  private Read below(Lang lang, List<Read> lines) {
    boolean dated = false;
    for (Read read : reading.head()) {
      boolean own = read.block().lang() == lang;
      if (dated && own && lines.contains(read) && read.dates().isEmpty()) {
        return Headings.is(read) && read.block().kind() != Block.Kind.HEADING
                || BESIDE.stream().anyMatch(cue -> holds(cue, read))
            ? null
            : read;
      }
      boolean date = read.dates().stream().anyMatch(Dated::isDay);
      dated |= own && date && !sentence(read) && read.text().length() < 120 && letters(read) > 5;
    }
    return null;
  }

  private static boolean meeting(Read line) {
    return Phrases.meetings().rows(line.block().lang()).stream()
        .anyMatch(p -> p.pattern().matcher(line.text()).find());
  }

  private static boolean holds(String cue, Read read) {
    return Phrases.standard().holds(cue, read.block().lang(), read.text().strip());
  }

  /** A paragraph of the text itself ends the head. */
  private static boolean sentence(Read read) {
    String text = read.text().strip();
    return text.length() > LONGEST
        || text.length() > 60 && ends(text) && text.indexOf(' ') > 0
        || read.block().lang() == Lang.ZH && text.length() > 30 && ends(text);
  }

  private static boolean ends(String text) {
    return !text.isEmpty() && ".。;；".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the line holds words of its own, beside symbols, dates, and names of bodies. */
  private static boolean substantive(Read read) {
    String text = read.text().strip();
    boolean bracketed = text.startsWith("[") || text.startsWith("(") || text.startsWith("（");
    if (text.isEmpty()
        || bracketed
        || SENTENCE.indexOf(text.charAt(text.length() - 1)) >= 0
        || holds("original", read)
        || holds("genre", read)
        || holds("workstream", read) && text.length() < 20) {
      return false;
    }
    boolean language =
        text.length() < 15
            && Phrases.languages().rows(read.block().lang()).stream()
                .anyMatch(p -> p.pattern().matcher(text).lookingAt());
    boolean number = !read.symbols().isEmpty() && text.indexOf('/') < 0;
    int least = read.block().lang() == Lang.ZH || number ? 4 : 8;
    return !language && letters(read) >= least;
  }

  /** How many letters stand outside symbols, dates and the names of parties. */
  private static int letters(Read read) {
    int letters = 0;
    for (int i = 0; i < read.text().length(); i++) {
      int at = i;
      boolean covered =
          read.dates().stream().anyMatch(d -> d.begin() <= at && at < d.end())
              || read.names().stream()
                  .anyMatch(n -> n.kind().equals("party") && n.begin() <= at && at < n.end());
      letters += !covered && Character.isLetter(read.text().charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
