package org.solferino.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryFactory;
import org.solferino.rdf.Iris;
import org.solferino.rdf.OntologyFiles;

/**
 * A query in a file, with what its header says of it.
 *
 * @param name the file's name without its suffix
 * @param theme the folder that it stands in, or the empty string
 * @param title one line, or the name where the header has none
 * @param question that it answers, or the empty string
 * @param parameters in the header's order
 * @param text the query itself
 */
public record NamedQuery(
    String name,
    String theme,
    String title,
    String question,
    List<Parameter> parameters,
    String text) {
  private static final Pattern PARAM =
      Pattern.compile(
          "\\A(?<name>\\w++)\\s*+\\((?<type>iri|date|integer|string)\\)"
              + "(?:\\s*+=\\s*+(?<value>[^—]*+))?+(?:\\s*+—\\s*+(?<meaning>.*+))?+");

  /** A variable that the asker may set; {@code value} is null where there is no default. */
  public record Parameter(String name, String type, String value, String meaning) {}

  /**
   * Finds a query: a file of that name, else one of the release's.
   *
   * @throws UnusableData where there is none, or a header is not in the form for it
   */
  public static NamedQuery find(String name) throws UnusableData {
    List<NamedQuery> all;
    try {
      Path file = Path.of(name);
      if (Files.exists(file) && !Files.isDirectory(file)) {
        return read(file);
      }
      all = all();
    } catch (IllegalStateException e) {
      throw new UnusableData(e.getMessage() + "; mend the query's header", e);
    } catch (InvalidPathException e) {
      throw new UnusableData(name + ": no name of a file (" + e.getReason() + ")", e);
    }
    for (NamedQuery query : all) {
      if (query.name().equals(name)) {
        return query;
      }
    }
    String known = String.join(", ", all.stream().map(NamedQuery::name).toList());
    throw new UnusableData(
        name
            + ": neither a file nor a named query; known are: "
            + (known.isEmpty() ? "none" : known));
  }

  /** All named queries by name; one in the working folder hides the release's. */
  public static List<NamedQuery> all() {
    Map<String, NamedQuery> found = new java.util.TreeMap<>();
    for (String resource : OntologyFiles.list("queries", ".rq")) {
      try (InputStream in = NamedQuery.class.getClassLoader().getResourceAsStream(resource)) {
        NamedQuery query =
            parse(
                stem(resource),
                theme(resource),
                new String(in.readAllBytes(), StandardCharsets.UTF_8));
        found.put(query.name(), query);
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
    Path folder = Path.of("queries");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> below = Files.walk(folder)) {
        for (Path file : below.filter(p -> p.toString().endsWith(".rq")).sorted().toList()) {
          NamedQuery query =
              parse(stem(file.toString()), theme(file.toString()), Files.readString(file));
          found.put(query.name(), query);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("queries", e);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The query's text with values in the place of its parameters, to be edited further; a parameter
   * without a value stays a variable.
   *
   * @throws UnusableData where a value is not of its parameter's type
   */
  public String filled(Map<String, String> given) throws UnusableData {
    ParameterizedSparqlString filled = new ParameterizedSparqlString(text);
    Parameters.bind(this, given, new Iris()).forEach((key, node) -> filled.setParam(key, node));
    return filled.toString();
  }

  /** Whether it asks for a yes or a no. */
  public boolean asks() {
    return QueryFactory.create(text).isAskType();
  }

  private static NamedQuery read(Path file) throws UnusableData {
    try {
      return parse(stem(file.toString()), theme(file.toString()), Files.readString(file));
    } catch (IOException e) {
      throw new UnusableData(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static String stem(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.endsWith(".rq") ? name.substring(0, name.length() - 3) : name;
  }

  /** The folder below {@code queries/}. */
  private static String theme(String path) {
    String[] steps = path.split("[/\\\\]");
    return steps.length >= 3 && steps[steps.length - 3].equals("queries")
        ? steps[steps.length - 2]
        : "";
  }

  static NamedQuery parse(String name, String theme, String text) {
    String title = name;
    String question = "";
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String rest = line.strip();
      if (rest.startsWith("#")) {
        rest = rest.substring(1).strip();
        title = after("title:", rest).orElse(title);
        question = after("question:", rest).orElse(question);
        after("param:", rest).ifPresent(param -> parameters.add(parameter(name, param)));
      }
    }
    return new NamedQuery(name, theme, title, question, List.copyOf(parameters), text);
  }

  private static Optional<String> after(String key, String line) {
    return line.startsWith(key)
        ? Optional.of(line.substring(key.length()).strip())
        : Optional.empty();
  }

  private static Parameter parameter(String query, String text) {
    Matcher m = PARAM.matcher(text);
    if (!m.matches()) {
      throw new IllegalStateException(
          query + ": \"# param: " + text + "\" is not `name (type) = default — meaning`");
    }
    String value = m.group("value") == null ? null : m.group("value").strip();
    String meaning = m.group("meaning") == null ? "" : m.group("meaning").strip();
    return new Parameter(
        m.group("name"), m.group("type"), value == null || value.isEmpty() ? null : value, meaning);
  }
}
