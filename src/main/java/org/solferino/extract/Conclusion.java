package org.solferino.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.mention.SpelledNumbers;
import org.solferino.mention.provision.Numerals;

/**
 * How a treaty was concluded, as its own text says: where it was done, when and where it was opened
 * for signature, and how many instruments bring it into force.
 */
final class Conclusion {
  private static final String EXTRACTOR = "conclusion";
  private static final String ENTRY = "entry-into-force";
  private static final Pattern UNTIL = Pattern.compile("起?[至到]");
  private static final int MOST_INSTRUMENTS = 199;

  /** A number stands this near to the word for the instrument. */
  private static final int NEAR = 60;

  /** Colophons and the lines below titles are no longer than this up to the place. */
  private static final int OPENING = 80;

  private final String treaty;
  private final Set<Integer> provisions;
  private final Gathered gathered;
  private boolean opened;
  private boolean placed;
  private boolean counted;

  private Conclusion(OwnTreaty.Found own, Gathered gathered) {
    this.treaty = own.treaty();
    this.provisions = own.blocks();
    this.gathered = gathered;
  }

  /** Reads the text of a treaty whose provisions and status events have been gathered. */
  static void extract(Reading reading, OwnTreaty.Found own, Gathered gathered) {
    if (own.treaty() == null) {
      return;
    }
    Conclusion conclusion = new Conclusion(own, gathered);
    List<Fact> facts = List.copyOf(gathered.facts());
    for (Read read : reading.body()) {
      conclusion.signature(read);
      conclusion.place(read, facts);
    }
    for (Fact fact : facts) {
      if (fact instanceof Fact.Property clause && clause.property().equals("clauseKind")) {
        conclusion.clause(clause, facts, reading.body());
      }
    }
  }

  /** "shall be open for signature at Geneva from 1 May 2001 until 30 April 2002". */
  private void signature(Read read) {
    boolean own = provisions.contains(read.block().order());
    Lang lang = read.block().lang();
    Matcher words = own && !opened ? Phrases.clauses().find("opened-is", lang, read.text()) : null;
    if (words == null) {
      return;
    }
    int end = sentence(read.text(), words.end());
    int begin = lang == Lang.ZH ? 0 : words.start();
    Dated date =
        read.dates().stream()
            .filter(d -> d.when() != null && !d.isTime() && d.begin() >= begin && d.end() <= end)
            .findFirst()
            .orElse(null);
    if (date == null) {
      return;
    }
    opened = true;
    Dated last = until(read, date, end);
    String event = treaty + "/status/signature";
    gathered.add(
        new Fact.StatusEvent(
            event,
            "Signature",
            treaty,
            null,
            new Said<>(
                last == date ? date.when() : span(date.when(), last.when()),
                read.evidence(date.begin(), last.end(), EXTRACTOR)),
            null,
            null));
    state(event, read, PlaceName.at(read.text(), words.end(), lang, false));
  }

  /** 自…起至…止: the day that ends what the date begins, else the date itself. */
  private static Dated until(Read read, Dated date, int end) {
    return read.dates().stream()
        .filter(d -> d.isDay() && date.isDay() && d.begin() > date.end() && d.end() <= end)
        .filter(d -> UNTIL.matcher(read.text().substring(date.end(), d.begin())).matches())
        .filter(d -> d.when().start().isAfter(date.when().start()))
        .findFirst()
        .orElse(date);
  }

  private static When span(When first, When last) {
    return new When(
        first.edtf() + "/" + last.edtf(),
        first.start(),
        last.end(),
        null,
        null,
        When.Precision.DAY);
  }

  /** "Done at Geneva", below the articles or below the title. */
  private void place(Read read, List<Fact> facts) {
    Lang lang = read.block().lang();
    String text = read.text();
    boolean own = !provisions.contains(read.block().order());
    Matcher words = own && !placed ? Phrases.clauses().find("done-is", lang, text) : null;
    boolean adopted =
        words != null
            && (lang != Lang.ZH || text.length() <= OPENING)
            && facts.stream()
                .anyMatch(
                    f ->
                        f instanceof Fact.StatusEvent e
                            && e.type().equals("Adoption")
                            && e.treaty().equals(treaty)
                            && read.block().text().source().contains(e.when().evidence().span()));
    if (adopted) {
      placed =
          state(treaty + "/status/adoption", read, PlaceName.at(text, words.end(), lang, true));
    }
  }

  private boolean state(String event, Read read, int[] name) {
    if (name == null) {
      return false;
    }
    String words = read.text().substring(name[0], name[1]);
    gathered.add(
        new Fact.Property(
            event,
            "place",
            new Said<>(
                new Fact.Value.Text(words, read.block().lang()),
                read.evidence(name[0], name[1], EXTRACTOR))));
    return true;
  }

  private void clause(Fact.Property clause, List<Fact> facts, List<Read> reads) {
    boolean entry =
        clause.value().value() instanceof Fact.Value.Text kind && kind.text().equals(ENTRY);
    if (!entry || counted) {
      return;
    }
    for (Fact fact : facts) {
      if (fact instanceof Fact.Provision article
          && article.id().equals(clause.subject())
          && article.text() != null) {
        Span span = article.text().evidence().span();
        for (Read read : reads) {
          if (!counted && span.contains(read.block().text().source())) {
            instruments(read);
          }
        }
      }
    }
  }

  /** "the twentieth instrument", "20 States have notified", 第五份批准书. */
  private void instruments(Read read) {
    String text = read.text();
    Lang lang = read.block().lang();
    for (int at = 0; at < text.length() && !counted; at++) {
      boolean starts =
          at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || lang == Lang.ZH;
      int[] number = starts ? number(text, at, lang) : null;
      if (number == null) {
        continue;
      }
      String behind = text.substring(number[1], Math.min(text.length(), number[1] + NEAR));
      String before = text.substring(Math.max(0, at - NEAR), at);
      if (Phrases.clauses().holds("instrument-behind-is", lang, behind)
          || Phrases.clauses().holds("instrument-before-is", lang, before)) {
        counted = true;
        Evidence words = read.evidence(at, number[1], EXTRACTOR);
        gathered.add(
            new Fact.Property(
                treaty,
                "ratificationsRequired",
                new Said<>(new Fact.Value.Number(number[0]), words)));
      }
      at = number[1] - 1;
    }
  }

  /** A number in digits or words and where it ends, or null. */
  private static int[] number(String text, int at, Lang lang) {
    int end = at;
    while (end < text.length() && end - at < 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end > at) {
      int value = end - at > 3 ? 0 : Integer.parseInt(text, at, end, 10);
      return value > 0 && value <= MOST_INSTRUMENTS ? new int[] {value, end} : null;
    }
    if (lang == Lang.ZH) {
      while (end < text.length() && end - at < 6 && Numerals.isChinese(text.charAt(end))) {
        end++;
      }
      int value = end > at ? Numerals.chineseValue(text.substring(at, end)) : 0;
      return value > 0 && value <= MOST_INSTRUMENTS ? new int[] {value, end} : null;
    }
    SpelledNumbers.Found found = SpelledNumbers.of(lang).at(text, at);
    return found != null && found.value() > 1 && found.value() <= MOST_INSTRUMENTS
        ? new int[] {found.value(), found.end()}
        : null;
  }

  private static int sentence(String text, int from) {
    int end = from;
    while (end < text.length() && ".。;；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
