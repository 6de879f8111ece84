package org.solferino.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.fact.Extraction;
import org.solferino.source.SourceFolder;
import org.solferino.store.Graphs;

/** The graph of the seeds, for tests of what is made of it. */
public final class SeedGraphs {
  private SeedGraphs() {}

  public static Graphs get() throws Exception {
    Graphs.init();
    Pipeline pipeline = new Pipeline();
    Map<String, Extraction> extractions = new TreeMap<>();
    for (Path file : SourceFolder.files(List.of(Path.of("seeds")))) {
      Extraction extraction = pipeline.read(file);
      extractions.put(extraction.document().key(), extraction);
    }
    return Graphs.of(List.copyOf(extractions.values()));
  }
}
