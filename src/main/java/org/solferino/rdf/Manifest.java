package org.solferino.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Where the documents of a folder came from, in Turtle beside them: one node a document, named by
 * its {@code ihl:fileName}. Untrusted: bounded in size, read whole or not at all, and only terms of
 * {@link ManifestTerms} are taken.
 *
 * @param sha256 of the manifest's bytes
 * @param entries one a document that is there
 * @param problems for a person, each with file, line and remedy
 */
public record Manifest(String sha256, List<Entry> entries, List<String> problems) {
  /** The name of the file. */
  public static final String NAME = "manifest.ttl";

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_STATEMENTS = 20_000;

  /**
   * What is said of one document.
   *
   * @param sha256 of the document's file
   */
  record Entry(String fileName, String sha256, List<Triple> statements) {}

  /** Reads a manifest; whatever is wrong with it is among its problems. */
  public static Manifest read(Path file) {
    List<String> problems = new ArrayList<>();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      problems.add(file + ": cannot be read (" + e.getMessage() + "); check its permissions");
      return new Manifest("", List.of(), problems);
    }
    List<Entry> entries = new ArrayList<>();
    if (bytes.length > MOST_BYTES) {
      problems.add(file + ": more than " + MOST_BYTES + " bytes; divide the folder");
    } else {
      String text = new String(bytes, StandardCharsets.UTF_8);
      parse(file, bytes, problems)
          .forEach((subject, said) -> entry(file, text, said, entries, problems));
    }
    return new Manifest(Hash.of(bytes), List.copyOf(entries), List.copyOf(problems));
  }

  private static Map<Node, List<Triple>> parse(Path file, byte[] bytes, List<String> problems) {
    Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    int[] count = {0};
    try {
      RDFParser.source(new ByteArrayInputStream(bytes))
          .lang(Lang.TURTLE)
          .base(Iris.DEFAULT_BASE + "id/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  if (++count[0] > MOST_STATEMENTS) {
                    throw new RiotException("more than " + MOST_STATEMENTS + " statements");
                  }
                  bySubject
                      .computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                      .add(triple);
                }
              });
      return bySubject;
    } catch (RiotException e) {
      problems.add(file + ": " + e.getMessage() + "; mend the Turtle, nothing of it was taken");
    } catch (StackOverflowError e) {
      // The parser goes down a level for each bracket.
      problems.add(file + ": brackets nested too deep; write one node a document, none in another");
    }
    return Map.of();
  }

  private static void entry(
      Path file, String text, List<Triple> said, List<Entry> entries, List<String> problems) {
    List<Node> names =
        said.stream()
            .filter(t -> t.getPredicate().equals(Vocab.ihl("fileName")))
            .map(Triple::getObject)
            .toList();
    if (names.size() != 1 || !names.get(0).isLiteral()) {
      String first = said.get(0).getPredicate().getLocalName();
      problems.add(
          at(file, text, first)
              + "an entry with "
              + names.size()
              + " file names; give each entry one ihl:fileName, a string");
      return;
    }
    String name = names.get(0).getLiteralLexicalForm();
    String where = at(file, text, name);
    Path document = beside(file, name);
    if (document == null) {
      problems.add(where + "no document \"" + name + "\" in this folder; correct ihl:fileName");
      return;
    }
    List<Triple> taken = new ArrayList<>();
    for (Triple triple : said) {
      String wrong = ManifestTerms.wrong(triple);
      if (wrong != null) {
        problems.add(where + "\"" + name + "\": " + wrong + "; this statement was left out");
      } else if (!triple.getPredicate().equals(Vocab.ihl("fileName"))) {
        taken.add(triple);
      }
    }
    try {
      entries.add(new Entry(name, Hash.of(Files.readAllBytes(document)), List.copyOf(taken)));
    } catch (IOException e) {
      problems.add(where + "\"" + name + "\" cannot be read; check its permissions");
    }
  }

  /** The file of this name in the manifest's own folder, or null: a name is no path. */
  private static Path beside(Path file, String name) {
    boolean path = name.isEmpty() || name.matches("(?s).*[/\\\\\\x00].*") || name.equals("..");
    if (path) {
      return null;
    }
    Path document = file.resolveSibling(name);
    return Files.isRegularFile(document) && !name.equals(NAME) ? document : null;
  }

  /** The file and the line on which the words first stand. */
  private static String at(Path file, String text, String words) {
    int place = text.indexOf(words);
    long line = place < 0 ? 1 : 1 + text.substring(0, place).chars().filter(c -> c == '\n').count();
    return file + ":" + line + ": ";
  }
}
