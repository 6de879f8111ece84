package org.solferino.extract.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/** The events of a document, one an identity; of two dates for the same event the finer stays. */
final class Events {
  private final Map<String, Fact.StatusEvent> byId = new LinkedHashMap<>();

  void add(
      String type,
      String treaty,
      Said<String> party,
      Said<When> when,
      Said<Integer> count,
      Said<String> text) {
    String id = treaty + "/status/" + kebab(type);
    if (party != null) {
      id += "-" + party.value().substring(party.value().indexOf('/') + 1);
    }
    if (count != null) {
      id += "-" + when.value().edtf();
    }
    Fact.StatusEvent event = new Fact.StatusEvent(id, type, treaty, party, when, count, text);
    byId.merge(id, event, (old, now) -> finer(now, old) ? now : old);
  }

  /** Adds a party's declaration or reservation; a second one of the kind is another event. */
  void addStatement(
      String type, String treaty, Said<String> party, Said<When> when, Said<String> text) {
    String id =
        treaty
            + "/status/"
            + kebab(type)
            + "-"
            + party.value().substring(party.value().indexOf('/') + 1);
    String free = id;
    for (int n = 2; byId.containsKey(free); n++) {
      if (text.value().equals(textOf(free))) {
        return;
      }
      free = id + "-" + n;
    }
    byId.put(free, new Fact.StatusEvent(free, type, treaty, party, when, null, text));
  }

  private String textOf(String id) {
    Said<String> text = byId.get(id).text();
    return text == null ? null : text.value();
  }

  private static boolean finer(Fact.StatusEvent now, Fact.StatusEvent old) {
    return now.when() != null
        && (old.when() == null
            || now.when().value().precision().compareTo(old.when().value().precision()) < 0);
  }

  private static String kebab(String type) {
    return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  List<Fact.StatusEvent> all() {
    return new ArrayList<>(byId.values());
  }
}
