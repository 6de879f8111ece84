package org.solferino.diff;

import java.util.List;
import org.solferino.store.Graphs;
import org.solferino.store.UnusableData;

/** All that changed between two builds, by theme; themes without a change are left out. */
public record Difference(List<Theme> themes) {
  public Difference {
    themes = List.copyOf(themes);
  }

  /**
   * Compares two builds.
   *
   * @throws UnusableData where one of them cannot be asked
   */
  public static Difference of(Graphs before, Graphs now) throws UnusableData {
    Build old = new Build(before);
    Build fresh = new Build(now);
    Documents documents = Documents.of(old.items("documents"), fresh.items("documents"));
    Events meetings = Events.meetings(old.items("meetings"), fresh.items("meetings"));
    Events milestones =
        Events.milestones(old.items("milestones"), fresh.items("milestones"), meetings.sameAs());
    return new Difference(
        List.of(
                documents.theme(),
                meetings.theme(),
                milestones.theme(),
                Agendas.of(old.items("agenda"), fresh.items("agenda"), meetings.sameAs()),
                Sets.particulars(
                    old.items("particulars"), fresh.items("particulars"), meetings.sameAs()),
                Texts.passages(old.items("wording"), fresh.items("wording"), documents.sameAs()),
                Sets.addressees(
                    old.items("addressees"), fresh.items("addressees"), documents.sameAs()),
                Treaties.of(old.items("status"), fresh.items("status")),
                Texts.provisions(old.items("provisions"), fresh.items("provisions")),
                Issues.of(old.items("issues"), fresh.items("issues")))
            .stream()
            .filter(theme -> !theme.changes().isEmpty())
            .toList());
  }

  /** Whether nothing has changed. */
  public boolean none() {
    return themes.isEmpty();
  }
}
