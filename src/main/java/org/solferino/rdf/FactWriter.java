package org.solferino.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;

/** Turns what was found in a document into quads: facts in one graph, evidence in another. */
public final class FactWriter {
  private final Iris iris;
  private final Ontology ontology;
  private final Graph reference;
  private final EventLabels labels;

  /**
   * A writer.
   *
   * @param reference the reference vocabularies: what already has a name needs no other
   * @param all what will be written: an event's label is made of what all documents say of it
   */
  public FactWriter(Iris iris, Ontology ontology, Graph reference, List<Extraction> all) {
    this.iris = iris;
    this.ontology = ontology;
    this.reference = reference;
    this.labels = new EventLabels(iris, ontology, reference, all);
  }

  /** Adds all that a document states. */
  public void write(Extraction extraction, DatasetGraph dataset) {
    Statements to = new Statements(dataset, iris, ontology, reference, extraction);
    DocumentFacts documents = new DocumentFacts(to);
    documents.write(extraction);
    to.evidence().writeText();
    for (Fact fact : extraction.facts()) {
      write(fact, to, documents);
    }
    IssueFacts issues = new IssueFacts(to, extraction.document());
    for (Issue issue : extraction.issues()) {
      issues.write(issue);
    }
    Coverage.write(extraction, to, iris.evidenceGraph(extraction.document().key()), dataset);
  }

  /** The one place that knows every kind of fact. */
  private void write(Fact fact, Statements to, DocumentFacts documents) {
    if (fact instanceof Fact.Meeting meeting) {
      EventFacts.write(meeting, labels, to);
    } else if (fact instanceof Fact.Milestone milestone) {
      EventFacts.write(milestone, labels, to);
    } else if (fact instanceof Fact.AgendaItem item) {
      EventFacts.write(item, to);
    } else if (fact instanceof Fact.StatusEvent event) {
      EventFacts.write(event, labels, to);
    } else if (fact instanceof Fact.Process process) {
      PartyFacts.write(process, to);
    } else if (fact instanceof Fact.Participation participation) {
      PartyFacts.write(participation, to);
    } else if (fact instanceof Fact.UnknownParty party) {
      PartyFacts.write(party, to);
    } else if (fact instanceof Fact.Person person) {
      PartyFacts.write(person, to);
    } else if (fact instanceof Fact.Passage passage) {
      documents.write(passage);
    } else if (fact instanceof Fact.CitedDocument cited) {
      documents.write(cited);
    } else if (fact instanceof Fact.CitedPart part) {
      documents.write(part);
    } else if (fact instanceof Fact.Submission submission) {
      documents.write(submission);
    } else if (fact instanceof Fact.Mention mention) {
      MentionFacts.write(mention, to);
    } else if (fact instanceof Fact.DateMention mention) {
      MentionFacts.write(mention, to);
    } else if (fact instanceof Fact.Property property) {
      MentionFacts.write(property, to);
    } else if (fact instanceof Fact.UnknownTreaty treaty) {
      TreatyFacts.write(treaty, to);
    } else if (fact instanceof Fact.Provision provision) {
      TreatyFacts.write(provision, to);
    } else if (fact instanceof Fact.Definition definition) {
      TreatyFacts.write(definition, to);
    } else {
      throw new IllegalStateException("no triples for " + fact.getClass().getSimpleName());
    }
  }
}
