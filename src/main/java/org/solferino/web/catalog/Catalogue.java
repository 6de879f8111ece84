package org.solferino.web.catalog;

import jakarta.servlet.http.HttpServlet;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.solferino.rdf.Vocab;
import org.solferino.web.site.Row;
import org.solferino.web.site.Site;

/**
 * The data set described: VoID with a partition for each class and property, DCAT with its
 * downloads, and the SPARQL service.
 */
public final class Catalogue {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private record Counts(List<Row> classes, List<Row> properties, long statements) {}

  private final Site site;
  private final Dumps dumps;
  private final AtomicReference<Counts> counts = new AtomicReference<>();

  public Catalogue(Site site, Dumps dumps) {
    this.site = site;
    this.dumps = dumps;
  }

  /**
   * The whole description.
   *
   * @param origin of this server's addresses, e.g. {@code http://localhost:3030}
   */
  String turtle(String origin) {
    Model model = model();
    Resource set = model.createResource(origin + "/void.ttl#dataset");
    set.addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, "Solferino", "en")
        .addProperty(DCTerms.description, site.messages().word("en", "start.text"), "en")
        .addProperty(DCTerms.description, site.messages().word("zh", "start.text"), "zh")
        .addProperty(FOAF.homepage, model.createResource(origin + "/"))
        .addProperty(VOID.sparqlEndpoint, model.createResource(origin + "/ihl/sparql"))
        .addProperty(VOID.uriSpace, site.base() + "id/")
        .addProperty(VOID.vocabulary, model.createResource(Vocab.IHL));
    Counts known = counts();
    set.addLiteral(VOID.triples, known.statements());
    set.addLiteral(VOID.classes, known.classes().size());
    set.addLiteral(VOID.properties, known.properties().size());
    for (Row row : known.classes()) {
      Resource part = model.createResource();
      part.addProperty(VOID._class, model.createResource(row.text("term")))
          .addLiteral(VOID.entities, Long.parseLong(row.text("count")));
      set.addProperty(VOID.classPartition, part);
    }
    for (Row row : known.properties()) {
      Resource part = model.createResource();
      part.addProperty(VOID.property, model.createResource(row.text("term")))
          .addLiteral(VOID.triples, Long.parseLong(row.text("count")));
      set.addProperty(VOID.propertyPartition, part);
    }
    for (Dumps.Made dump : dumps.all()) {
      distribution(model, set, origin, dump);
    }
    service(model, origin).addProperty(model.createProperty(SD, "defaultDataset"), set);
    return text(model);
  }

  /** What answers where. */
  public static Map<String, HttpServlet> servlets(Site site, Catalogue catalogue, Dumps dumps) {
    return Map.of(
        "/void.ttl", new VoidPage(catalogue),
        "/.well-known/void", new VoidPage(catalogue),
        "/dumps/*", new DumpsPage(site, dumps),
        "/report", new ReportPage(site),
        "/report.json", new ReportPage(site),
        "/report.md", new ReportPage(site),
        "/health", new Health(site),
        "/robots.txt", new Robots(site),
        "/sitemap.xml", new Robots(site));
  }

  /** The SPARQL service alone, for who asks it without a query. */
  public String serviceTurtle(String origin) {
    Model model = model();
    service(model, origin)
        .addProperty(
            model.createProperty(SD, "defaultDataset"),
            model.createResource(origin + "/void.ttl#dataset"));
    return text(model);
  }

  private static void distribution(Model model, Resource set, String origin, Dumps.Made dump) {
    Resource address = model.createResource(origin + "/dumps/" + dump.name());
    Resource sum =
        model
            .createResource()
            .addProperty(
                model.createProperty(SPDX, "algorithm"),
                model.createResource(SPDX + "checksumAlgorithm_sha256"))
            .addProperty(model.createProperty(SPDX, "checksumValue"), dump.sha256());
    String type = dump.name().contains(".nq") ? "application/n-quads" : "application/trig";
    Resource distribution =
        model
            .createResource(origin + "/void.ttl#" + dump.name())
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, dump.name())
            .addProperty(DCAT.downloadURL, address)
            .addProperty(
                DCAT.mediaType,
                model.createResource("https://www.iana.org/assignments/media-types/" + type))
            .addLiteral(DCAT.byteSize, dump.bytes())
            .addProperty(model.createProperty(SPDX, "checksum"), sum);
    set.addProperty(DCAT.distribution, distribution).addProperty(VOID.dataDump, address);
  }

  private static Resource service(Model model, String origin) {
    Resource service = model.createResource(origin + "/ihl/sparql");
    service
        .addProperty(RDF.type, model.createResource(SD + "Service"))
        .addProperty(model.createProperty(SD, "endpoint"), service)
        .addProperty(
            model.createProperty(SD, "supportedLanguage"),
            model.createResource(SD + "SPARQL11Query"))
        .addProperty(
            model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML")) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    return service;
  }

  private Counts counts() {
    Counts known = counts.get();
    if (known == null) {
      site.graphs().dataset().begin(ReadWrite.READ);
      try {
        known =
            new Counts(
                site.rows().ask("uses-of-classes"),
                site.rows().ask("uses-of-properties"),
                Long.parseLong(site.rows().ask("statements").get(0).text("count")));
        counts.set(known);
      } finally {
        site.graphs().dataset().end();
      }
    }
    return known;
  }

  private static Model model() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS).setNsPrefix("sd", SD);
    model.setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("foaf", FOAF.NS);
    model.setNsPrefix("spdx", SPDX).setNsPrefix("ihl", Vocab.IHL).setNsPrefix("xsd", Vocab.XSD);
    model.setNsPrefix("formats", FORMATS);
    return model;
  }

  private static String text(Model model) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, model, Lang.TURTLE);
    return out.toString();
  }
}
