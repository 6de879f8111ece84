package org.solferino.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.fact.Extraction;
import org.solferino.source.SourceFolder;
import org.solferino.store.Graphs;

/** The seeds as a build makes them, once for all tests that only read. */
public final class SeedGraphs {
  private SeedGraphs() {}

  private static final class Holder {
    static final List<Extraction> EXTRACTIONS = read();
  }

  /** What was found in each seed, by key. */
  public static List<Extraction> extractions() {
    return Holder.EXTRACTIONS;
  }

  /** The graphs, new for each caller. */
  public static Graphs graphs() {
    return Graphs.of(Holder.EXTRACTIONS);
  }

  private static List<Extraction> read() {
    Graphs.init();
    try {
      Pipeline pipeline = new Pipeline();
      Map<String, Extraction> extractions = new TreeMap<>();
      for (Path file : SourceFolder.files(List.of(Path.of("seeds")))) {
        Extraction extraction = pipeline.read(file);
        extractions.put(extraction.document().key(), extraction);
      }
      return List.copyOf(extractions.values());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
