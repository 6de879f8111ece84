package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.evaluate.Gold;
import org.solferino.rdf.Manifest;
import org.solferino.store.UnusableData;

/** Files cut short or with bytes changed are read or refused by name; nothing else happens. */
class DamagedFileTest {
  private static final int ROUNDS = 6 * Integer.getInteger("solferino.fuzz.mb", 1);

  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    return files(".*\\.(txt|html|pdf|docx)");
  }

  static List<Path> turtle() throws IOException {
    return files(".*\\.ttl").subList(0, 6);
  }

  private static List<Path> files(String pattern) throws IOException {
    try (Stream<Path> seeds = Files.walk(Path.of("seeds"));
        Stream<Path> samples = Files.walk(Path.of("src/test/resources"))) {
      return Stream.concat(seeds, samples)
          .filter(file -> file.toString().matches(pattern))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void damagedDocumentsAreReadOrRefused(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(bytes, round);
      assertThatCode(() -> Target.FILE.read(damaged)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("turtle")
  void damagedGoldAndManifestsAreReadOrRefused(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int round = 0; round < ROUNDS; round++) {
      Path gold = folder.resolve("damaged.expected.ttl");
      Files.write(gold, damaged(bytes, round));
      assertThat(Manifest.read(gold)).isNotNull();
      try {
        Gold.under(folder);
      } catch (UnusableData e) {
        assertThat(e).hasMessageContaining(folder.toString());
      }
    }
  }

  private static byte[] damaged(byte[] bytes, int round) {
    Random random = new Random(round * 31L + bytes.length);
    byte[] damaged =
        round % 2 == 0
            ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))
            : bytes.clone();
    for (int i = 0; i < round * 3 && damaged.length > 0; i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }
}
