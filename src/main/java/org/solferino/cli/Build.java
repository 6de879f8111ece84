package org.solferino.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.solferino.cache.ExtractionCache;
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
  /** Where a store keeps what was read for it. */
  static final String CACHE = ".cache";

  private final Reader reader;

  @Mixin private Console console;

  @Mixin private Settings settings;

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

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keeps what was read, for the next build; a store keeps it in itself.")
  private Path cache;

  @Option(names = "--fresh", description = "Read every document, also those that have not changed.")
  private boolean fresh;

  Build(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    if (report != null && Form.of(report).isEmpty()) {
      console.problem(report + ": a report ends in .html, .md or .json", null);
      return Main.USAGE;
    }
    Builder builder = new Builder(reader, console, settings);
    Path kept = cache != null ? cache : Graphs.isDump(output) ? null : output.resolve(CACHE);
    if (kept != null && fresh) {
      ExtractionCache.clear(kept);
    }
    Built built = kept == null ? builder.build(paths) : builder.build(paths, kept);
    Graphs graphs = facts ? built.graphs().facts(settings.iris()) : built.graphs();
    graphs.write(output);
    if (report != null) {
      Report found = Report.of(built.graphs(), built.failures());
      Files.writeString(report, Form.of(report).orElseThrow().write(found));
    }
    Summary.lines(built).forEach(console::say);
    built.corrections().forEach(console::say);
    return Main.DONE;
  }
}
