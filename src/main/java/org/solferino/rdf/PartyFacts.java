package org.solferino.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;

/** Processes, parties, persons and the parts that they take. */
final class PartyFacts {
  /** Roles that are properties of the meeting itself. */
  private static final Set<String> OFFICES = Set.of("chair", "coChair");

  private PartyFacts() {}

  static void write(Fact.Process process, Statements to) {
    Evidence words = process.evidence();
    Node node = to.thing(process.id(), process.type(), words);
    to.labels(node, process.label(), words);
    to.link(node, "dcterms:isPartOf", process.partOf(), words);
    if (process.number() != null) {
      to.add(node, "number", Literals.string(process.number().toString()), words);
    }
  }

  static void write(Fact.Participation participation, Statements to) {
    Node meeting = to.thing(participation.meeting());
    if (OFFICES.contains(participation.role())) {
      to.saidThing(meeting, participation.role(), participation.party());
      return;
    }
    String party = participation.party().value();
    String local = party.substring(party.indexOf('/') + 1);
    Node part =
        to.thing(
            participation.meeting() + "/participation/" + participation.role() + "-" + local,
            "Participation",
            participation.party().evidence());
    to.saidThing(meeting, "participant", participation.party());
    to.add(meeting, "participation", part, participation.party().evidence());
    to.saidThing(part, "party", participation.party());
    to.add(part, "role", Vocab.term(participation.role()), participation.party().evidence());
  }

  static void write(Fact.UnknownParty party, Statements to) {
    Node node = to.thing(party.id(), party.type(), party.evidence());
    to.labels(node, party.label(), party.evidence());
    if (party.acronym() != null && !party.acronym().isEmpty()) {
      to.add(node, "acronym", Literals.string(party.acronym()), party.evidence());
    }
    to.add(node, "unreconciled", Literals.yes());
  }

  static void write(Fact.Person person, Statements to) {
    Node node = to.thing(person.id(), "Person", person.evidence());
    to.labels(node, person.label(), person.evidence());
  }
}
