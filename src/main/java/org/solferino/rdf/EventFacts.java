package org.solferino.rdf;

import java.time.OffsetDateTime;
import org.apache.jena.graph.Node;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/** Things with a place on the timeline. */
final class EventFacts {
  private static final String OWN = "what the document is about";

  private EventFacts() {}

  static void write(Fact.Meeting meeting, EventLabels labels, Statements to) {
    Node node = to.thing(meeting.id(), meeting.type(), Words.of(meeting));
    to.composed(node, labels.of(meeting), Words.of(meeting));
    to.saidThing(node, "process", meeting.process());
    to.said(node, "round", meeting.round(), Literals::integer);
    to.said(node, "number", meeting.number(), Literals::string);
    to.saidThing(node, "follows", meeting.follows());
    to.when(node, meeting.when());
  }

  static void write(Fact.Milestone milestone, EventLabels labels, Statements to) {
    Evidence words = Words.of(milestone);
    Node node = to.thing(milestone.id(), milestone.type(), words);
    to.composed(node, labels.of(milestone), words);
    Evidence own = Words.inferred(words, OWN);
    to.link(node, "process", milestone.process(), own);
    to.link(node, "meeting", milestone.meeting(), own);
    to.said(node, "version", milestone.version(), Literals::integer);
    to.when(node, milestone.when());
  }

  static void write(Fact.AgendaItem item, Statements to) {
    Evidence words = Words.of(item);
    Node node = to.thing(item.id(), item.type(), words);
    to.saidLabels(node, item.label());
    to.link(node, "meeting", item.meeting(), Words.inferred(words, OWN));
    Evidence place = Words.inferred(words, "its place in the agenda");
    to.add(node, "order", Literals.integer(item.order()), place);
    to.said(node, "number", item.number(), Literals::string);
    to.said(node, "startTime", item.start(), Literals::dateTime);
    to.said(node, "endTime", item.end(), Literals::dateTime);
    days(node, item.start() == null ? item.end() : item.start(), item.end(), to);
    item.questions().forEach(question -> to.saidThing(node, "question", question));
  }

  /** Every event has both dates; an item's are the days of its times. */
  private static void days(
      Node node, Said<OffsetDateTime> start, Said<OffsetDateTime> end, Statements to) {
    if (start == null) {
      return;
    }
    Said<OffsetDateTime> last = end == null ? start : end;
    to.said(node, "startDate", start, time -> Literals.date(time.toLocalDate()));
    to.said(node, "endDate", last, time -> Literals.date(time.toLocalDate()));
    Node minute = Literals.string(When.Precision.MINUTE.value());
    to.add(node, "datePrecision", minute, start.evidence());
  }

  static void write(Fact.StatusEvent event, EventLabels labels, Statements to) {
    Node node = to.thing(event.id(), event.type(), Words.of(event));
    to.composed(node, labels.of(event), Words.of(event));
    to.link(node, "treaty", event.treaty(), Words.of(event));
    to.saidThing(node, "party", event.party());
    to.said(node, "count", event.count(), Literals::integer);
    to.saidText(node, "text", event.text());
    to.when(node, event.when());
  }
}
