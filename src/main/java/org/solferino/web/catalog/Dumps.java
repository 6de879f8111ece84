package org.solferino.web.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.solferino.rdf.Dump;
import org.solferino.rdf.Iris;
import org.solferino.web.site.Site;

/**
 * Files of all quads, of the facts, and of their evidence: made in a folder of temporary files when
 * one is asked for first, and kept, as a store never changes. The same store gives the same bytes.
 */
public final class Dumps implements AutoCloseable {
  /**
   * One file.
   *
   * @param bytes its size
   * @param quads in it
   * @param sha256 in hexadecimal digits
   */
  public record Made(String name, Path file, long bytes, long quads, String sha256) {}

  private final Site site;
  private final Iris iris;
  private Path folder;
  private List<Made> made;

  public Dumps(Site site) {
    this.site = site;
    this.iris = new Iris(site.base());
  }

  /** All files, made now if they are not there yet. */
  synchronized List<Made> all() {
    if (made == null) {
      try {
        folder = Files.createTempDirectory("solferino-dumps");
        made =
            List.of(
                make("facts.nq.gz", iris::ofFacts),
                make("facts.trig", iris::ofFacts),
                make(
                    "evidence.nq.gz",
                    graph -> graph.toString().startsWith(site.base() + "graph/evidence/")),
                make("all.nq.gz", graph -> true));
      } catch (IOException e) {
        throw new UncheckedIOException("the folder of temporary files cannot be written to", e);
      }
    }
    return made;
  }

  private Made make(String name, Predicate<Node> graphs) throws IOException {
    DatasetGraph kept = DatasetGraphFactory.create();
    DatasetGraph store = site.graphs().dataset();
    long[] quads = {0};
    store.begin(ReadWrite.READ);
    try {
      store
          .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              (Quad quad) -> {
                if (graphs.test(quad.getGraph())) {
                  kept.add(quad);
                  quads[0]++;
                }
              });
    } finally {
      store.end();
    }
    Path file = folder.resolve(name);
    Dump.write(kept, file);
    return new Made(name, file, Files.size(file), quads[0], hash(file));
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized void close() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : new ArrayList<>(files.toList())) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
