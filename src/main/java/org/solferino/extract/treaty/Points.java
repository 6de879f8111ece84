package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;
import org.solferino.extract.treaty.Marker.Form;

/** Opens and closes points: an enumerator counts only if it goes on with, or starts, a sequence. */
final class Points {
  private static final int DEEPEST = 4;

  private record Level(Form form, int last, Node holder) {}

  private final List<Level> levels = new ArrayList<>();
  private Node holder;

  /** From here on points belong to {@code node}. */
  void within(Node node, int at) {
    close(0, at);
    holder = node;
  }

  /** Reads one enumerator; {@code next} is the one behind it, or null. */
  void read(Marker marker, Marker next) {
    int going = going(marker, next);
    if (going >= 0) {
      Level level = levels.get(going);
      close(going, marker.begin());
      open(level.form(), marker, level.holder());
      return;
    }
    Form form = starting(marker);
    if (form != null && levels.size() < DEEPEST) {
      open(form, marker, innermost());
    }
  }

  private Node innermost() {
    return levels.isEmpty() ? holder : levels.get(levels.size() - 1).holder().last();
  }

  /** The level that the enumerator goes on with, from the inside; -1 for none. */
  private int going(Marker marker, Marker next) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (marker.value(level.form()) == level.last() + 1 && !startsBelow(marker, next, level)) {
        return i;
      }
    }
    return -1;
  }

  /** (i) behind (h) goes on with the letters, unless (ii) is next. */
  private boolean startsBelow(Marker marker, Marker next, Level level) {
    return level.form() == Form.LETTER && marker.roman() == 1 && next != null && next.roman() == 2;
  }

  /** Whether the enumerator goes on with a list that is open. */
  boolean expects(Marker marker) {
    return marker != null && going(marker, null) >= 0;
  }

  boolean open() {
    return !levels.isEmpty();
  }

  private Form starting(Marker marker) {
    boolean letters = levels.stream().anyMatch(l -> l.form() == Form.LETTER);
    if (marker.letter() == 1 && marker.roman() == 1 && !letters) {
      return Form.LETTER;
    }
    for (Form form : List.of(Form.ROMAN, Form.LETTER, Form.DOUBLE, Form.DIGITS)) {
      boolean open = levels.stream().anyMatch(l -> l.form() == form);
      if (marker.value(form) == 1 && !open) {
        return form;
      }
    }
    return null;
  }

  private void open(Form form, Marker marker, Node parent) {
    int value = marker.value(form);
    boolean again = parent.parts.stream().anyMatch(p -> p.step.equals(form.step(value)));
    if (again) {
      // A second list of the same paragraph: its points have no number of their own.
      return;
    }
    new Node(parent, form.type(), form.step(value), marker.said(), marker.begin(), marker.end());
    levels.add(new Level(form, value, parent));
  }

  /** Ends all levels from {@code from} on. */
  void close(int from, int at) {
    while (levels.size() > from) {
      levels.remove(levels.size() - 1).holder().last().end = at;
    }
  }
}
