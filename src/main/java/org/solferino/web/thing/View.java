package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Dates;
import org.solferino.web.site.Site;

/** The graph as templates see it, in one language of the interface. */
final class View {
  private static final int CONTEXT = 140;
  private static final int MOST_WORDS = 12;
  // A document's whole text has a place of its own on its page.
  private static final int LONG = 5000;

  private final Site site;
  private final Facts facts;
  private final Names names;
  private final Dates dates;
  private final String language;

  View(Site site, Facts facts, Dates dates, String language) {
    this.site = site;
    this.facts = facts;
    this.dates = dates;
    this.names = new Names(site, facts, dates);
    this.language = language;
  }

  Site site() {
    return site;
  }

  Facts facts() {
    return facts;
  }

  Names names() {
    return names;
  }

  Dates dates() {
    return dates;
  }

  String language() {
    return language;
  }

  String word(String key) {
    return site.messages().word(language, key);
  }

  /**
   * A map of pairs; unlike {@code Map.of} it may hold more, and takes null for the empty string.
   */
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1] == null ? "" : pairs[i + 1]);
    }
    return map;
  }

  /** A thing's name with where it leads. */
  Map<String, Object> link(Node thing) {
    Names.Name name = names.of(thing, language);
    return map(
        "href", site.href(thing),
        "text", name.text(),
        "l", foreign(name.lang()),
        "dir", dir(name.lang()));
  }

  List<Map<String, Object>> links(List<Node> things) {
    return things.stream().map(this::link).toList();
  }

  /** A text with its language. */
  Map<String, Object> text(Node literal) {
    String lang = literal.isLiteral() ? literal.getLiteralLanguage() : "";
    return text(literal.isLiteral() ? literal.getLiteralLexicalForm() : literal.toString(), lang);
  }

  Map<String, Object> text(String text, String lang) {
    return map("href", "", "text", text, "l", foreign(lang), "dir", dir(lang));
  }

  private String foreign(String lang) {
    return lang.equals(language) ? "" : lang;
  }

  static String dir(String lang) {
    return lang.equals("ar") || lang.startsWith("ar-") ? "rtl" : "";
  }

  /** A value in the visitor's language: a date is written out, a thing is named and linked. */
  Map<String, Object> value(Node property, Node value) {
    if (!value.isLiteral()) {
      return value.isTripleTerm() ? text(value.toString(), "") : link(value);
    }
    String text = value.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.getURI().equals(value.getLiteralDatatypeURI())) {
      return text(dates.day(text, language), "");
    }
    if (property.equals(Vocab.ihl("workingLanguage")) || property.equals(Vocab.LANGUAGE)) {
      return text(
          com.ibm.icu.util.ULocale.getDisplayName(
              text, com.ibm.icu.util.ULocale.forLanguageTag(language)),
          "");
    }
    if (property.equals(Vocab.ihl("speakingLimit")) && text.matches("PT\\d{1,3}M")) {
      return text(word("thing.minutes").replace("{0}", text.substring(2, text.length() - 1)), "");
    }
    if (XSDDatatype.XSDanyURI.getURI().equals(value.getLiteralDatatypeURI())
        || property.equals(Vocab.ihl("registrationUrl"))) {
      boolean web = text.startsWith("https://") || text.startsWith("http://");
      return map("href", web ? text : "", "text", text, "l", "", "dir", "");
    }
    return text(value);
  }

  /** A value with the words it rests on. */
  Map<String, Object> fact(Node subject, Node property, Node value) {
    Map<String, Object> fact = value(property, value);
    fact.put("words", words(facts.words(subject, property, value)));
    return fact;
  }

  List<Map<String, Object>> words(List<Words> all) {
    return all.stream().limit(MOST_WORDS).map(this::words).toList();
  }

  Map<String, Object> words(Words words) {
    DocumentText text = facts.textOf(words.document());
    return map(
        "before", text.before(words.begin(), CONTEXT),
        "quote", words.quote(),
        "after", text.after(words.end(), CONTEXT),
        "l", foreign(words.lang()),
        "dir", dir(words.lang()),
        "inferred", words.inferred(),
        "document", names.of(words.document(), language).text(),
        "place", site.href(words.document()) + "#c" + words.begin());
  }

  /** Rows of a table of properties that a thing has, in the order asked for. */
  List<Map<String, Object>> rows(Node thing, String... properties) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String property : properties) {
      Node term = Vocab.term(property);
      List<Node> values = facts.objects(thing, property);
      if (!values.isEmpty()) {
        rows.add(row(thing, term, values));
      }
    }
    return rows;
  }

  Map<String, Object> row(Node thing, Node property, List<Node> values) {
    return map(
        "label", names.label(property, language),
        "help", site.href(property),
        "facts", values.stream().map(v -> fact(thing, property, v)).toList());
  }

  /** All that is stated of a thing, the more general of two properties left out. */
  List<Map<String, Object>> statements(Node thing) {
    TreeMap<Node, List<Node>> properties = new TreeMap<>(NodeCmp::compareRDFTerms);
    TreeMap<Node, List<Node>> byValue = new TreeMap<>(NodeCmp::compareRDFTerms);
    for (Triple t : facts.outgoing(thing)) {
      if (t.getObject().isLiteral() && t.getObject().getLiteralLexicalForm().length() > LONG) {
        continue;
      }
      byValue.computeIfAbsent(t.getObject(), o -> new ArrayList<>()).add(t.getPredicate());
    }
    byValue.forEach(
        (value, terms) ->
            Kinds.mostSpecial(terms, RDFS.subPropertyOf.asNode())
                .forEach(p -> properties.computeIfAbsent(p, k -> new ArrayList<>()).add(value)));
    List<Node> types = properties.get(Vocab.TYPE);
    if (types != null) {
      List<Node> special = Kinds.special(facts, thing);
      properties.put(Vocab.TYPE, special.isEmpty() ? types : special);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    properties.forEach((property, values) -> rows.add(row(thing, property, values)));
    return rows;
  }
}
