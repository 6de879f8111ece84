package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.solferino.rdf.Vocab;

/** The provisions of a treaty as a tree of texts in which terms and references are links. */
final class TreatyText {
  // Deeper than any treaty nests; what is deeper is left to the provision's own page.
  private static final int DEEPEST = 8;

  private final View view;
  private final Node treaty;

  /** Where each term is defined, by language and term. */
  private final Map<String, List<LinkedText.Link>> terms = new HashMap<>();

  TreatyText(View view, Node treaty) {
    this.view = view;
    this.treaty = treaty;
    for (Node provision : view.facts().subjects("treaty", treaty, "Provision")) {
      for (Node concept : view.facts().objects(provision, "defines")) {
        String place = "#" + view.facts().text(provision, "eId");
        for (Node name : view.facts().objects(concept, "skos:prefLabel")) {
          terms
              .computeIfAbsent(name.getLiteralLanguage(), l -> new ArrayList<>())
              .add(new LinkedText.Link(name.getLiteralLexicalForm(), place, "term"));
        }
      }
    }
  }

  List<Map<String, Object>> articles() {
    return children(treaty, 0);
  }

  /** A provision's parts in their order. */
  static List<Node> parts(Facts facts, Node whole) {
    List<Node> parts = new ArrayList<>(facts.subjects("dcterms:isPartOf", whole, "Provision"));
    parts.sort(
        Comparator.comparingInt((Node p) -> Facts.integer(facts.text(p, "order")))
            .thenComparing(Facts.ORDER));
    return parts;
  }

  /** Who cites a provision. */
  static List<Map<String, Object>> citing(View view, Node provision) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (Node citing : view.facts().subjects("cites", provision)) {
      Map<String, Object> link = view.link(citing);
      link.put("words", view.words(view.facts().words(citing, Vocab.ihl("cites"), provision)));
      links.add(link);
    }
    return links;
  }

  private List<Map<String, Object>> children(Node whole, int depth) {
    if (depth == DEEPEST) {
      return List.of();
    }
    return parts(view.facts(), whole).stream().map(p -> provision(p, depth)).toList();
  }

  private Map<String, Object> provision(Node provision, int depth) {
    Facts facts = view.facts();
    String eId = facts.text(provision, "eId");
    String last = eId.substring(eId.lastIndexOf("__") < 0 ? 0 : eId.lastIndexOf("__") + 2);
    List<Map<String, Object>> parts = children(provision, depth + 1);
    List<Map<String, Object>> texts = new ArrayList<>();
    for (Node text : facts.objects(provision, "text")) {
      Map<String, Object> shown = view.text(lead(provision, text), text.getLiteralLanguage());
      shown.put("pieces", pieces(provision, eId, text, (String) shown.get("text")));
      texts.add(shown);
    }
    Node title = view.site().labels().name(provision, view.language());
    return View.map(
        "eId",
        eId,
        "href",
        view.site().href(provision),
        "number",
        Names.eId(last, view.language(), view.site().messages()),
        "title",
        title == null ? "" : view.text(title),
        "heading",
        depth == 0,
        "modality",
        facts.text(provision, "modality"),
        "modalityWord",
        facts.text(provision, "modality").isEmpty()
            ? ""
            : view.word("modality." + facts.text(provision, "modality")),
        "texts",
        texts,
        "parts",
        parts,
        "citedBy",
        citing(view, provision),
        "isCited",
        !facts.subjects("cites", provision).isEmpty(),
        "repaired",
        facts.text(provision, "sourceNumber"));
  }

  /** A provision's text holds its parts; this is what stands before the first of them. */
  private String lead(Node provision, Node text) {
    String whole = text.getLiteralLexicalForm();
    int end = whole.length();
    for (Node part : parts(view.facts(), provision)) {
      for (Node other : view.facts().objects(part, "text")) {
        int at = whole.indexOf(other.getLiteralLexicalForm());
        boolean same = other.getLiteralLanguage().equals(text.getLiteralLanguage());
        if (same && at >= 0 && at < end) {
          end = at;
        }
      }
    }
    String lead = whole.substring(0, end);
    // The number of the first part stands before its words.
    return end == whole.length()
        ? lead
        : lead.replaceFirst("[(（]?[\\p{L}\\p{Nd}]{1,4}[)）.．、][\\s ]{0,4}$", "").strip();
  }

  private List<Map<String, Object>> pieces(Node provision, String eId, Node text, String shown) {
    List<LinkedText.Link> links = new ArrayList<>();
    for (Node target : view.facts().objects(provision, "cites")) {
      boolean here = treaty.equals(view.facts().object(target, "treaty"));
      String href = here ? "#" + view.facts().text(target, "eId") : view.site().href(target);
      for (Words w : view.facts().words(provision, Vocab.ihl("cites"), target)) {
        if (w.quote().length() > 1) {
          links.add(new LinkedText.Link(w.quote(), href, "ref"));
        }
      }
    }
    for (LinkedText.Link term : terms.getOrDefault(text.getLiteralLanguage(), List.of())) {
      if (!term.href().equals("#" + eId)) {
        links.add(term);
      }
    }
    return LinkedText.pieces(shown, links);
  }
}
