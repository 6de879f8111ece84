package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work of reading grows with the text and no faster: steps of the code are counted, not timed.
 * What was run meanwhile shows whether hostile text reached every class that reads.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GrowthTest {
  private static final int TIMES = Integer.getInteger("solferino.fuzz.mb", 1);
  private static final CountingLoader COUNTING = new CountingLoader();

  /** The rooms in which texts are read; formats with containers have tests of their own. */
  private static final String READERS =
      "org\\.solferino\\.(?:source|language|lexicon|mention|resolve|extract)\\..+";

  /** Read bytes and not text: {@link JazzerTest} and {@link DamagedFileTest} reach them. */
  private static final String OF_BYTES =
      "org\\.solferino\\.source\\.(?:pdf|word|html|drawn)\\..+"
          + "|org\\.solferino\\.source\\.(?:Format|TextDecoder|TextDecoder\\$Decoded|SourceFolder"
          + "|Transcript|UnreadableDocument)";

  static List<Target> recognisers() {
    return Target.recognisers();
  }

  @ParameterizedTest
  @Order(1)
  @MethodSource("recognisers")
  void repeatedPiecesCostWhatTheirLengthCosts(Target target) throws Exception {
    assertThat(slow("onPieces", target.name(), 400)).isEmpty();
  }

  @Test
  @Order(2)
  void longDocumentsCostWhatTheirLengthCosts() throws Exception {
    assertThat(slow("onDocuments", TIMES, 1000)).isEmpty();
  }

  /**
   * A new recogniser, extractor or reader that no text above makes run is named here: give it a
   * document in the corpus that it has something to find in, and a target where it reads alone.
   */
  @Test
  @Order(3)
  void everyClassThatReadsWasReached() throws Exception {
    Set<String> missing = new TreeSet<>(classesWithCode());
    assertThat(missing).hasSizeGreaterThan(150).contains("org.solferino.extract.treaty.Structure");
    missing.removeAll(Work.entered());
    assertThat(missing).isEmpty();
  }

  private static List<?> slow(String method, Object... arguments) throws Exception {
    return (List<?>) COUNTING.call(Growth.class, method, arguments);
  }

  /** Those that have a method which an object of theirs or they themselves could run. */
  private static Set<String> classesWithCode() throws IOException {
    Path root = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(root.resolve("org/solferino"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .filter(name -> name.matches(READERS) && !name.matches(OF_BYTES))
          .filter(GrowthTest::hasCode)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The numbered classes of the compiler's own making, for switches, have none. */
  private static boolean hasCode(String name) {
    try {
      return !name.matches(".*\\$\\d+")
          && Class.forName(name, false, GrowthTest.class.getClassLoader())
                  .getDeclaredMethods()
                  .length
              > 0;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
