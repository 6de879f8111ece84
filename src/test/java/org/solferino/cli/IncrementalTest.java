package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solferino.store.Graphs;
import picocli.CommandLine;

/** A build with a cache reads what has changed, and gives what a build without one gives. */
class IncrementalTest {
  private static final Pipeline PIPELINE = new Pipeline();

  @TempDir Path folder;
  private Path docs;
  private Path cache;

  /** Names of the files that were read, not taken from the cache. */
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void jena() {
    Graphs.init();
  }

  @BeforeEach
  void documents() throws Exception {
    docs = Files.createDirectory(folder.resolve("docs"));
    cache = folder.resolve("cache");
    for (String name : List.of("note.en.txt", "report.en.txt", "letter.fr.txt")) {
      Files.copy(Path.of("src/test/resources/cases").resolve(name), docs.resolve(name));
    }
  }

  private String run(Object... arguments) {
    Reader spy =
        file -> {
          read.add(file.getFileName().toString());
          return PIPELINE.read(file);
        };
    CommandLine line = Main.commands(spy);
    StringWriter talk = new StringWriter();
    line.setErr(new PrintWriter(talk, true));
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    assertThat(line.execute(words)).as(talk.toString()).isZero();
    return talk.toString();
  }

  /** Builds with the cache, compares with a build without it, and tells what was read. */
  private List<String> built() throws Exception {
    Path fresh = folder.resolve("fresh.nq");
    Path freshReport = folder.resolve("fresh.json");
    String freshTalk = run("build", docs, "-o", fresh, "--report", freshReport);
    read.clear();
    Path again = folder.resolve("again.nq");
    Path report = folder.resolve("again.json");
    String talk = run("build", docs, "-o", again, "--report", report, "--cache", cache);
    assertThat(Files.mismatch(fresh, again)).isEqualTo(-1);
    assertThat(Files.mismatch(freshReport, report)).isEqualTo(-1);
    assertThat(talk).isEqualTo(freshTalk);
    return read.stream().sorted().toList();
  }

  private long kept() throws Exception {
    try (var inside = Files.list(cache)) {
      return inside.count();
    }
  }

  @Test
  void onlyWhatHasChangedIsRead() throws Exception {
    assertThat(built()).containsExactly("letter.fr.txt", "note.en.txt", "report.en.txt");
    assertThat(built()).isEmpty();
    Files.copy(Path.of("src/test/resources/cases/note.ar.txt"), docs.resolve("more.ar.txt"));
    assertThat(built()).containsExactly("more.ar.txt");
    Files.writeString(
        docs.resolve("note.en.txt"), "\n\nOn 4 May 2031.\n", StandardOpenOption.APPEND);
    assertThat(built()).containsExactly("note.en.txt");
    assertThat(Files.readString(folder.resolve("again.nq"))).contains("2031-05-04");
    // A document's key is its file's name: another name is another document.
    Files.move(docs.resolve("report.en.txt"), docs.resolve("renamed.en.txt"));
    assertThat(built()).containsExactly("renamed.en.txt");
    assertThat(Files.readString(folder.resolve("again.nq")))
        .contains("graph/document/renamed>")
        .doesNotContain("graph/document/report>");
    assertThat(kept()).isEqualTo(4);
    Files.delete(docs.resolve("letter.fr.txt"));
    assertThat(built()).isEmpty();
    assertThat(Files.readString(folder.resolve("again.nq"))).doesNotContain("document/letter");
    assertThat(kept()).isEqualTo(3);
  }

  @Test
  void theSeedsComeOutOfTheCacheAsTheyWentIn() throws Exception {
    docs = Path.of("seeds");
    assertThat(built()).hasSize(5);
    assertThat(built()).isEmpty();
  }

  @Test
  void aDamagedEntryIsReadAgain() throws Exception {
    built();
    List<Path> entries;
    try (var inside = Files.list(cache)) {
      entries = inside.sorted().toList();
    }
    byte[] whole = Files.readAllBytes(entries.get(0));
    Files.write(entries.get(0), Arrays.copyOf(whole, whole.length / 2));
    Files.copy(entries.get(1), entries.get(2), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    byte[] turned = Files.readAllBytes(entries.get(1));
    turned[turned.length / 2] ^= 0x55;
    Files.write(entries.get(1), turned);
    assertThat(built()).hasSize(3);
    assertThat(built()).isEmpty();
  }

  @Test
  void aStoreKeepsItsOwnCache() throws Exception {
    Path store = folder.resolve("store");
    run("build", docs, "-o", store);
    assertThat(read).hasSize(3);
    read.clear();
    Files.delete(docs.resolve("letter.fr.txt"));
    run("build", docs, "-o", store);
    assertThat(read).isEmpty();
    Path ask = folder.resolve("gone.rq");
    Files.writeString(ask, "ASK { FILTER NOT EXISTS { GRAPH ?g { ?d ?p \"letter.fr.txt\" } } }");
    run("query", ask, "--data", store);
    run("build", docs, "-o", store, "--fresh");
    assertThat(read).hasSize(2);
  }
}
