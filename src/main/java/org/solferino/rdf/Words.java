package org.solferino.rdf;

import java.util.Collection;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/** The words that a fact as a whole rests on, for what no field of it has words of its own for. */
final class Words {
  private Words() {}

  /** What tells that there is such a meeting, and of what kind: its round, else its date. */
  static Evidence of(Fact.Meeting meeting) {
    return first(meeting.round(), meeting.number(), meeting.when(), meeting.process());
  }

  static Evidence of(Fact.Milestone milestone) {
    return first(milestone.version(), milestone.when());
  }

  static Evidence of(Fact.AgendaItem item) {
    Evidence label = first(item.label().values());
    return label == null ? first(item.number(), item.start(), item.end()) : label;
  }

  static Evidence of(Fact.StatusEvent event) {
    return first(event.when(), event.count(), event.party(), event.text());
  }

  static Evidence of(Fact.Passage passage) {
    return first(passage.text().values());
  }

  /** A provision is told by its number; its whole text would be long. */
  static Evidence of(Fact.Provision provision) {
    return first(provision.number(), provision.heading(), provision.text());
  }

  private static Evidence first(Said<?>... fields) {
    for (Said<?> field : fields) {
      if (field != null && field.evidence() != null) {
        return field.evidence();
      }
    }
    return null;
  }

  private static Evidence first(Collection<? extends Said<?>> fields) {
    return first(fields.toArray(Said<?>[]::new));
  }

  /** The same words, where the statement follows from them only with what is said here. */
  static Evidence inferred(Evidence words, String how) {
    boolean said = words == null || words.inferred() != null && !words.inferred().isEmpty();
    return said ? words : words.inferred(how);
  }
}
