package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.rdf.Sample;
import org.solferino.source.UnreadableDocument;
import org.solferino.store.Graphs;
import picocli.CommandLine;

class CliCommandsTest {
  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();
  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void init() {
    Graphs.init();
  }

  private int run(Object... args) {
    Reader reader =
        file -> {
          String stem = file.getFileName().toString().replace(".txt", "");
          if (stem.startsWith("bad")) {
            throw new UnreadableDocument(file + ": line 1: bad; mend it");
          }
          if (stem.startsWith("bug")) {
            throw new IllegalStateException("a defect");
          }
          return Sample.extraction(stem);
        };
    CommandLine line = Main.commands(reader);
    line.setErr(new PrintWriter(err, true));
    line.setOut(new PrintWriter(out, true));
    String[] words = new String[args.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = args[i].toString();
    }
    return line.execute(words);
  }

  private Path documents(String... names) throws Exception {
    Path documents = Files.createDirectories(folder.resolve("docs"));
    for (String name : names) {
      Files.writeString(documents.resolve(name + ".txt"), "text");
    }
    return documents;
  }

  @Test
  void oneBadDocumentDoesNotStopTheRest() throws Exception {
    Path docs = documents("a", "bad", "bug", "c");
    Path dump = folder.resolve("x.nq");
    Path report = folder.resolve("r.json");
    assertThat(run("build", docs, "--output", dump, "--report", report)).isEqualTo(Main.DONE);
    assertThat(err.toString()).contains("bad.txt: line 1: bad; mend it").contains("a defect");
    assertThat(Files.readString(dump)).contains("graph/document/a>").contains("document/c>");
    assertThat(Files.readString(report)).contains("\"Meeting\": 1").contains("ambiguous-date");
    assertThat(run("build", docs, "--output", folder.resolve("y"), "--report", "r.doc"))
        .isEqualTo(Main.USAGE);
  }

  @Test
  void nothingBuiltIsAFailure() throws Exception {
    assertThat(run("build", documents("bad"), "--output", folder.resolve("x.nq")))
        .isEqualTo(Main.FAILED);
    assertThat(folder.resolve("x.nq")).doesNotExist();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("build", empty, "--output", folder.resolve("x.nq"))).isEqualTo(Main.FAILED);
  }

  @Test
  void theOrderOfDocumentsDoesNotShow() throws Exception {
    Path docs = documents("a", "b", "c", "d");
    Path one = folder.resolve("1.trig");
    Path two = folder.resolve("2.trig");
    run("build", docs, "--output", one);
    run("build", docs.resolve("d.txt"), docs.resolve("b.txt"), docs, "--output", two);
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void queriesSayYesNoOrWhatIsWrong() throws Exception {
    Path dump = folder.resolve("x.nq.gz");
    run("build", documents("a"), "--output", dump);
    Path query = folder.resolve("q.rq");
    Files.writeString(query, "ASK { <urn:x> ?p ?o }");
    assertThat(run("query", query, "--data", dump, "--format", "json")).isEqualTo(Main.NO);
    Files.writeString(query, "ASK { ?s ?p ?o }");
    assertThat(run("query", query, "--data", dump)).isEqualTo(Main.DONE);
    Files.writeString(query, "ASK { ?s ?p ");
    assertThat(run("query", query, "--data", dump)).isEqualTo(Main.FAILED);
    assertThat(run("query", query, "--data", folder.resolve("none"))).isEqualTo(Main.FAILED);
    assertThat(run("query", "no-such-query", "--data", dump)).isEqualTo(Main.FAILED);
    assertThat(err.toString()).contains("neither a file nor a named query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "build", "query", "validate", "load", "evaluate"})
  void everyCommandHelpsAndRefusesNonsense(String command) {
    assertThat(run(command, "--help")).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("--help");
    assertThat(run(command, "--nonsense")).isEqualTo(Main.USAGE);
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run()).isEqualTo(Main.USAGE);
    assertThat(run("--help")).isEqualTo(Main.DONE);
    assertThat(run("nonsense")).isEqualTo(Main.USAGE);
  }
}
