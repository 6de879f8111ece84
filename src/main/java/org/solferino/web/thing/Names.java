package org.solferino.web.thing;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Dates;
import org.solferino.web.site.Messages;
import org.solferino.web.site.Site;

/**
 * What things are called on pages. Where a thing has no name of its own (a passage, a paragraph, a
 * round), one is made from what it is.
 */
public final class Names {
  private static final int SNIPPET = 60;
  private static final List<String> EVENTS =
      List.of(
          "StateConsultation",
          "ThematicConsultation",
          "ExpertMeeting",
          "RecommendationConsultation",
          "ExpertGroupSession",
          "InformalConsultation",
          "MeetingOfStatesParties",
          "ReviewConference",
          "RegistrationDeadline",
          "StatementDeadline",
          "Publication",
          "Adoption",
          "Signature",
          "EntryIntoForce",
          "Ratification",
          "Accession",
          "Succession",
          "Reservation",
          "Declaration",
          "Withdrawal",
          "TerritorialApplication",
          "PartiesCount",
          "Meeting",
          "Milestone",
          "StatusEvent");

  private final Site site;
  private final Facts facts;
  private final Dates dates;

  Names(Site site, Facts facts, Dates dates) {
    this.site = site;
    this.facts = facts;
    this.dates = dates;
  }

  /** A name and its language, which is empty where it has none. */
  record Name(String text, String lang) {}

  Name of(Node thing, String language) {
    if (thing.isLiteral()) {
      return new Name(thing.getLiteralLexicalForm(), thing.getLiteralLanguage());
    }
    if (facts.is(thing, "Provision")) {
      return new Name(provision(thing, language), language);
    }
    if (facts.is(thing, "Passage")) {
      return passage(thing, language);
    }
    if (facts.is(thing, "Meeting")
        || facts.is(thing, "Milestone")
        || facts.is(thing, "StatusEvent")) {
      return new Name(event(thing, language), language);
    }
    if (facts.is(thing, "Participation")) {
      String party = party(thing, language);
      return new Name(party + ", " + label(facts.object(thing, "role"), language), language);
    }
    Node known = site.labels().name(thing, language);
    if (known == null && !facts.text(thing, "fileName").isEmpty()) {
      String key = thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
      return new Name(sentence(kind(thing, language)) + " " + key, language);
    }
    if (known == null && site.href(thing).startsWith("/graph/")) {
      return new Name(site.href(thing).substring(1), "");
    }
    return known == null
        ? new Name(label(thing, language), "")
        : new Name(known.getLiteralLexicalForm(), known.getLiteralLanguage());
  }

  /** The most special class of a thing that the ontology names, in words. */
  String kind(Node thing, String language) {
    for (Node type : Kinds.special(facts, thing)) {
      return label(type, language);
    }
    return "";
  }

  /** A label; that of a standard's term is a message, as our graph does not hold the standards. */
  String label(Node thing, String language) {
    if (thing == null) {
      return "";
    }
    if (thing.isURI() && site.labels().name(thing, language) == null) {
      for (Map.Entry<String, String> prefix : Vocab.PREFIXES.entrySet()) {
        if (thing.getURI().startsWith(prefix.getValue())) {
          String local = thing.getURI().substring(prefix.getValue().length());
          String key = "term." + prefix.getKey() + "." + local;
          String word = site.messages().word(language, key);
          return word.equals(key) ? prefix.getKey() + ":" + local : word;
        }
      }
    }
    return site.labels().of(thing, language);
  }

  String span(Node event, String language) {
    return dates.span(
        facts.text(event, "startDate"),
        facts.text(event, "endDate"),
        facts.text(event, "datePrecision"),
        language);
  }

  private String party(Node thing, String language) {
    return label(facts.object(thing, "party"), language);
  }

  private String event(Node event, String language) {
    StringBuilder name = new StringBuilder();
    for (String type : EVENTS) {
      if (name.isEmpty() && facts.is(event, type)) {
        name.append(sentence(label(Vocab.ihl(type), language)));
      }
    }
    String round = facts.text(event, facts.is(event, "Milestone") ? "version" : "round");
    if (!round.isEmpty()) {
      String key = facts.is(event, "Milestone") ? "thing.version" : "thing.round";
      name.append(site.messages().word(language, key).replace("{0}", round));
    }
    String of =
        label(facts.object(event, facts.is(event, "StatusEvent") ? "treaty" : "none"), language);
    String who = party(event, language);
    String joint = language.equals("zh") ? "，" : ", ";
    for (String part : List.of(of, who, span(event, language))) {
      if (!part.isEmpty()) {
        name.append(joint).append(part);
      }
    }
    return name.toString();
  }

  private static String sentence(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, label.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
            + label.substring(label.offsetByCodePoints(0, 1));
  }

  private String provision(Node provision, String language) {
    String own = eId(facts.text(provision, "eId"), language, site.messages());
    String treaty = label(facts.object(provision, "treaty"), language);
    return treaty.isEmpty() ? own : treaty + (language.equals("zh") ? "" : ", ") + own;
  }

  /** {@code art_3__para_6__point_a} as "Article 3(6)(a)" or 第3条第6款(a)项. */
  static String eId(String eId, String language, Messages messages) {
    StringBuilder name = new StringBuilder();
    for (String part : eId.split("__")) {
      int bar = part.indexOf('_');
      String kind = bar < 0 ? part : part.substring(0, bar);
      String number = bar < 0 ? "" : part.substring(bar + 1);
      String key = "provision." + kind;
      String word = messages.word(language, key);
      String text = word.equals(key) ? part : word.replace("{0}", number);
      boolean apart = !name.isEmpty() && !text.startsWith("(") && language.equals("en");
      name.append(apart ? ", " : "").append(text);
    }
    return name.toString().strip();
  }

  private Name passage(Node passage, String language) {
    String number = facts.text(passage, "number");
    String text = "";
    String lang = "";
    for (Node one : facts.objects(passage, "text")) {
      if (text.isEmpty() || one.getLiteralLanguage().equals(language)) {
        text = one.getLiteralLexicalForm();
        lang = one.getLiteralLanguage();
      }
    }
    int points = text.codePointCount(0, text.length());
    String cut =
        points <= SNIPPET ? text : text.substring(0, text.offsetByCodePoints(0, SNIPPET)) + "…";
    return new Name((number + " " + cut).strip(), lang);
  }
}
