package org.solferino.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.solferino.rdf.Manifest;

/** The manifests that stand beside documents. */
final class Manifests {
  private Manifests() {}

  /** One a folder that holds a document, where there is one; in the order of their names. */
  static List<Path> beside(List<Path> documents) {
    return documents.stream()
        .map(document -> document.resolveSibling(Manifest.NAME))
        .filter(Files::isRegularFile)
        .distinct()
        .sorted(java.util.Comparator.comparing(Path::toString))
        .toList();
  }

  /** Reads them, and says what is wrong with them; a build goes on. */
  static List<Manifest> read(List<Path> documents, Console console) {
    List<Manifest> manifests = beside(documents).stream().map(Manifest::read).toList();
    manifests.stream()
        .flatMap(manifest -> manifest.problems().stream())
        .forEach(problem -> console.problem(problem, null));
    return manifests;
  }
}
