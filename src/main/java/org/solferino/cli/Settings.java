package org.solferino.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.solferino.rdf.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that builds can be told about the build. */
final class Settings {
  private String base = Iris.DEFAULT_BASE;
  private Path corrections;
  private int threads;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "${env:SOLFERINO_BASE:-" + Iris.DEFAULT_BASE + "}",
      description = "What IRIs of things begin with (default: ${DEFAULT-VALUE}).")
  void base(String iri) {
    try {
      URI uri = new URI(iri);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
        throw usage("--base " + iri + ": not an address such as https://example.org/data/");
      }
    } catch (URISyntaxException e) {
      throw usage("--base " + iri + ": not an IRI (" + e.getMessage() + ")");
    }
    base = iri;
  }

  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description = "Folder of corrections; default: corrections/ beside the documents' folder.")
  void corrections(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw usage("--corrections " + folder + ": no such folder");
    }
    corrections = folder;
  }

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "Documents that are read at once; 0: one a processor (default).")
  void threads(int number) {
    if (number < 0 || number > 256) {
      throw usage("--threads " + number + ": name a number from 0 to 256");
    }
    threads = number;
  }

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description =
          "The build's time, e.g. 2026-02-16T09:00:00Z (default: $"
              + BuildTime.VARIABLE
              + ", else none).")
  private String time;

  /** The time that the build states of itself, or null. */
  Instant time() {
    try {
      return BuildTime.of(time, System.getenv(BuildTime.VARIABLE));
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  Iris iris() {
    return new Iris(base);
  }

  /** How many documents to read at once, for this many of them. */
  int threads(int files, int processors) {
    return Math.max(1, Math.min(files, threads == 0 ? processors : threads));
  }

  /** The folder that was named, else those beside the documents that are there. */
  List<Path> corrections(List<Path> documents) {
    return corrections != null
        ? List.of(corrections)
        : documents.stream()
            .map(Path::toAbsolutePath)
            .map(Path::normalize)
            .map(path -> Files.isDirectory(path) ? path : path.getParent())
            .filter(Objects::nonNull)
            .map(folder -> folder.resolveSibling("corrections"))
            .distinct()
            .filter(Files::isDirectory)
            .toList();
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
