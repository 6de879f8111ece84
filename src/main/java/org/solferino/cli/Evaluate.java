package org.solferino.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.solferino.evaluate.Comparison;
import org.solferino.evaluate.Evaluation;
import org.solferino.evaluate.Figures;
import org.solferino.evaluate.Gold;
import org.solferino.source.SourceFolder;
import org.solferino.store.Graphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what is found in documents with what people have written down. */
@Command(
    name = "evaluate",
    description = "Compare what is found in documents with gold: precision, recall, F1.",
    footer = {"", "Exit code 1: a category lost more than it gained against --baseline."})
final class Evaluate implements Callable<Integer> {
  /** How the figures are written. */
  enum Format {
    TEXT,
    JSON,
    MD
  }

  private final Reader reader;

  @Mixin private Console console;

  @Spec private CommandSpec command;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "A folder of gold, {name}.expected.ttl beside each document.")
  private Path gold;

  @Option(
      names = "--docs",
      paramLabel = "DIR",
      description = "Where documents are that do not lie beside their gold.")
  private Path docs;

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR",
      description = "What was built before, instead of building the documents now.")
  private String data;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A saved run; say what was gained and lost against it.")
  private Path baseline;

  @Option(names = "--save", paramLabel = "FILE", description = "Save this run (.json).")
  private Path save;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--category",
      paramLabel = "C",
      description = "Look at this category alone; may be repeated.")
  private List<String> categories = new ArrayList<>();

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "0",
      description = "Name so many missing and extra rows of a document and category.")
  private int show;

  Evaluate(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    Set<String> wanted = new LinkedHashSet<>(categories);
    for (String category : wanted) {
      if (!Evaluation.categories().contains(category)) {
        console.problem(
            "--category: no category " + category + "; known are " + Evaluation.categories(), null);
        return Main.USAGE;
      }
    }
    if (show < 0) {
      console.problem("--show: a number from 0", null);
      return Main.USAGE;
    }
    List<Gold> golds = Gold.under(gold);
    try (Graphs graphs = graphs(golds)) {
      if (graphs.remote()) {
        console.problem("--data: an endpoint cannot be evaluated; name a file or a store", null);
        return Main.USAGE;
      }
      Evaluation evaluation = Evaluation.of(golds, graphs, wanted);
      Comparison comparison = baseline == null ? null : Comparison.of(evaluation, baseline);
      print(new Figures(evaluation, comparison, show));
      if (save != null) {
        Comparison.save(evaluation, save);
      }
      return comparison == null || comparison.fallen().isEmpty() ? Main.DONE : Main.NO;
    }
  }

  private void print(Figures figures) {
    PrintWriter out = command.commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT -> figures.text();
          case MD -> figures.markdown();
          case JSON -> figures.json();
        });
    out.flush();
  }

  private Graphs graphs(List<Gold> golds) throws Exception {
    return data != null
        ? Graphs.open(data)
        : new Builder(reader, console).build(documents(golds)).graphs();
  }

  /** The document of each gold: beside it, or else by its name under {@code --docs}. */
  private List<Path> documents(List<Gold> golds) throws Exception {
    Map<String, Path> elsewhere = new LinkedHashMap<>();
    if (docs != null) {
      for (Path file : SourceFolder.files(List.of(docs))) {
        elsewhere.putIfAbsent(file.getFileName().toString(), file);
      }
    }
    List<Path> documents = new ArrayList<>();
    for (Gold one : golds) {
      documents.add(document(one, elsewhere));
    }
    return documents;
  }

  private Path document(Gold one, Map<String, Path> elsewhere) throws Failure {
    // A name alone: gold must not lead to files anywhere.
    boolean plain = one.fileName().chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
    Path beside = plain ? one.file().resolveSibling(one.fileName()) : null;
    if (plain && Files.isRegularFile(beside)) {
      return beside;
    }
    Path other = elsewhere.get(one.fileName());
    if (other == null) {
      throw new Failure(
          one.file()
              + ": the document "
              + one.fileName()
              + " is neither beside it nor under "
              + (docs == null ? "a folder given with --docs" : docs)
              + "; put it there, or correct ihl:fileName");
    }
    return other;
  }
}
