package org.solferino.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.solferino.cli.Pipeline;
import org.solferino.source.SourceFile;

/**
 * Throughput of extraction in MB/s at 1, 10 and 100 times the seeds' text, as one document and as
 * many. Flat figures mean time linear in the text. To run it:
 *
 * <pre>
 * mvn -q test-compile
 * mvn -q exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.solferino.benchmark.ExtractionBenchmark -Dexec.args="1 10 100"
 * </pre>
 *
 * <p>The arguments are the factors. Each is run once to warm up and twice measured; the better one
 * counts.
 */
public final class ExtractionBenchmark {
  private ExtractionBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        texts.add(Files.readString(seed));
      }
    }
    Pipeline pipeline = new Pipeline();
    for (String argument : arguments.length == 0 ? new String[] {"1", "10", "100"} : arguments) {
      int times = Integer.parseInt(argument);
      for (boolean one : new boolean[] {false, true}) {
        List<String> documents = new ArrayList<>();
        for (String text : texts) {
          if (one) {
            documents.add((text + "\n\n").repeat(times));
          } else {
            documents.addAll(java.util.Collections.nCopies(times, text));
          }
        }
        long bytes = 0;
        for (String document : documents) {
          bytes += document.getBytes(StandardCharsets.UTF_8).length;
        }
        double best = 0;
        for (int round = 0; round < 3; round++) {
          long start = System.nanoTime();
          int facts = 0;
          for (String document : documents) {
            facts += pipeline.extract(new SourceFile("seed.txt", "0", document, "")).facts().size();
          }
          double seconds = (System.nanoTime() - start) / 1e9;
          if (facts > 0 && round > 0) {
            best = Math.max(best, bytes / 1e6 / seconds);
          }
        }
        System.out.printf(
            java.util.Locale.ROOT,
            "%3d x the seeds, %s: %.2f MB/s%n",
            times,
            one ? "one document each" : "many documents",
            best);
      }
    }
  }
}
