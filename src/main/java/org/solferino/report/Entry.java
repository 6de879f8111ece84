package org.solferino.report;

import java.util.List;

/**
 * One document.
 *
 * @param iri of the document
 * @param file its file's name
 * @param titles as the document states them, one a language
 * @param kind class of the ontology, by its local name
 * @param kindLabel the same for a person
 * @param languages BCP 47 tags, in alphabetical order
 * @param passages how many there are
 * @param coverage share of the passages of which something is known, 0 to 1; null without passages
 * @param facts how many things of each class, the most first
 * @param issues the worst first, then in the order of their places
 */
public record Entry(
    String iri,
    String file,
    List<Title> titles,
    String kind,
    String kindLabel,
    List<String> languages,
    int passages,
    Double coverage,
    List<Count> facts,
    List<Doubt> issues) {

  /** A title in one language. */
  public record Title(String text, String lang) {}

  /** How many things are of a class, by its local name and its label. */
  public record Count(String type, String label, int count) {}
}
