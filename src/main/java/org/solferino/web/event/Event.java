package org.solferino.web.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/**
 * An event with its place on the timeline.
 *
 * @param thing its IRI
 * @param kind {@code meeting}, {@code milestone} or {@code status}
 * @param type its most special class, by local name, e.g. {@code StateConsultation}
 * @param start first day
 * @param end last day
 * @param startTime null where the source gives no time
 * @param endTime null where the source gives no time
 * @param precision {@code minute}, {@code day}, {@code month}, {@code quarter}, {@code half-year}
 *     or {@code year}
 * @param processes that it belongs to, the nearest first, then what they are parts of
 * @param treaty of a status event, or null
 * @param venue a place, or null
 * @param parties that have to do with it
 * @param documents that state it
 * @param quotes the words that its date rests on
 */
public record Event(
    Node thing,
    String kind,
    String type,
    LocalDate start,
    LocalDate end,
    OffsetDateTime startTime,
    OffsetDateTime endTime,
    String precision,
    List<Node> processes,
    Node treaty,
    Node venue,
    Set<Node> parties,
    Set<Node> documents,
    List<Quote> quotes) {
  /** Words of a source and their language's tag. */
  public record Quote(String text, String lang) {}

  /** The class itself. */
  public Node typeTerm() {
    return Vocab.ihl(type);
  }

  /** Whether the date is a day or finer. */
  public boolean exact() {
    return precision.equals("day") || precision.equals("minute");
  }

  /** Whether it is a point in a process by which something is due. */
  public boolean deadline() {
    return type.endsWith("Deadline");
  }
}
