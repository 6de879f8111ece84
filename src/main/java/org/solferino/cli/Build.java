package org.solferino.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.solferino.report.Form;
import org.solferino.report.Report;
import org.solferino.store.Graphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds graphs into a file or a store. */
@Command(name = "build", description = "Build graphs from documents into a file or a store.")
final class Build implements Callable<Integer> {
  private final Reader reader;

  @Mixin private Console console;

  @Mixin private BuildTime time;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Documents, or folders of them.")
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE|DIR",
      description = "A dump (.trig, .nq, .nq.gz); any other name is the folder of a TDB2 store.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write what was found and what is in doubt (.html, .md or .json).")
  private Path report;

  @Option(
      names = "--facts",
      description = "Write the facts alone, without evidence and provenance: RDF 1.1 for any tool.")
  private boolean facts;

  Build(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    if (report != null && Form.of(report).isEmpty()) {
      console.problem(report + ": a report ends in .html, .md or .json", null);
      return Main.USAGE;
    }
    Built built = new Builder(reader, console, time.instant()).build(paths);
    Graphs graphs = facts ? built.graphs().facts() : built.graphs();
    graphs.write(output);
    if (report != null) {
      Report found = Report.of(built.graphs(), built.failures());
      Files.writeString(report, Form.of(report).orElseThrow().write(found));
    }
    Summary.lines(built).forEach(console::say);
    return Main.DONE;
  }
}
