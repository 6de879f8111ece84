package org.solferino.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/**
 * A meeting's agenda: each language's items are read in that language's own stream, then brought
 * together by what they are, their number and their place. A time that only one language gives
 * whole is taken from it.
 */
final class Agenda {
  private static final String EXTRACTOR = "agenda";
  private static final List<String[]> TYPES =
      List.of(
          new String[] {"session", "Session"},
          new String[] {"break", "Break"},
          new String[] {"registration", "Registration"},
          new String[] {"opening", "Opening"},
          new String[] {"closing", "Closing"});

  /** An item in one language. */
  static final class Item {
    final String type;
    final String number;
    final Read read;
    final int index;
    final List<LocalTime> times = new ArrayList<>();

    /** Where the agenda has several days. */
    LocalDate day;

    /** How the half of the day was found where the words leave it out. */
    String inferred = "";

    /** The item that this one names again, to ask its questions; else null. */
    Item of;

    Item(String type, String number, Read read, int index) {
      this.type = type;
      this.number = number;
      this.read = read;
      this.index = index;
    }
  }

  private final Reading reading;
  private final String meeting;
  private final When day;
  private final Gathered gathered;
  private final Map<Lang, List<Item>> items = new EnumMap<>(Lang.class);

  Agenda(Reading reading, String meeting, When day, Gathered gathered) {
    this.reading = reading;
    this.meeting = meeting;
    this.day = day;
    this.gathered = gathered;
  }

  void extract() {
    if (meeting == null || day == null) {
      return;
    }
    List<Lang> languages = reading.document().languages();
    for (Lang lang : languages) {
      items.put(lang, items(lang));
    }
    List<List<Item>> merged = merge(languages);
    Map<Item, List<Said<String>>> questions =
        new Questions(reading, items, gathered).extract(merged);
    int order = 1;
    for (List<Item> item : merged) {
      emit(item, order++, questions.getOrDefault(item.get(0), List.of()));
    }
  }

  private List<Item> items(Lang lang) {
    List<Read> stream = reading.stream(lang);
    List<Item> found = new ArrayList<>();
    boolean begun = false;
    LocalDate current = null;
    for (int i = 0; i < stream.size(); i++) {
      Read read = stream.get(i);
      if (read.block().lang() != lang) {
        continue;
      }
      if (Phrases.standard().holds("agenda", lang, read.text().strip())) {
        begun = true;
        continue;
      }
      String text = Clocks.words(read);
      if (text.length() > 260) {
        continue;
      }
      current = day(read, current);
      // Without a heading of its own an agenda is told by its rows: they open with times.
      if (!begun && !Clocks.leads(read) && !timedRow(read)) {
        continue;
      }
      for (String[] type : TYPES) {
        Matcher cue = Phrases.standard().find(type[0], lang, text);
        if (cue != null) {
          String number = type[0].equals("session") ? number(cue, lang) : null;
          Item item = new Item(type[1], number, read, found.size());
          times(item, stream, i);
          item.day = current;
          item.of = item.times.isEmpty() ? timed(found, item) : null;
          found.add(item);
          break;
        }
      }
    }
    afterNoon(found);
    return found;
  }

  /** "11:45–1:00", then "2:30–4:00": a clock of twelve hours goes on after noon. */
  private static void afterNoon(List<Item> items) {
    LocalTime last = LocalTime.MIN;
    LocalDate of = null;
    for (Item item : items) {
      last = item.day == null || item.day.equals(of) ? last : LocalTime.MIN;
      of = item.day;
      for (int i = 0; i < item.times.size() && item.times.size() <= 2; i++) {
        LocalTime time = item.times.get(i);
        if (last.getHour() >= 8 && time.getHour() >= 1 && time.getHour() <= 7) {
          time = time.plusHours(12);
          item.times.set(i, time);
          item.inferred = "after noon, as the times go on";
        }
        last = time;
      }
    }
  }

  /** The session of the same number that has its times already. */
  private static Item timed(List<Item> found, Item item) {
    return found.stream()
        .filter(o -> o.type.equals("Session") && item.type.equals("Session"))
        .filter(o -> o.number != null && o.number.equals(item.number) && !o.times.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The day that a heading opens: a date within the meeting's, or "Day 2". */
  private LocalDate day(Read read, LocalDate current) {
    if (day.start().equals(day.end()) || read.text().length() > 100) {
      return current;
    }
    for (Dated date : read.dates()) {
      boolean one = date.isDay() && date.when().start().equals(date.when().end());
      if (one && day.covers(date.when())) {
        return date.when().start();
      }
    }
    Matcher cue = Phrases.standard().find("day", read.block().lang(), read.text());
    Integer number = cue == null ? null : Ordinals.matched(cue, read.block().lang());
    return number == null || day.start().plusDays(number - 1L).isAfter(day.end())
        ? current
        : day.start().plusDays(number - 1L);
  }

  /** Whether the row's first cell is a range of times. */
  private boolean timedRow(Read read) {
    return read.block().inTable() && row(read).stream().anyMatch(Clocks::leads);
  }

  private List<Read> row(Read read) {
    Block own = read.block();
    return reading.body().stream()
        .filter(r -> r.block().table() == own.table() && r.block().row() == own.row())
        .toList();
  }

  private static String number(Matcher cue, Lang lang) {
    for (int g = 1; g <= cue.groupCount(); g++) {
      if (cue.group(g) != null) {
        Integer value = Ordinals.value(cue.group(g), lang);
        return value == null ? null : value.toString();
      }
    }
    return null;
  }

  /**
   * Times in the item's own words, in the cell beside it, or in lines of nothing but times after
   * it.
   */
  private void times(Item item, List<Read> stream, int at) {
    clock(item, item.read);
    Block own = item.read.block();
    if (own.inTable() && item.times.isEmpty() && own.column() > 0) {
      // A row that opens with its time: the time is the whole cell before the words.
      row(item.read).stream()
          .filter(r -> r.block().column() == own.column() - 1 && own.column() == 1)
          .filter(r -> Clocks.leads(r) && Clocks.words(r).isBlank())
          .findFirst()
          .ifPresent(r -> clock(item, r));
      if (!item.times.isEmpty()) {
        return;
      }
    }
    for (int i = at + 1; i < stream.size(); i++) {
      Block block = stream.get(i).block();
      boolean beside =
          own.inTable()
              && block.table() == own.table()
              && block.row() == own.row()
              && block.column() == own.column() + 1;
      boolean below = !own.inTable() && !block.inTable();
      if (block.lang() != Lang.UND || !(beside || below)) {
        if (own.inTable() && block.row() == own.row() && block.column() == own.column()) {
          continue;
        }
        break;
      }
      clock(item, stream.get(i));
    }
    if (own.inTable() && item.times.isEmpty()) {
      reading.body().stream()
          .filter(
              r ->
                  r.block().table() == own.table()
                      && r.block().row() == own.row()
                      && r.block().lang() == Lang.UND
                      && r.block().column() == own.column() + 1)
          .forEach(r -> clock(item, r));
    }
    if (own.inTable() && item.times.isEmpty()) {
      row(item.read).stream()
          .filter(r -> r.block().column() < own.column() && Clocks.leads(r))
          .findFirst()
          .ifPresent(r -> clock(item, r));
    }
  }

  private static void clock(Item item, Read read) {
    item.times.addAll(Clocks.of(read));
  }

  /** The first language leads; another's item joins the first free one of its type and number. */
  private List<List<Item>> merge(List<Lang> languages) {
    List<List<Item>> merged = new ArrayList<>();
    for (Lang lang : languages) {
      int from = 0;
      for (Item item : items.get(lang)) {
        if (item.of != null) {
          continue;
        }
        int joined = -1;
        for (int i = from; i < merged.size() && joined < 0; i++) {
          Item head = merged.get(i).get(0);
          boolean free = merged.get(i).stream().allMatch(o -> o.read.block().lang() != lang);
          boolean same =
              head.type.equals(item.type) && java.util.Objects.equals(head.number, item.number);
          if (free && same && compatible(head, item)) {
            joined = i;
          }
        }
        if (joined >= 0) {
          merged.get(joined).add(item);
          from = joined + 1;
        } else if (lang == languages.get(0) || item.type.equals("Session") || range(item) != null) {
          int place = lang == languages.get(0) ? merged.size() : Math.min(from, merged.size());
          merged.add(place, new ArrayList<>(List.of(item)));
          from = place + 1;
        }
      }
    }
    return merged;
  }

  private static boolean compatible(Item a, Item b) {
    LocalTime[] x = range(a);
    LocalTime[] y = range(b);
    return !a.type.equals("Break") || x == null || y == null || x[0].equals(y[0]);
  }

  /** The item's time range, where its words hold one: the last two times that ascend. */
  private static LocalTime[] range(Item item) {
    int size = item.times.size();
    if (size < 2 || !item.times.get(size - 2).isBefore(item.times.get(size - 1))) {
      return null;
    }
    return new LocalTime[] {item.times.get(size - 2), item.times.get(size - 1)};
  }

  private void emit(List<Item> item, int order, List<Said<String>> questions) {
    Item head = item.get(0);
    String id = meeting + "/agenda/" + order;
    Map<Lang, Said<String>> label = new EnumMap<>(Lang.class);
    for (Item one : item) {
      label.putIfAbsent(
          one.read.block().lang(),
          new Said<>(Clocks.words(one.read), one.read.evidence(EXTRACTOR)));
    }
    Item timed = best(item);
    Said<OffsetDateTime> start = null;
    Said<OffsetDateTime> end = null;
    Evidence evidence = timed.read.evidence(EXTRACTOR).inferred(timed.inferred);
    LocalTime[] range = range(timed);
    if (range != null) {
      start = new Said<>(at(range[0], head), evidence);
      end = new Said<>(at(range[1], head), evidence);
      disagreement(item, range, id);
    } else if (timed.times.size() == 1) {
      start = new Said<>(at(timed.times.get(0), head), evidence);
    }
    if (end == null) {
      gathered.issue(
          Issue.Kind.UNREADABLE_TIME,
          Issue.Severity.WARNING,
          evidence.span(),
          id,
          "the item's times cannot be read whole",
          start == null ? "no time" : "starts at " + timed.times.get(0) + ", its end left open");
    } else if (timed.times.size() > 2 && !timed.times.get(0).equals(range[0])) {
      gathered.issue(
          Issue.Kind.DAMAGED_ROW,
          Issue.Severity.WARNING,
          evidence.span(),
          id,
          "more than two times stand beside the item",
          "it runs from " + range[0] + " to " + range[1]);
    }
    Said<String> number =
        head.number == null ? null : new Said<>(head.number, head.read.evidence(EXTRACTOR));
    gathered.add(
        new Fact.AgendaItem(id, head.type, label, meeting, order, number, start, end, questions));
  }

  private void disagreement(List<Item> item, LocalTime[] range, String id) {
    for (Item one : item) {
      LocalTime[] other = range(one);
      boolean clean = one.times.size() == 2;
      if (clean && other != null && (!other[0].equals(range[0]) || !other[1].equals(range[1]))) {
        gathered.issue(
            Issue.Kind.LANGUAGES_DISAGREE,
            Issue.Severity.WARNING,
            one.read.evidence(EXTRACTOR).span(),
            id,
            "this language gives " + other[0] + "–" + other[1],
            range[0] + "–" + range[1]);
      }
    }
  }

  private static Item best(List<Item> item) {
    Item best = item.get(0);
    for (Item one : item) {
      boolean clean = one.times.size() == 2 && range(one) != null;
      boolean had = best.times.size() == 2 && range(best) != null;
      if (clean && !had
          || range(one) != null && range(best) == null
          || best.times.isEmpty() && !one.times.isEmpty()) {
        best = one;
      }
    }
    return best;
  }

  private OffsetDateTime at(LocalTime time, Item item) {
    LocalDate date = item.day == null ? day.start() : item.day;
    ZoneOffset zone = day.startTime() == null ? ZoneOffset.UTC : day.startTime().getOffset();
    return OffsetDateTime.of(date, time, zone);
  }
}
