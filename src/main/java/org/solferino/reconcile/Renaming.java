package org.solferino.reconcile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.solferino.fact.Evidence;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/**
 * Puts one path in the place of another wherever facts and issues speak of the thing, or of a thing
 * whose path begins with its own: a meeting's agenda and deadlines, a treaty's articles. A path is
 * a whole string, so no text can be taken for one.
 */
final class Renaming {
  private final SortedMap<String, String> names;

  Renaming(SortedMap<String, String> names) {
    this.names = names;
  }

  Extraction of(Extraction extraction) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : extraction.facts()) {
      facts.add(fact instanceof Fact.Meeting meeting ? meeting(meeting) : (Fact) value(fact));
    }
    List<Issue> issues = new ArrayList<>();
    for (Issue issue : extraction.issues()) {
      issues.add((Issue) value(issue));
    }
    return new Extraction(extraction.document(), extraction.kind(), facts, issues);
  }

  /**
   * A meeting that gets another's name leaves it to the other's document to say of what process.
   */
  private Fact meeting(Fact.Meeting old) {
    Fact.Meeting meeting = (Fact.Meeting) value(old);
    Said<String> process = meeting.process();
    boolean others =
        !meeting.id().equals(old.id()) && process != null && !holds(process.value(), meeting.id());
    return others
        ? new Fact.Meeting(
            meeting.id(),
            meeting.type(),
            null,
            meeting.round(),
            meeting.number(),
            meeting.when(),
            meeting.follows())
        : meeting;
  }

  /** Whether the meeting's path is directly under the process'. */
  private static boolean holds(String process, String meeting) {
    String parent = meeting.substring(meeting.indexOf('/') + 1, meeting.lastIndexOf('/'));
    return process.equals("process/" + parent);
  }

  String path(String path) {
    String milestone = "milestone/";
    if (path.startsWith(milestone)) {
      String holder = "meeting/" + path.substring(milestone.length());
      String renamed = path(holder);
      return renamed.equals(holder)
          ? path
          : milestone + renamed.substring(renamed.indexOf('/') + 1);
    }
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String name = names.get(path.substring(0, end));
      if (name != null) {
        return name + path.substring(end);
      }
    }
    return path;
  }

  private Object value(Object value) {
    if (value instanceof String text) {
      return text.indexOf('/') > 0 && text.length() < 1000 ? path(text) : text;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::value).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> renamed = new LinkedHashMap<>();
      map.forEach((key, held) -> renamed.put(key, value(held)));
      return renamed;
    }
    boolean holds =
        value instanceof Record && !(value instanceof Evidence || value instanceof When);
    return holds ? rebuilt((Record) value) : value;
  }

  private Record rebuilt(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    boolean changed = false;
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object old = components[i].getAccessor().invoke(record);
        values[i] = value(old);
        changed |= old != null && !old.equals(values[i]);
      }
      if (!changed) {
        return record;
      }
      Constructor<? extends Record> made = record.getClass().getDeclaredConstructor(types);
      return made.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass().getName(), e);
    }
  }
}
