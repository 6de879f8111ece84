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

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR",
      description = "An RDF file or a store; default: what seeds/ gives.")
  private String data;

  Validate(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    try (Graphs graphs = graphs()) {
      if (graphs.remote()) {
        console.problem("--data: an endpoint cannot be validated; name a file or a store", null);
        return Main.USAGE;
      }
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
        ? Graphs.open(data)
        : new Builder(reader, console).build(List.of(Path.of("seeds"))).graphs();
  }
}
