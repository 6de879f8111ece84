package org.solferino.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.solferino.cli.Pipeline;
import org.solferino.source.SourceFile;

/**
 * Throughput of extraction at 1, 10 and 100 times the seeds' text, as many documents and as few
 * long ones. Flat figures mean time linear in the text. {@code docs/benchmark.md} says how to run
 * it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@State(Scope.Benchmark)
public class ExtractionBenchmark {
  @Param({"1", "10", "100"})
  int times;

  /** Whether each seed's text is repeated in one document, or stands in as many documents. */
  @Param({"long", "many"})
  String shape;

  private final Pipeline pipeline = new Pipeline();
  private List<SourceFile> documents;
  private long bytes;

  /** Counts text; JMH divides by the time: bytes a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Text {
    /** Bytes of UTF-8 that have been read. */
    public long bytes;
  }

  @Setup
  public void read() throws IOException {
    documents = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        String name = seed.getFileName().toString();
        String text = Files.readString(seed);
        if (shape.equals("long")) {
          documents.add(new SourceFile(name, "0", (text + "\n\n").repeat(times), ""));
        } else {
          documents.addAll(Collections.nCopies(times, new SourceFile(name, "0", text, "")));
        }
      }
    }
    bytes =
        documents.stream().mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /** From decoded text to facts, on one thread. */
  @Benchmark
  public void extract(Text text, Blackhole sink) {
    for (SourceFile document : documents) {
      sink.consume(pipeline.extract(document));
    }
    text.bytes += bytes;
  }
}
