package org.solferino.store;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Vocab;

/** Values for a query's parameters, as nodes: no text of the asker's ever enters the query. */
final class Parameters {
  private static final int MOST_DIGITS = 1000;

  private Parameters() {}

  static Map<String, Node> bind(NamedQuery query, Map<String, String> given, Iris iris)
      throws BadParameter {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (NamedQuery.Parameter parameter : query.parameters()) {
      String value = given.getOrDefault(parameter.name(), parameter.value());
      if (value != null) {
        nodes.put(parameter.name(), node(parameter, value, iris));
      }
    }
    for (String name : given.keySet()) {
      if (query.parameters().stream().noneMatch(p -> p.name().equals(name))) {
        throw new BadParameter(
            query.name()
                + ": no parameter \""
                + name
                + "\"; it has "
                + query.parameters().stream().map(NamedQuery.Parameter::name).toList()
                + " (declared in its header as `# param: name (type) = default — meaning`)");
      }
    }
    return nodes;
  }

  private static Node node(NamedQuery.Parameter parameter, String value, Iris iris)
      throws BadParameter {
    try {
      return switch (parameter.type()) {
        case "iri" -> iri(value, iris);
        case "date" ->
            NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        case "integer" ->
            NodeFactory.createLiteralDT(integer(value).toString(), XSDDatatype.XSDinteger);
        default -> NodeFactory.createLiteralString(value);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new BadParameter(
          parameter.name()
              + ": \""
              + value
              + "\" is not of type "
              + parameter.type()
              + (parameter.type().equals("date") ? ", such as 2026-02-16" : ", such as 4"),
          e);
    }
  }

  /** Reading an integer takes time that grows with the square of its digits. */
  private static BigInteger integer(String value) {
    if (value.length() > MOST_DIGITS) {
      throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
    }
    return new BigInteger(value);
  }

  /** A whole IRI, a prefixed name, or the path of a thing such as {@code party/CHE}. */
  private static Node iri(String value, Iris iris) {
    String text = value.startsWith("<") && value.endsWith(">") ? strip(value) : value;
    int colon = text.indexOf(':');
    if (colon > 0 && Vocab.PREFIXES.containsKey(text.substring(0, colon))) {
      String namespace = Vocab.PREFIXES.get(text.substring(0, colon));
      return NodeFactory.createURI(namespace + Iris.encode(text.substring(colon + 1)));
    }
    if (text.matches("(?:https?|urn):[^\\s\\x00-\\x20\\x7F\\ud800-\\udfff<>\"{}|\\\\^`]++")) {
      return NodeFactory.createURI(text);
    }
    return iris.thing(text.startsWith("id/") ? text.substring(3) : text);
  }

  private static String strip(String bracketed) {
    return bracketed.substring(1, bracketed.length() - 1);
  }
}
