package org.solferino.extract.check;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Span;
import org.solferino.extract.Dated;
import org.solferino.extract.Read;
import org.solferino.fact.When;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.Target;
import org.solferino.mention.symbol.SymbolMention;

/**
 * One thing that a passage states and that its translation must state too.
 *
 * @param what the kind of thing, for a person: {@code date}, {@code time}, …
 * @param value the same in all languages
 * @param when the date, else null
 * @param span its words in the document's text
 */
record Stated(String what, String value, When when, Span span) {

  /** Whether the other says the same, or says it more or less finely. */
  boolean agrees(Stated other) {
    return value.equals(other.value)
        || what.equals("number") && scaled(value).equals(scaled(other.value))
        || when != null
            && other.when != null
            && (when.covers(other.when) || other.when.covers(when));
  }

  /** 2 million and 200 万 are one number: the zeros may be in a word. */
  private static String scaled(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  static List<Stated> dates(Read read) {
    List<Stated> dates = new ArrayList<>();
    for (Dated date : read.dates()) {
      if (date.when() != null && !date.isTime()) {
        dates.add(
            new Stated(
                "date", date.when().edtf(), date.when(), span(read, date.begin(), date.end())));
      }
    }
    return dates;
  }

  static List<Stated> times(Read read) {
    List<Stated> times = new ArrayList<>();
    for (Dated date : read.dates()) {
      if (date.isTime() && date.endTime() != null) {
        times.add(
            new Stated(
                "time",
                date.startTime() + "–" + date.endTime(),
                null,
                span(read, date.begin(), date.end())));
      }
    }
    return times;
  }

  static List<Stated> provisions(Read read) {
    List<Stated> provisions = new ArrayList<>();
    for (ProvisionMention mention : read.provisions()) {
      for (Target target : mention.targets()) {
        if (!target.steps().isEmpty()) {
          provisions.add(
              new Stated(
                  "provision",
                  String.join("__", target.steps()),
                  null,
                  span(read, mention.begin(), mention.end())));
        }
      }
    }
    return provisions;
  }

  static List<Stated> symbols(Read read) {
    List<Stated> symbols = new ArrayList<>();
    for (SymbolMention mention : read.symbols()) {
      if (!mention.inUrl()) {
        symbols.add(
            new Stated(
                "document", mention.symbol(), null, span(read, mention.begin(), mention.end())));
      }
    }
    return symbols;
  }

  static List<Stated> figures(Read read) {
    return Figures.of(read).stream()
        .map(f -> new Stated("number", f.digits(), null, span(read, f.begin(), f.end())))
        .toList();
  }

  private static Span span(Read read, int begin, int end) {
    return read.block().text().source(begin, end);
  }
}
