package org.solferino.web.thing;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.apache.jena.graph.Node;

/** A thing in the terms of schema.org, as JSON-LD for search engines. */
final class SchemaOrg {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int MOST = 50;

  private final View view;
  private final Facts facts;

  SchemaOrg(View view) {
    this.view = view;
    this.facts = view.facts();
  }

  String of(Node thing) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org");
    json.addProperty("@id", thing.getURI());
    json.addProperty("@type", type(thing));
    json.addProperty("name", view.names().of(thing, view.language()).text());
    if (facts.is(thing, "Event")) {
      event(json, thing);
    }
    if (facts.is(thing, "Document")) {
      document(json, thing);
    }
    if (facts.is(thing, "Treaty")) {
      text(json, thing, "legislationDate", "dcterms:date");
      json.addProperty("legislationType", facts.text(thing, "treatyKind"));
    }
    if (facts.is(thing, "Provision")) {
      text(json, thing, "legislationIdentifier", "eId");
      things(json, thing, "isPartOf", "treaty");
    }
    if (facts.is(thing, "skos:Concept")) {
      Node definition = facts.object(thing, "skos:definition");
      if (definition != null) {
        json.addProperty("description", definition.getLiteralLexicalForm());
      }
    }
    text(json, thing, "alternateName", "acronym");
    sameAs(json, thing);
    return GSON.toJson(json);
  }

  /** A data set, for the start page. */
  static String dataset(String iri, String name, String description, String endpoint) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org");
    json.addProperty("@type", "Dataset");
    json.addProperty("@id", iri);
    json.addProperty("name", name);
    json.addProperty("description", description);
    JsonObject download = new JsonObject();
    download.addProperty("@type", "DataDownload");
    download.addProperty("encodingFormat", "application/sparql-results+json");
    download.addProperty("contentUrl", endpoint);
    json.add("distribution", download);
    return GSON.toJson(json);
  }

  private String type(Node thing) {
    record Pair(String ours, String theirs) {}
    return List.of(
            new Pair("Publication", "PublicationEvent"),
            new Pair("Event", "Event"),
            new Pair("Treaty", "Legislation"),
            new Pair("Provision", "Legislation"),
            new Pair("State", "Country"),
            new Pair("Territory", "AdministrativeArea"),
            new Pair("NonGovernmentalOrganization", "NGO"),
            new Pair("Party", "Organization"),
            new Pair("Person", "Person"),
            new Pair("Process", "Project"),
            new Pair("Place", "Place"),
            new Pair("Document", "DigitalDocument"),
            new Pair("Passage", "CreativeWork"),
            new Pair("skos:Concept", "DefinedTerm"))
        .stream()
        .filter(p -> facts.is(thing, p.ours()))
        .map(Pair::theirs)
        .findFirst()
        .orElse("Thing");
  }

  private void event(JsonObject json, Node event) {
    String start = facts.text(event, "startTime");
    String end = facts.text(event, "endTime");
    json.addProperty("startDate", start.isEmpty() ? facts.text(event, "startDate") : start);
    json.addProperty("endDate", end.isEmpty() ? facts.text(event, "endDate") : end);
    // A document states that the event is set; it never says that it was cancelled.
    json.addProperty("eventStatus", "https://schema.org/EventScheduled");
    boolean online = facts.objects(event, "mode").stream().anyMatch(m -> ends(m, "Online"));
    boolean there = facts.objects(event, "mode").stream().anyMatch(m -> ends(m, "InPerson"));
    if (online || there) {
      String mode = online && there ? "Mixed" : online ? "Online" : "Offline";
      json.addProperty("eventAttendanceMode", "https://schema.org/" + mode + "EventAttendanceMode");
    }
    things(json, event, "location", "venue");
    things(json, event, "organizer", "coChair");
    things(json, event, "superEvent", "meeting");
    texts(json, event, "inLanguage", "workingLanguage");
  }

  private static boolean ends(Node node, String local) {
    return node.toString().endsWith("#" + local);
  }

  private void document(JsonObject json, Node document) {
    text(json, document, "identifier", "dcterms:identifier");
    texts(json, document, "inLanguage", "dcterms:language");
    text(json, document, "datePublished", "dcterms:date");
    text(json, document, "sha256", "sha256");
    things(json, document, "contributor", "submittedBy");
  }

  private void text(JsonObject json, Node thing, String name, String property) {
    String text = facts.text(thing, property);
    if (!text.isEmpty()) {
      json.addProperty(name, text);
    }
  }

  private void texts(JsonObject json, Node thing, String name, String property) {
    JsonArray all = new JsonArray();
    facts.objects(thing, property).forEach(v -> all.add(v.getLiteralLexicalForm()));
    if (!all.isEmpty()) {
      json.add(name, all);
    }
  }

  private void things(JsonObject json, Node thing, String name, String property) {
    JsonArray all = new JsonArray();
    facts.objects(thing, property).stream()
        .limit(MOST)
        .filter(Node::isURI)
        .forEach(
            other -> {
              JsonObject one = new JsonObject();
              one.addProperty("@type", type(other));
              one.addProperty("@id", other.getURI());
              one.addProperty("name", view.names().of(other, view.language()).text());
              String address = facts.text(other, "address");
              if (!address.isEmpty()) {
                one.addProperty("address", address);
              }
              all.add(one);
            });
    if (!all.isEmpty()) {
      json.add(name, all);
    }
  }

  private void sameAs(JsonObject json, Node thing) {
    JsonArray all = new JsonArray();
    facts.objects(thing, "skos:exactMatch").forEach(o -> all.add(o.toString()));
    if (!all.isEmpty()) {
      json.add("sameAs", all);
    }
  }
}
