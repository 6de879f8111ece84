package org.solferino.web.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;
import org.solferino.web.event.Event;
import org.solferino.web.site.Site;

/**
 * Writes events as a calendar. An event's UID is its IRI, so a new edition of a feed updates what a
 * calendar holds. An imprecise date is the span of days that it covers, tentative and not busy.
 * Deadlines have alarms a week and a day before, at nine o'clock.
 */
final class Feed {
  /** The library's registry reads its zones from its own jar. */
  private static final TimeZoneRegistry ZONES =
      TimeZoneRegistryFactory.getInstance().createRegistry();

  private final Site site;
  private final String language;
  private final TimeZones towns = new TimeZones();
  private final Map<String, VTimeZone> used = new TreeMap<>();

  Feed(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  /** The calendar's text, lines folded at 75 octets. */
  String write(String name, List<Event> events) {
    List<VEvent> entries = events.stream().map(this::entry).toList();
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Solferino//Solferino//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    RefreshInterval refresh = new RefreshInterval();
    refresh.setValue("PT12H");
    refresh.add(Value.DURATION);
    calendar.add(refresh);
    used.values().forEach(calendar::add);
    entries.forEach(calendar::add);
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.fold(out.toString());
  }

  private VEvent entry(Event event) {
    PropertyList properties = new PropertyList();
    VEvent entry = new VEvent(properties);
    entry.add(new Uid(event.thing().getURI()));
    // A stamp of the clock's would make every fetch a new edition.
    entry.add(new DtStamp(Instant.EPOCH));
    String venue = event.venue() == null ? "" : venue(event.venue());
    when(event, venue, entry);
    entry.add(new Summary(summary(event)));
    if (!venue.isEmpty()) {
      entry.add(new Location(venue));
    }
    String description = description(event);
    if (!description.isEmpty()) {
      entry.add(new Description(description));
    }
    entry.add(new Url(java.net.URI.create(event.thing().getURI())));
    entry.add(new Categories(site.labels().of(event.typeTerm(), language)));
    entry.add(event.exact() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
    if (!event.exact() || event.kind().equals("milestone")) {
      entry.add(ImmutableTransp.TRANSPARENT);
    }
    if (event.deadline()) {
      entry.add(alarm(event, Duration.ofHours(-15)));
      entry.add(alarm(event, Duration.ofHours(-15).minusDays(6)));
    }
    return entry;
  }

  /** A place's name and address. */
  private String venue(Node place) {
    StringBuilder venue = new StringBuilder(site.labels().of(place, language));
    site
        .graphs()
        .dataset()
        .getUnionGraph()
        .find(place, Vocab.ihl("address"), Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .forEach(address -> venue.append(", ").append(address));
    return venue.toString();
  }

  private void when(Event event, String venue, VEvent entry) {
    if (event.startTime() == null || event.endTime() == null) {
      entry.add(new DtStart<>(event.start()));
      // DTEND of days is the day after the last.
      entry.add(new DtEnd<>(event.end().plus(Period.ofDays(1))));
      return;
    }
    Optional<ZoneId> zone = towns.of(venue, event.startTime());
    entry.add(new DtStart<>(time(event.startTime(), zone)));
    entry.add(new DtEnd<>(time(event.endTime(), zone)));
  }

  private Temporal time(OffsetDateTime time, Optional<ZoneId> zone) {
    if (zone.isEmpty()) {
      return time.toInstant();
    }
    String id = zone.get().getId();
    used.computeIfAbsent(id, z -> ZONES.getTimeZone(z).getVTimeZone());
    return time.atZoneSameInstant(zone.get());
  }

  private String summary(Event event) {
    String label = site.labels().of(event.thing(), language);
    if (event.processes().isEmpty()) {
      return label;
    }
    return site.labels().of(event.processes().get(0), language) + ": " + label;
  }

  private String description(Event event) {
    StringBuilder text = new StringBuilder();
    for (Event.Quote quote : event.quotes()) {
      text.append('“').append(quote.text().strip().replaceAll("\\s+", " ")).append("”\n");
    }
    event.documents().stream()
        .map(document -> site.labels().of(document, language))
        .forEach(title -> text.append("— ").append(title).append('\n'));
    return text.toString().strip();
  }

  private VAlarm alarm(Event event, Duration before) {
    VAlarm alarm = new VAlarm();
    alarm.add(new Trigger(before));
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(summary(event)));
    return alarm;
  }
}
