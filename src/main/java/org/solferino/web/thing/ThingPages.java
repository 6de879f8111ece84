package org.solferino.web.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.solferino.web.site.Dates;
import org.solferino.web.site.Page;
import org.solferino.web.site.Site;

/** The page of a thing, made for what it is. The caller holds the transaction. */
public final class ThingPages {
  private static final int MOST_INCOMING = 200;

  /** What a kind of page adds to the model of all. */
  interface Kind {
    Map<String, Object> model(View view, Node thing);
  }

  private record Maker(String template, Kind kind) {}

  private final Site site;
  private final Facts facts;
  private final Dates dates;
  private final Map<String, Maker> makers = new LinkedHashMap<>();

  public ThingPages(Site site) {
    this.site = site;
    this.facts = new Facts(site.graphs().dataset());
    this.dates = new Dates(site.messages());
    makers.put("Meeting", new Maker("meeting", new MeetingPage()));
    makers.put("Process", new Maker("process", new ProcessPage()));
    makers.put("Treaty", new Maker("treaty", new TreatyPage()));
    makers.put("Provision", new Maker("provision", new ProvisionPage()));
    makers.put("Passage", new Maker("passage", new PassagePage()));
    makers.put("Document", new Maker("document", new DocumentPage()));
    makers.put("Party", new Maker("party", new PartyPage()));
    makers.put("skos:Concept", new Maker("concept", new ConceptPage()));
  }

  public Facts facts() {
    return facts;
  }

  View view(String language) {
    return new View(site, facts, dates, language);
  }

  /** What a thing is called. */
  public String nameOf(Node thing, String language) {
    return view(language).names().of(thing, language).text();
  }

  /**
   * The page.
   *
   * @param alternates the thing's other forms
   */
  public Page page(Node thing, String language, List<Page.Alternate> alternates) {
    View view = view(language);
    Maker maker = new Maker("general", (v, t) -> Map.of());
    for (Map.Entry<String, Maker> entry : makers.entrySet()) {
      if (facts.is(thing, entry.getKey())) {
        maker = entry.getValue();
        break;
      }
    }
    Names.Name name = view.names().of(thing, language);
    Map<String, Object> model =
        View.map(
            "name", name.text(),
            "nameLang", name.lang().equals(language) ? "" : name.lang(),
            "nameDir", View.dir(name.lang()),
            "kind", view.names().kind(thing, language),
            "iri", thing.getURI(),
            "forms", alternates,
            "statements", view.statements(thing),
            "incoming", incoming(view, thing),
            "many", facts.incoming(thing, MOST_INCOMING + 1).size() > MOST_INCOMING,
            "all", Incoming.query(thing));
    model.putAll(maker.kind().model(view, thing));
    return Page.of(name.text(), maker.template(), model)
        .with("thing.css")
        .jsonLd(new SchemaOrg(view).of(thing))
        .alternates(alternates);
  }

  private List<Map<String, Object>> incoming(View view, Node thing) {
    List<Triple> triples =
        facts.incoming(thing, MOST_INCOMING).stream()
            .filter(t -> !t.getSubject().isTripleTerm())
            .toList();
    return Incoming.rows(view, triples);
  }
}
