package org.solferino.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command can be told about its talk. Problems are always said, on stderr. */
final class Console {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but problems.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more, with stack traces.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** For a person: to stderr, as stdout is for results. */
  void say(String line) {
    if (!quiet) {
      err().println(line);
      err().flush();
    }
  }

  void problem(String line, Throwable cause) {
    err().println(line);
    if (verbose && cause != null) {
      cause.printStackTrace(err());
    }
    err().flush();
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}
