package org.solferino.rdf;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.solferino.document.Lang;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;

/**
 * The labels of events, put together from what all documents of a build say of them: one a language
 * for one event, whatever date each document gives it. A date stands in a label only where nothing
 * else tells the event from others of its kind, and then it is the one in the event's IRI.
 */
final class EventLabels {
  private static final Pattern WORKSTREAM = Pattern.compile("/workstream-(\\d{1,2})$");
  private static final int LONGEST = 60;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-\\d{2}){0,2}$");
  private static final List<Lang> LANGUAGES =
      List.of(Lang.AR, Lang.EN, Lang.ES, Lang.FR, Lang.RU, Lang.ZH);

  private final Iris iris;
  private final Ontology ontology;
  private final Graph reference;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> processes = new HashMap<>();
  private final Map<String, Map<Lang, String>> names = new HashMap<>();

  /** Takes in what the documents of a build say; their order does not matter. */
  EventLabels(Iris iris, Ontology ontology, Graph reference, List<Extraction> extractions) {
    this.iris = iris;
    this.ontology = ontology;
    this.reference = reference;
    for (Extraction extraction : extractions) {
      extraction.facts().forEach(this::take);
    }
  }

  private void take(Fact fact) {
    if (fact instanceof Fact.Meeting m) {
      least(types, m.id(), m.type());
      least(processes, m.id(), value(m.process()));
      least(numbers, m.id(), value(m.round()));
      least(numbers, m.id(), m.round() == null ? value(m.number()) : null);
    } else if (fact instanceof Fact.Milestone m) {
      least(types, m.id(), m.type());
      least(numbers, m.id(), value(m.version()));
    } else if (fact instanceof Fact.UnknownTreaty treaty) {
      names(treaty.id(), treaty.label());
    } else if (fact instanceof Fact.UnknownParty party) {
      names(party.id(), party.label());
    } else if (fact instanceof Fact.Process process) {
      names(process.id(), process.label());
    }
  }

  private void names(String id, Map<Lang, String> label) {
    Map<Lang, String> known = names.computeIfAbsent(id, k -> new EnumMap<>(Lang.class));
    label.forEach((lang, name) -> known.merge(lang, name, EventLabels::lesser));
  }

  private static String value(Said<?> said) {
    return said == null || said.value() == null ? null : String.valueOf(said.value());
  }

  private static void least(Map<String, String> values, String id, String value) {
    if (value != null) {
      values.merge(id, value, EventLabels::lesser);
    }
  }

  /** Where documents disagree, the choice must not depend on their order. */
  private static String lesser(String one, String other) {
    Comparator<String> order =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    return order.compare(one, other) <= 0 ? one : other;
  }

  Map<Lang, String> of(Fact.Meeting meeting) {
    return meeting(meeting.id(), meeting.type());
  }

  private Map<Lang, String> meeting(String id, String stated) {
    String type = types.getOrDefault(id, stated);
    String number = numbers.get(id);
    boolean round = number != null && id.endsWith("-" + number);
    Map<Lang, String> labels = new EnumMap<>(Lang.class);
    kind(type)
        .forEach(
            (lang, kind) -> {
              String label =
                  number == null
                      ? kind
                      : LabelPatterns.fill(lang, "round", type, "class", kind, "number", number);
              String own = round ? label : dated(lang, label, id, number != null);
              labels.put(lang, whose(lang, own, processes.get(id)));
            });
    return labels;
  }

  Map<Lang, String> of(Fact.Milestone milestone) {
    String id = milestone.id();
    String type = types.getOrDefault(id, milestone.type());
    String version = numbers.get(id);
    String kind = id.substring(id.lastIndexOf('/') + 1);
    String of = milestone.meeting();
    Map<Lang, String> meeting =
        of == null || !types.containsKey(of) ? Map.of() : meeting(of, types.get(of));
    Map<Lang, String> labels = new EnumMap<>(Lang.class);
    for (Lang lang : LANGUAGES) {
      boolean recommendations = kind.startsWith("recommendations-");
      String label =
          recommendations
              ? LabelPatterns.of(lang, "class-recommendations", type)
              : kind(type).get(lang);
      if (label == null) {
        continue;
      }
      if (version != null) {
        label = LabelPatterns.fill(lang, "version", type, "class", label, "number", version);
      } else if (meeting.containsKey(lang)) {
        label = LabelPatterns.fill(lang, "of", type, "class", label, "of", meeting.get(lang));
      } else {
        label = dated(lang, label, id, false);
      }
      // A label that names the meeting says with it whose it is.
      boolean said = version == null && meeting.containsKey(lang);
      labels.put(lang, said ? label : whose(lang, label, milestone.process()));
    }
    return labels;
  }

  Map<Lang, String> of(Fact.StatusEvent event) {
    Map<Lang, String> treaty = named(event.treaty());
    Map<Lang, String> party = event.party() == null ? null : named(event.party().value());
    Map<Lang, String> labels = new EnumMap<>(Lang.class);
    kind(event.type())
        .forEach(
            (lang, kind) -> {
              if (treaty.get(lang) != null && (party == null || party.get(lang) != null)) {
                String label = event.count() == null ? kind : dated(lang, kind, event.id(), false);
                String key = party == null ? "treaty" : "party";
                String who = party == null ? "" : party.get(lang);
                String[] values = {"class", label, "party", who, "treaty", treaty.get(lang)};
                labels.put(lang, LabelPatterns.fill(lang, key, event.type(), values));
              }
            });
    return labels;
  }

  /** The label with whose event it is: a round's number alone stands in several processes. */
  private String whose(Lang lang, String label, String process) {
    if (process == null) {
      return label;
    }
    Matcher workstream = WORKSTREAM.matcher(process);
    String of =
        workstream.find()
            ? LabelPatterns.fill(lang, "workstream", "", "number", workstream.group(1))
            : treaty(process).getOrDefault(lang, named(process).get(lang));
    // A long official name would hide what the event is.
    boolean none = of == null || of.length() > LONGEST;
    return none ? label : LabelPatterns.fill(lang, "whose", "", "class", label, "of", of);
  }

  /** The names of the one treaty that the process is about; empty where there is none. */
  private Map<Lang, String> treaty(String process) {
    Node node =
        reference
            .find(iris.thing(process), Vocab.ihl("treaty"), Node.ANY)
            .mapWith(Triple::getObject)
            .nextOptional()
            .orElse(null);
    boolean group = reference.contains(iris.thing(process), Vocab.TYPE, Vocab.term("ExpertGroup"));
    return node == null || group ? Map.of() : labels(node);
  }

  /** The label with the date that the IRI ends in, or the year where there is a number too. */
  private static String dated(Lang lang, String label, String id, boolean year) {
    Matcher date = DATE.matcher(id);
    if (!date.find()) {
      return label;
    }
    String words = year ? date.group(1) : words(lang, date.group());
    return LabelPatterns.fill(lang, "date", "", "class", label, "date", words);
  }

  /** A quarter or a half in words, as EDTF's numbers for them say nothing to a reader. */
  private static String words(Lang lang, String edtf) {
    int part = edtf.length() == 7 ? Integer.parseInt(edtf.substring(5)) : 0;
    String year = edtf.substring(0, 4);
    if (part >= FIRST_QUARTER && part < FIRST_QUARTER + 4) {
      return LabelPatterns.fill(lang, "quarter-" + (part - FIRST_QUARTER + 1), "", "year", year);
    }
    if (part >= FIRST_HALF && part < FIRST_HALF + 2) {
      return LabelPatterns.fill(lang, "half-" + (part - FIRST_HALF + 1), "", "year", year);
    }
    return edtf;
  }

  /** The class's own labels, each with a capital. */
  private Map<Lang, String> kind(String type) {
    Map<Lang, String> labels = ontology.labels(Vocab.term(type));
    labels.keySet().retainAll(LANGUAGES);
    labels.replaceAll(
        (lang, label) -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    return labels;
  }

  private Map<Lang, String> named(String id) {
    Map<Lang, String> found = new EnumMap<>(names.getOrDefault(id, new EnumMap<>(Lang.class)));
    found.putAll(labels(iris.thing(id)));
    return found;
  }

  private Map<Lang, String> labels(Node thing) {
    Map<Lang, String> found = new EnumMap<>(Lang.class);
    reference
        .find(thing, Vocab.LABEL, Node.ANY)
        .mapWith(Triple::getObject)
        .forEach(l -> found.put(Lang.of(l.getLiteralLanguage()), l.getLiteralLexicalForm()));
    return found;
  }
}
