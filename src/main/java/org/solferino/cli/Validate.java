package org.solferino.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.solferino.store.Check;
import org.solferino.store.Graphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks data against the shapes and the ontology. */
@Command(
    name = "validate",
    description = "Check data against the SHACL shapes and the ontology's own rules.",
    footer = {"", "Exit code 1: there is a violation."})
final class Validate implements Callable<Integer> {
  private final Reader reader;

  @Mixin private Console console;

  @Mixin private Settings settings;

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR|URL",
      description = "An RDF file, a store, or a SPARQL endpoint; default: what seeds/ gives.")
  private String data;

  Validate(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    try (Graphs graphs = graphs()) {
      List<Check.Finding> findings = Check.of(graphs);
      for (Check.Finding finding : findings) {
        String level = finding.violation() ? "violation" : "warning";
        command.commandLine().getOut().println(level + ": " + finding.message());
      }
      long violations = findings.stream().filter(Check.Finding::violation).count();
      console.say(violations + " violations, " + (findings.size() - violations) + " warnings");
      return violations == 0 ? Main.DONE : Main.NO;
    }
  }

  private Graphs graphs() throws Exception {
    return data != null
        ? Graphs.open(data).fetched()
        : new Builder(reader, console, settings).build(List.of(Path.of("seeds"))).graphs();
  }
}
