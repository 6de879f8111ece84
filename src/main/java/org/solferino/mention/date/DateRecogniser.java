package org.solferino.mention.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;
import org.solferino.mention.date.Part.Style;
import org.solferino.mention.date.PartialDate.Point;
import org.solferino.mention.date.SequenceReader.Sequence;
import org.solferino.mention.date.TimeReader.Times;

/**
 * Finds dates, ranges of dates and times of day in a block of text. One pass over its tokens; what
 * is read at each of them is bounded, so the time is linear in the text.
 */
public final class DateRecogniser {
  private final Map<Lang, DateWords> words = new EnumMap<>(Lang.class);

  private DateRecogniser() {
    for (Lang lang : Lang.values()) {
      // Languages that only their script tells apart from the block's own cannot be mistaken.
      List<Lang> tables = new ArrayList<>(List.of(Lang.UND, Lang.EN, Lang.ZH, Lang.RU, Lang.AR));
      if (!tables.contains(lang)) {
        tables.add(lang);
      }
      words.put(lang, new DateWords(tables));
    }
  }

  /** A recogniser with the tables that come with this library; it can be shared by threads. */
  public static DateRecogniser standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    private static final DateRecogniser INSTANCE = new DateRecogniser();
  }

  /**
   * What a text says of days.
   *
   * @param dates the dates and times, in their order
   * @param impossible words that name a day which no calendar has ("31 April 2026")
   */
  public record Found(List<DateMention> dates, List<DateMention> impossible) {}

  /** The dates and times in {@code text}, a block's text in {@code lang}, in their order. */
  public List<DateMention> find(String text, Lang lang) {
    return read(text, lang).dates();
  }

  /** The same, with the days that cannot be. */
  public Found read(String text, Lang lang) {
    Tokens tokens = new Tokens(text, words.get(lang));
    SequenceReader sequences = new SequenceReader(tokens);
    TimeReader times = new TimeReader(tokens);
    SpelledReader spelled = new SpelledReader(text, tokens, lang);
    List<DateMention> found = new ArrayList<>();
    List<DateMention> impossible = new ArrayList<>();
    StatedYear stated = new StatedYear(text, tokens);
    int i = 0;
    while (i < tokens.size()) {
      SpelledReader.Spelled inWords = spelled.read(i);
      if (inWords != null) {
        found.add(inWords.mention());
        i = inWords.next();
        continue;
      }
      Sequence sequence = sequences.read(i);
      List<DateMention> dates =
          sequence == null ? List.of() : dates(tokens, sequence, stated, impossible);
      if (!dates.isEmpty() || sequence != null && namesDay(sequence)) {
        found.addAll(dates);
        i = sequence.next();
        continue;
      }
      Times time = times.read(i);
      if (time != null) {
        found.addAll(time.mentions());
      }
      i = time == null ? i + 1 : time.next();
    }
    return new Found(List.copyOf(found), List.copyOf(impossible));
  }

  private static List<DateMention> dates(
      Tokens tokens, Sequence sequence, StatedYear stated, List<DateMention> impossible) {
    List<DateMention> found = new ArrayList<>();
    SequenceFiller filler = new SequenceFiller(sequence, yearFirst(tokens, sequence));
    List<Point> points = filler.fill();
    List<Part> parts = sequence.parts();
    int i = 0;
    while (i < parts.size()) {
      boolean range = i + 1 < parts.size() && sequence.joined().get(i + 1);
      int last = range ? i + 1 : i;
      Part part = parts.get(i);
      Part ending = parts.get(last);
      PartialDate value =
          new PartialDate(
              points.get(i),
              range ? points.get(last) : null,
              part.quarter(),
              part.half(),
              null,
              null,
              null,
              !range && isOpen(tokens, part),
              part.ambiguous() || ending.ambiguous(),
              filler.inferred(i, last));
      int begin = tokens.at(part.first()).begin();
      int end = tokens.at(ending.next() - 1).end();
      boolean yearly =
          points.get(i).year() == null
              && (tokens.at(ending.next()).is(Role.EACH_YEAR)
                  || tokens.at(part.first() - 1).is(Role.EACH_YEAR));
      DateMention.Relation relation =
          points.get(i).year() == null ? stated.relation(begin, ending.next()) : null;
      DateMention mention =
          new DateMention(
              begin, end, value, part.weekday(), yearly, stated.before(begin), relation);
      if (isDate(tokens, part, points.get(i), relation)
          && isDate(tokens, ending, points.get(last), relation)) {
        found.add(mention);
        stated.read(part, range);
      } else if (!points.get(i).exists() || !points.get(last).exists()) {
        impossible.add(mention);
      }
      i = last + 1;
    }
    return found;
  }

  private static boolean yearFirst(Tokens tokens, Sequence sequence) {
    return sequence.parts().stream()
        .anyMatch(
            p ->
                p.point().month() != null
                    && p.point().year() != null
                    && tokens.at(p.first()).isNumber()
                    && tokens.at(p.first()).value() == p.point().year());
  }

  /** A day that no calendar has must not leave its month behind. */
  private static boolean namesDay(Sequence sequence) {
    return sequence.parts().stream().anyMatch(part -> part.point().day() != null);
  }

  private static boolean isOpen(Tokens tokens, Part part) {
    return tokens.at(part.first() - 1).is(Role.SINCE) || tokens.at(part.next()).is(Role.ONWARD);
  }

  /**
   * A day needs a month, a month alone needs a year or a word for a part of it, and the calendar
   * must hold it.
   */
  private static boolean isDate(
      Tokens tokens, Part part, Point point, DateMention.Relation relation) {
    if (part.style() == Style.YEAR || part.style() == Style.PERIOD) {
      return true;
    }
    return point.month() != null
        && (point.day() != null || point.year() != null || relation != null || isPart(tokens, part))
        && point.exists();
  }

  /** "Mid-October", a mediados de octubre, 10月中旬. */
  private static boolean isPart(Tokens tokens, Part part) {
    int before = part.first() - 1;
    if (tokens.at(before).is(Role.OF) || tokens.at(before).is('-')) {
      before--;
    }
    return part.style() == Style.MONTH
        && (tokens.at(before).is(Role.MONTH_PART) || tokens.at(part.next()).is(Role.MONTH_PART));
  }
}
