package org.solferino.diff;

import java.util.Comparator;
import java.util.List;

/** Changes of one kind under a heading, in a stable order. */
public record Theme(String title, List<Change> changes) {
  public Theme {
    changes = List.copyOf(changes);
  }

  /** Sorted by what they are about. */
  static Theme of(String title, List<Change> changes) {
    return new Theme(
        title,
        changes.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Change::about)
                    .thenComparing(Change::what)
                    .thenComparing(Change::from)
                    .thenComparing(Change::to))
            .toList());
  }
}
