package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Sample;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** The build as a command: bad input beside good, and the same bytes whatever surrounds it. */
class BuildTest {
  @TempDir Path folder;

  private final StringWriter talk = new StringWriter();

  @BeforeAll
  static void jena() {
    Graphs.init();
  }

  private int build(List<Path> paths, Path output) {
    List<String> arguments = new ArrayList<>(List.of("build", "-o", output.toString()));
    paths.forEach(path -> arguments.add(path.toString()));
    CommandLine line = Main.commands(new Pipeline());
    line.setErr(new PrintWriter(talk, true));
    return line.execute(arguments.toArray(String[]::new));
  }

  @Test
  void badInputIsNamedAndTheRestIsBuilt() throws Exception {
    byte[] noise = new byte[9000];
    new Random(3).nextBytes(noise);
    byte[] huge = new byte[50 * 1024 * 1024];
    Arrays.fill(huge, (byte) 'x');
    Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
    Path binary = Files.write(folder.resolve("binary.txt"), noise);
    Path large = Files.write(folder.resolve("large.txt"), huge);
    Path missing = folder.resolve("missing.txt");
    String text = Files.readString(Path.of("src/test/resources/cases/note.zh.txt"));
    Path chinese = folder.resolve("chinese.txt");
    Files.write(chinese, text.getBytes(Charset.forName("GB18030")));
    Path output = folder.resolve("out.nq");
    assertThat(build(List.of(empty, binary, large, missing, chinese), output)).isZero();
    assertThat(talk.toString())
        .contains("empty.txt: ", "binary.txt: ", "large.txt: ", "missing.txt: no such file")
        .doesNotContain("Exception");
    assertThat(Files.readString(output)).contains("workstream-1/consultation-2");
  }

  @Test
  void nothingToBuildIsAFailure() throws Exception {
    Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
    Path none = Files.createDirectory(folder.resolve("none"));
    assertThat(build(List.of(empty), folder.resolve("a.nq"))).isEqualTo(Main.FAILED);
    assertThat(build(List.of(none), folder.resolve("b.nq"))).isEqualTo(Main.FAILED);
    assertThat(talk.toString()).contains("empty.txt", "none");
    assertThat(folder.resolve("a.nq")).doesNotExist();
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String place : List.of("seeds", "src/test/resources/cases")) {
      try (var list = Files.list(Path.of(place))) {
        list.sorted().forEach(files::add);
      }
    }
    byte[] first = bytes(files, "first.nq");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      int n = 0;
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(n == 0 ? "Pacific/Apia" : "Asia/Kathmandu"));
        Collections.shuffle(files, new Random(n));
        assertThat(bytes(files, "again" + n++ + ".nq")).as(tag).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    ForkJoinPool pool = new ForkJoinPool(4);
    try {
      List<byte[]> both =
          pool.submit(
                  () ->
                      List.of("x.nq", "y.nq", "z.nq").parallelStream()
                          .map(name -> quietly(files, name))
                          .toList())
              .get();
      both.forEach(bytes -> assertThat(bytes).isEqualTo(first));
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theNumberOfThreadsDoesNotShow(int threads) throws Exception {
    List<Path> cases = List.of(Path.of("src/test/resources/cases"));
    byte[] usual = bytes(cases, "usual.nq");
    Path output = folder.resolve("threads.nq");
    CommandLine line = Main.commands(new Pipeline());
    String number = Integer.toString(threads);
    String place = cases.get(0).toString();
    assertThat(line.execute("build", "-q", "-o", output.toString(), "--threads", number, place))
        .isZero();
    assertThat(Files.readAllBytes(output)).isEqualTo(usual);
  }

  @Test
  void asManyDocumentsAreReadAtOnceAsThreadsAreNamed() throws Exception {
    // Each of two readers waits for the other; with one thread they would never meet.
    CyclicBarrier meet = new CyclicBarrier(2);
    Path docs = Files.createDirectory(folder.resolve("two"));
    Files.writeString(docs.resolve("a.txt"), "a");
    Files.writeString(docs.resolve("b.txt"), "b");
    Reader waiting =
        file -> {
          try {
            meet.await(20, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IllegalStateException("read alone", e);
          }
          return Sample.extraction(file.getFileName().toString());
        };
    CommandLine line = Main.commands(waiting);
    line.setErr(new PrintWriter(talk, true));
    String output = folder.resolve("two.nq").toString();
    assertThat(line.execute("build", "-o", output, "--threads", "2", docs.toString())).isZero();
    assertThat(talk.toString()).doesNotContain("read alone");
    assertThat(line.execute("build", "-o", output, "--threads", "-1", docs.toString()))
        .isEqualTo(Main.USAGE);
  }

  @Test
  void thingsLiveUnderTheBaseThatIsSet() throws Exception {
    Path output = folder.resolve("base.nq");
    CommandLine line = Main.commands(new Pipeline());
    line.setErr(new PrintWriter(talk, true));
    String note = "src/test/resources/cases/note.en.txt";
    String base = "https://example.org/data";
    assertThat(line.execute("build", "-q", "-o", output.toString(), "--base", base, note)).isZero();
    assertThat(Files.readString(output))
        .contains("<https://example.org/data/graph/document/note>")
        .doesNotContain("<" + Iris.DEFAULT_BASE + "id/")
        .doesNotContain("<" + Iris.DEFAULT_BASE + "graph/");
    for (String wrong : List.of("data", "file:///tmp/", "https://example.org/#", "https://a b/")) {
      assertThat(line.execute("build", "-o", output.toString(), "--base", wrong, note))
          .as(wrong)
          .isEqualTo(Main.USAGE);
    }
  }

  private byte[] quietly(List<Path> files, String name) {
    try {
      return bytes(files, name);
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  private byte[] bytes(List<Path> files, String name) throws Exception {
    Path output = folder.resolve(name);
    assertThat(build(files, output)).as(talk.toString()).isZero();
    return Files.readAllBytes(output);
  }
}
