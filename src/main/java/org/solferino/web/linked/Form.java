package org.solferino.web.linked;

import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** A form in which a thing is described, with its suffix and its media type. */
enum Form {
  HTML("html", "text/html", null),
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSONLD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PLAIN),
  NTRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
  RDFXML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY);

  /** Forms of a thing; the first is what an asker gets who does not mind. */
  static final List<Form> OF_THINGS = List.of(HTML, TURTLE, JSONLD, NTRIPLES, RDFXML);

  /** Forms of a graph, which TriG gives with its name. */
  static final List<Form> OF_GRAPHS = List.of(HTML, TURTLE, JSONLD, NTRIPLES, RDFXML, TRIG);

  /** Forms that can hold triple terms. */
  static final List<Form> OF_EVIDENCE = List.of(HTML, TURTLE, NTRIPLES, TRIG);

  private final String suffix;
  private final String type;
  private final RDFFormat format;

  Form(String suffix, String type, RDFFormat format) {
    this.suffix = suffix;
    this.type = type;
    this.format = format;
  }

  String suffix() {
    return suffix;
  }

  String type() {
    return type;
  }

  /** Null for HTML. */
  RDFFormat format() {
    return format;
  }

  /** The form with this suffix among those that are offered, or null. */
  static Form named(String suffix, List<Form> offered) {
    return offered.stream().filter(f -> f.suffix.equals(suffix)).findFirst().orElse(null);
  }

  /**
   * The form that an {@code Accept} header likes best (RFC 9110, section 12.5.1), at equal liking
   * the one offered first; null where it takes none of them.
   */
  static Form accepted(String accept, List<Form> offered) {
    if (accept == null || accept.isBlank()) {
      return offered.get(0);
    }
    AcceptList offers = AcceptList.create(offered.stream().map(Form::type).toArray(String[]::new));
    MediaType match = AcceptList.match(new AcceptList(accept), offers);
    if (match == null) {
      return null;
    }
    return offered.stream()
        .filter(f -> f.type.equals(match.getContentTypeStr()))
        .findFirst()
        .orElse(null);
  }

  /** The types of forms, for a person. */
  static String types(List<Form> offered) {
    StringBuilder text = new StringBuilder();
    for (Form form : offered) {
      text.append("  ").append(form.type).append("  (.").append(form.suffix).append(")\n");
    }
    return text.toString();
  }
}
