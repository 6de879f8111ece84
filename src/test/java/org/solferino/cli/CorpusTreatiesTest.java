package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/**
 * Treaty texts, resolutions, reports and status lists in six languages, against facts that were
 * fixed before the rules. What is still wrong stands in {@code known-differences.tsv} with the
 * reason, and no more than that.
 */
class CorpusTreatiesTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @BeforeAll
  static void init() {
    Graphs.init();
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaties", "resolutions", "sg-reports", "status"})
  void findsWhatIsThereAndNothingElse(String folder) throws Exception {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commands(new Pipeline());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(new StringWriter(), true));
    int code =
        line.execute("evaluate", "--gold", CORPUS.resolve(folder).toString(), "--show", "99");
    assertThat(code).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("macro F1");
    List<String> differences =
        out.toString()
            .lines()
            .filter(l -> l.contains(": missing: ") || l.contains(": extra: "))
            .map(String::strip)
            .toList();
    assertThat(differences).containsExactlyInAnyOrderElementsOf(known(folder));
  }

  private static List<String> known(String folder) throws Exception {
    return Files.readAllLines(CORPUS.resolve("treaties/known-differences.tsv")).stream()
        .filter(l -> l.startsWith(folder + "\t"))
        .map(l -> l.split("\t")[1])
        .toList();
  }
}
