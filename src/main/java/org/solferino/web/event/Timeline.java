package org.solferino.web.event;

import java.util.List;
import java.util.function.Supplier;

/** A store's events, read once: a store is never written to again. */
public final class Timeline implements Supplier<List<Event>> {
  private final Supplier<List<Event>> read;
  private volatile List<Event> events;

  public Timeline(Supplier<List<Event>> read) {
    this.read = read;
  }

  @Override
  public List<Event> get() {
    List<Event> known = events;
    if (known == null) {
      known = read.get();
      events = known;
    }
    return known;
  }
}
