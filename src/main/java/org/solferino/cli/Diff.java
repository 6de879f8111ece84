package org.solferino.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.solferino.diff.Difference;
import org.solferino.diff.Telling;
import org.solferino.store.Graphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two builds. */
@Command(
    name = "diff",
    description = "Tell what changed between two builds, in words.",
    footer = {"", "Exit code 1, with --exit-code only: something has changed."})
final class Diff implements Callable<Integer> {
  /** How it is told. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private Console console;

  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The earlier build: a store, a dump, or a SPARQL endpoint.")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later one, likewise.")
  private String now;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--exit-code", description = "Exit with 1 where something has changed.")
  private boolean exitCode;

  @Override
  public Integer call() throws Exception {
    try (Graphs old = Graphs.open(before);
        Graphs fresh = Graphs.open(now)) {
      Difference difference = Difference.of(old, fresh);
      PrintWriter out = command.commandLine().getOut();
      out.print(format == Format.JSON ? Telling.json(difference) : Telling.text(difference));
      out.flush();
      return exitCode && !difference.none() ? Main.NO : Main.DONE;
    }
  }
}
