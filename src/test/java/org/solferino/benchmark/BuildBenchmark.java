package org.solferino.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.solferino.cli.Pipeline;
import org.solferino.fact.Extraction;
import org.solferino.store.Graphs;

/** The whole build of the seeds in a warm JVM: files in, a dump out. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@State(Scope.Benchmark)
public class BuildBenchmark {
  private final Pipeline pipeline = new Pipeline();

  /** Reads, extracts, makes triples, and writes them sorted, on one thread. */
  @Benchmark
  public void build() throws Exception {
    Graphs.init();
    List<Path> files;
    try (Stream<Path> seeds = java.nio.file.Files.list(Path.of("seeds"))) {
      files = seeds.sorted().toList();
    }
    List<Extraction> extractions = new ArrayList<>();
    for (Path file : files) {
      extractions.add(pipeline.read(file));
    }
    try (Graphs graphs = Graphs.of(extractions)) {
      graphs.write(Path.of("target", "benchmark.nq"));
    }
  }
}
