package org.solferino.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.lexicon.Nearest;

/**
 * A party or treaty that the vocabularies do not hold: a node of its own, and an issue with the
 * known names that are like it and with the Turtle to be put into the vocabulary.
 */
final class NewName {
  private NewName() {}

  /** States a party; gives its path. */
  static String party(
      String name, String acronym, String type, Lang lang, Evidence evidence, Gathered gathered) {
    String id = "party/" + Slug.of(name);
    party(id, name, acronym, type, lang, evidence, gathered);
    return id;
  }

  /** States a party of this path, once a document. */
  static void party(
      String id,
      String name,
      String acronym,
      String type,
      Lang lang,
      Evidence evidence,
      Gathered gathered) {
    gathered.add(new Fact.UnknownParty(id, type, label(name, lang), acronym, evidence));
    issue(id, "party", turtle(id, type, name, lang, acronym), name, lang, evidence, gathered);
  }

  /** States a treaty of this path. */
  static void treaty(
      String id, String name, String kind, Lang lang, Evidence evidence, Gathered gathered) {
    gathered.add(new Fact.UnknownTreaty(id, label(name, lang), kind, evidence));
    issue(id, "treaty", turtle(id, "Treaty", name, lang, null), name, lang, evidence, gathered);
  }

  private static Map<Lang, String> label(String name, Lang lang) {
    Map<Lang, String> label = new EnumMap<>(Lang.class);
    label.put(lang, name);
    return label;
  }

  private static void issue(
      String id,
      String what,
      String turtle,
      String name,
      Lang lang,
      Evidence evidence,
      Gathered gathered) {
    String label = Turtle.text(name) + "@" + lang.tag();
    boolean said =
        gathered.issues().stream()
            .anyMatch(
                i ->
                    i.kind() == Issue.Kind.UNKNOWN_NAME
                        && id.equals(i.about())
                        && i.assumed().contains(label));
    if (said) {
      return;
    }
    List<String> near = Nearest.to(name, lang, what + "/");
    gathered.issue(
        Issue.Kind.UNKNOWN_NAME,
        Issue.Severity.INFO,
        evidence.span(),
        id,
        "the vocabularies hold no "
            + what
            + " of this name"
            + (near.isEmpty() ? "" : "; nearest: " + String.join(", ", near)),
        turtle);
  }

  /** An entry as the vocabularies' files hold it. */
  private static String turtle(String id, String type, String name, Lang lang, String acronym) {
    return Turtle.name(id)
        + " a ihl:"
        + type
        + " ; rdfs:label "
        + Turtle.text(name)
        + "@"
        + lang.tag()
        + (acronym == null ? "" : " ; ihl:acronym " + Turtle.text(acronym))
        + " .";
  }
}
