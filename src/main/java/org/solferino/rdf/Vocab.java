package org.solferino.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Namespaces and the terms that the code names itself. */
public final class Vocab {
  public static final String IHL = "https://w3id.org/solferino/ontology#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** Prefixes of dumps and of parameters on the command line. */
  public static final Map<String, String> PREFIXES = prefixes();

  public static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");

  public static final Node TYPE = uri(RDF + "type");
  public static final Node REIFIES = uri(RDF + "reifies");
  public static final Node LABEL = uri(RDFS + "label");
  public static final Node COMMENT = uri(RDFS + "comment");
  public static final Node CONCEPT = uri(SKOS + "Concept");
  public static final Node PREF_LABEL = uri(SKOS + "prefLabel");
  public static final Node ALT_LABEL = uri(SKOS + "altLabel");
  public static final Node DEFINITION = uri(SKOS + "definition");
  public static final Node TITLE = uri(DCTERMS + "title");
  public static final Node IDENTIFIER = uri(DCTERMS + "identifier");
  public static final Node LANGUAGE = uri(DCTERMS + "language");
  public static final Node CREATOR = uri(DCTERMS + "creator");
  public static final Node IS_PART_OF = uri(DCTERMS + "isPartOf");
  public static final Node HAS_PART = uri(DCTERMS + "hasPart");

  static {
    TypeMapper.getInstance().registerDatatype(EDTF);
  }

  private Vocab() {}

  /** The term of our ontology with this local name. */
  public static Node ihl(String local) {
    return uri(IHL + local);
  }

  /** A term by a local name of our ontology or by a prefixed name of a standard. */
  public static Node term(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : PREFIXES.get(name.substring(0, colon));
    return namespace == null ? ihl(name) : uri(namespace + name.substring(colon + 1));
  }

  static Node uri(String uri) {
    return NodeFactory.createURI(uri);
  }

  private static Map<String, String> prefixes() {
    Map<String, String> all = new TreeMap<>();
    all.put("ihl", IHL);
    all.put("rdf", RDF);
    all.put("rdfs", RDFS);
    all.put("skos", SKOS);
    all.put("dcterms", DCTERMS);
    all.put("xsd", XSD);
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("pav", "http://purl.org/pav/");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("schema", "https://schema.org/");
    all.put("eli", "http://data.europa.eu/eli/ontology#");
    all.put("org", "http://www.w3.org/ns/org#");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    return Collections.unmodifiableMap(all);
  }
}
