package org.solferino.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;

/**
 * Something that a document states. Things are named by the path behind {@code id/} of their IRI,
 * e.g. {@code meeting/ccw-gge-laws/2023-03-06}. Every field that the document states comes with its
 * words.
 */
public sealed interface Fact {

  /**
   * A meeting.
   *
   * @param id e.g. {@code meeting/global-ihl-initiative/workstream-6/consultation-3}
   * @param type class name in the ontology, e.g. {@code StateConsultation}
   * @param process path of the process, or null
   * @param round null where none is stated
   * @param number of a conference in its series, e.g. "6"; null where none is stated
   * @param when null where no date is stated
   * @param follows path of the round before, or null
   */
  record Meeting(
      String id,
      String type,
      Said<String> process,
      Said<Integer> round,
      Said<String> number,
      Said<When> when,
      Said<String> follows)
      implements Fact {}

  /**
   * One more statement about a thing: {@code property} is a local name of the ontology, the value a
   * literal or the path of a thing.
   */
  record Property(String subject, String property, Said<Value> value) implements Fact {}

  /** A process and where it belongs; {@code type} is a class name of the ontology. */
  record Process(
      String id,
      String type,
      Map<Lang, String> label,
      String partOf,
      Integer number,
      Evidence evidence)
      implements Fact {}

  /** A deadline or a scheduled publication. */
  record Milestone(
      String id,
      String type,
      String process,
      String meeting,
      Said<Integer> version,
      Said<When> when)
      implements Fact {}

  /**
   * An item of a meeting's agenda.
   *
   * @param label one a language, each with the words of the item; never empty
   * @param start null where the source gives no time that can be read
   * @param end likewise
   * @param questions paths of the passages that hold its guiding questions
   */
  record AgendaItem(
      String id,
      String type,
      Map<Lang, Said<String>> label,
      String meeting,
      int order,
      Said<String> number,
      Said<OffsetDateTime> start,
      Said<OffsetDateTime> end,
      List<Said<String>> questions)
      implements Fact {}

  /** A party's part in a meeting; {@code role} is a local name of the ontology. */
  record Participation(String meeting, Said<String> party, String role) implements Fact {}

  /** A party that the vocabularies do not hold. */
  record UnknownParty(
      String id, String type, Map<Lang, String> label, String acronym, Evidence evidence)
      implements Fact {}

  /** A person in an office, e.g. the chair of a meeting. */
  record Person(String id, Map<Lang, String> label, Evidence evidence) implements Fact {}

  /**
   * A piece of the document in reading order.
   *
   * @param id e.g. {@code document/x/p/12}
   * @param type class name: {@code Passage}, {@code Recommendation}, {@code GuidingQuestion}, …
   * @param order from 1
   * @param number as cited ("1.1", "22(a)"), or null
   * @param sourceNumber the other language's number, or null
   * @param section label of the section it stands in, with the words of its heading, or null
   * @param text one a language, each with its place
   * @param page from 1, or 0
   * @param partOf path of the passage that it is a part of, or null
   * @param addressees paths of parties or classes of addressees
   */
  record Passage(
      String id,
      String type,
      int order,
      Said<String> number,
      Said<String> sourceNumber,
      Said<String> section,
      Map<Lang, Said<String>> text,
      int page,
      String partOf,
      List<Said<String>> addressees)
      implements Fact {}

  /**
   * A passage or a provision mentions a thing; {@code cites} where that is a treaty, provision or
   * document.
   */
  record Mention(String subject, Said<String> thing, boolean cites) implements Fact {}

  /** A passage mentions a date. */
  record DateMention(String subject, Said<When> when) implements Fact {}

  /** A document that is only cited, by its symbol in the normal form. */
  record CitedDocument(
      String id,
      String symbol,
      String type,
      boolean suspect,
      String creator,
      List<String> parts,
      Evidence evidence)
      implements Fact {}

  /**
   * A paragraph, section or annex of a document that has been cited, e.g. paragraph 16 (a) of a
   * resolution.
   */
  record CitedPart(String id, String document, String number, Evidence evidence) implements Fact {}

  /** A treaty that is not in the vocabularies. */
  record UnknownTreaty(String id, Map<Lang, String> label, String kind, Evidence evidence)
      implements Fact {}

  /**
   * A provision of a treaty, read from its text or only cited (then {@code text} is null).
   *
   * @param id {@code treaty/ccw-ap-ii/art_12/para_3/point_b}
   * @param treaty {@code treaty/ccw-ap-ii}
   * @param type {@code Article}, {@code Paragraph}, {@code Point}, {@code SubPoint}, {@code Annex},
   *     {@code AnnexSection}, {@code Chapter}
   * @param eId {@code art_12__para_3__point_b}
   * @param partOf path of the provision or treaty that holds it
   * @param number as cited: "12", "3", "(b)"; never null: where the provision bears none, its value
   *     is, and the words name the provision
   * @param heading its title, or null
   * @param sourceNumber the number that the source gives where that was damaged and is repaired, or
   *     null
   * @param order in the treaty, from 1; 0 where only cited
   * @param modality "prohibition", "obligation", "permission", or null
   */
  record Provision(
      String id,
      String treaty,
      String type,
      String eId,
      String partOf,
      Said<String> number,
      Said<String> heading,
      Said<String> sourceNumber,
      int order,
      Said<String> text,
      Said<String> modality)
      implements Fact {}

  /**
   * A provision defines a term. {@code concept} is a path: a known concept's, or one made from the
   * term.
   */
  record Definition(String provision, String concept, Said<String> term, Said<String> definition)
      implements Fact {}

  /**
   * An event in a treaty's life.
   *
   * @param id {@code treaty/ccw-ap-ii/status/entry-into-force-CHN}
   * @param type {@code Adoption}, {@code EntryIntoForce}, {@code Ratification}, {@code
   *     Declaration}, {@code TerritorialApplication}, {@code PartiesCount}
   * @param party null where it is the treaty's own
   * @param count null but for {@code PartiesCount}
   * @param text words of a declaration, or null
   */
  record StatusEvent(
      String id,
      String type,
      String treaty,
      Said<String> party,
      Said<When> when,
      Said<Integer> count,
      Said<String> text)
      implements Fact {}

  /** The annexed document {@code document} was submitted by {@code party}. */
  record Submission(String document, Said<String> title, Said<String> party) implements Fact {}

  /** What a statement can hold. */
  sealed interface Value {
    /** The path of a thing. */
    record Thing(String id) implements Value {}

    /** A term of the ontology, by its local name. */
    record Term(String name) implements Value {}

    /** Text in a language ({@link Lang#UND} for none). */
    record Text(String text, Lang lang) implements Value {}

    record Number(int value) implements Value {}

    /**
     * A typed literal by its datatype's XSD local name, e.g. {@code duration}, {@code anyURI},
     * {@code date}.
     */
    record Typed(String lexical, String datatype) implements Value {}
  }
}
