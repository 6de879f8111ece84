package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer's standalone driver on every {@link Target}, each group of them in a JVM of its own: bytes
 * chosen by what they make the code do. Bounded by runs and by time, from a fixed seed; {@code
 * -Dsolferino.fuzz.mb} multiplies both. (Its JUnit engine takes no seed, and fuzzes one method a
 * JVM.)
 */
@DisabledOnOs(
    value = OS.LINUX,
    architectures = "aarch64",
    disabledReason = "Jazzer has no driver for it")
class JazzerTest {
  private static final int TIMES = Integer.getInteger("solferino.fuzz.mb", 1);
  private static final int RUNS = 3_000 * TIMES;
  private static final int SECONDS = 12 * TIMES;
  private static final Path FOLDER = Path.of("target/fuzz");

  private static final Map<String, List<Target>> GROUPS =
      new TreeMap<>(
          Map.of(
              "recognisers",
              List.of(
                  Target.DATES,
                  Target.SYMBOLS,
                  Target.PROVISIONS,
                  Target.NAMES,
                  Target.NEAREST,
                  Target.BLOCKS),
              "documents",
              List.of(Target.DOCUMENT, Target.GRAPH, Target.FILE),
              "formats",
              List.of(Target.PAGE, Target.PDF, Target.WORD),
              "input",
              List.of(
                  Target.PARAMETER,
                  Target.QUERY,
                  Target.CORRECTION,
                  Target.MANIFEST,
                  Target.GOLD,
                  Target.DATA,
                  Target.KEPT)));

  private static final ExecutorService TWO = Executors.newFixedThreadPool(2);
  private static final Map<String, Future<Outcome>> RUNNING = new TreeMap<>();

  private record Outcome(int exit, String printed) {}

  @BeforeAll
  static void start() {
    GROUPS.forEach((name, targets) -> RUNNING.put(name, TWO.submit(() -> run(name, targets))));
  }

  @AfterAll
  static void stop() {
    TWO.shutdownNow();
  }

  static Stream<String> groups() {
    return GROUPS.keySet().stream();
  }

  @Test
  void everyTargetIsInAGroup() {
    EnumSet<Target> all = EnumSet.noneOf(Target.class);
    GROUPS.values().forEach(all::addAll);
    assertThat(all).isEqualTo(EnumSet.allOf(Target.class));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void nothingIsFound(String group) throws InterruptedException, ExecutionException {
    Outcome outcome = RUNNING.get(group).get();
    assertThat(outcome.exit()).as(outcome.printed()).isZero();
    assertThat(outcome.printed()).containsPattern("Done \\d{2,} runs");
  }

  private static Outcome run(String name, List<Target> targets)
      throws IOException, InterruptedException {
    Path inputs = FOLDER.resolve(name);
    FirstInputs.write(inputs, targets);
    Path log = FOLDER.resolve(name + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                // What ends for want of memory must end, not go on with half its state.
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + String.join(" ", targets.stream().map(Enum::name).toList()),
                "--instrumentation_includes=org.solferino.**",
                "--custom_hook_includes=org.solferino.**",
                "--reproducer_path=" + FOLDER,
                "-artifact_prefix=" + FOLDER + "/" + name + "-",
                "-seed=1",
                "-runs=" + RUNS,
                "-max_total_time=" + SECONDS,
                "-timeout=120",
                "-max_len=4096",
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
    command.add(inputs.toString());
    Process jazzer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      int exit = jazzer.waitFor();
      return new Outcome(exit, said(log));
    } finally {
      jazzer.destroyForcibly();
    }
  }

  /** The finding with the input that made it, without the log of how it was come by. */
  private static String said(Path log) throws IOException {
    return String.join(
        "\n",
        Files.readAllLines(log).stream()
            .filter(line -> !line.matches("(?:INFO: |#\\d+\\t|\".*\" # Uses|######).*"))
            .toList());
  }
}
