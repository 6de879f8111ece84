package org.solferino.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.solferino.cache.ExtractionCache;
import org.solferino.correction.Corrections;
import org.solferino.fact.Extraction;
import org.solferino.rdf.Provenance;
import org.solferino.reconcile.Reconciliation;
import org.solferino.source.SourceFolder;
import org.solferino.source.UnreadableDocument;
import org.solferino.store.Graphs;

/** From files to quads: reads documents side by side, writes them in the order of their keys. */
final class Builder {
  private final Reader reader;
  private final Console console;
  private final Settings settings;

  Builder(Reader reader, Console console, Settings settings) {
    this.reader = reader;
    this.console = console;
    this.settings = settings;
  }

  /**
   * Builds all graphs in memory, and reads only the documents that have changed since the last
   * build with this cache; what no document of this build has used goes from the cache.
   *
   * @param cache its folder, which is made where it is missing
   */
  Built build(List<Path> paths, Path cache) throws Failure, IOException {
    ExtractionCache kept = new ExtractionCache(cache);
    CachingReader caching = new CachingReader(reader, kept, Program.fingerprint());
    Built built = new Builder(caching, console, settings).build(paths);
    try {
      if (caching.trouble() != null) {
        throw caching.trouble();
      }
      kept.sweep();
    } catch (IOException e) {
      console.problem(
          cache + ": cannot be written (" + e + "); the next build reads more than it must", e);
    }
    return built;
  }

  /** Builds all graphs in memory; a document that cannot be read is reported and left out. */
  Built build(List<Path> paths) throws Failure, IOException {
    List<Path> files = files(paths);
    List<String> failures = new ArrayList<>();
    List<Extraction> extractions = Reconciliation.of(read(files, failures));
    if (extractions.isEmpty()) {
      throw new Failure(
          files.isEmpty()
              ? paths
                  + ": no documents there (.pdf, .docx, .html, .txt, .md); name files or folders"
              : "none of " + files.size() + " documents could be read");
    }
    Provenance provenance =
        new Provenance(
            Main.Version.number(),
            settings.time(),
            extractions.stream().map(Extraction::document).toList(),
            Manifests.read(files, console));
    Graphs graphs = Graphs.of(extractions, settings.iris(), provenance);
    return new Built(graphs, extractions, failures, correct(paths, graphs));
  }

  private List<String> correct(List<Path> paths, Graphs graphs) throws IOException {
    List<Path> folders = settings.corrections(paths);
    if (Corrections.files(folders).isEmpty()) {
      return List.of();
    }
    Corrections.Outcome outcome = Corrections.apply(folders, graphs, settings.iris());
    outcome.problems().forEach(problem -> console.problem(problem, null));
    List<String> lines = new ArrayList<>(outcome.problems());
    lines.add("corrections: " + outcome.applied() + " applied");
    return lines;
  }

  private static List<Path> files(List<Path> paths) throws Failure {
    try {
      return SourceFolder.files(paths);
    } catch (UnreadableDocument e) {
      throw new Failure(e.getMessage(), e);
    }
  }

  private List<Extraction> read(List<Path> files, List<String> failures) throws Failure {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            settings.threads(files.size(), Runtime.getRuntime().availableProcessors()));
    List<Extraction> done = new ArrayList<>();
    try (Progress progress = new Progress("reading", files.size(), console.quiet())) {
      Map<Path, Future<Extraction>> running = new LinkedHashMap<>();
      for (Path file : files) {
        running.put(file, workers.submit(() -> reader.read(file)));
      }
      for (Map.Entry<Path, Future<Extraction>> one : running.entrySet()) {
        take(one.getKey(), one.getValue(), done, failures);
        progress.step();
      }
    } finally {
      workers.shutdownNow();
    }
    return unique(done);
  }

  private void take(
      Path file, Future<Extraction> future, List<Extraction> done, List<String> failures)
      throws Failure {
    try {
      done.add(future.get());
    } catch (ExecutionException e) {
      // A defect of ours in one document must not take the others with it, nor hide.
      boolean known = e.getCause() instanceof UnreadableDocument;
      String message = known ? e.getCause().getMessage() : file + ": " + e.getCause();
      failures.add(message);
      console.problem(message, known ? null : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  /** One document a content; two with one key share a graph, which is worth a word. */
  private List<Extraction> unique(List<Extraction> all) {
    all.sort(
        Comparator.<Extraction, String>comparing(e -> e.document().key())
            .thenComparing(e -> e.document().fileName())
            .thenComparing(e -> e.document().sha256()));
    Map<String, Extraction> kept = new LinkedHashMap<>();
    Map<String, String> keys = new LinkedHashMap<>();
    for (Extraction extraction : all) {
      String key = extraction.document().key();
      String name = extraction.document().fileName();
      if (kept.putIfAbsent(key + " " + extraction.document().sha256(), extraction) != null) {
        console.problem(name + ": the same document twice; read once", null);
      } else if (keys.putIfAbsent(key, name) != null) {
        console.problem(
            name + ": shares the key " + key + " with " + keys.get(key) + "; rename one", null);
      }
    }
    return List.copyOf(kept.values());
  }
}
