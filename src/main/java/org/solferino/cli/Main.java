package org.solferino.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.solferino.store.Graphs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program. */
@Command(
    name = "solferino",
    description = "A knowledge graph of international humanitarian law, built from documents.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the answer is no",
      "2:wrong usage",
      "3:failure: nothing could be done"
    })
public final class Main {
  static final int DONE = 0;
  static final int NO = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
  private boolean version;

  private Main() {}

  public static void main(String[] args) {
    Graphs.init();
    System.exit(commands(reader()).execute(args));
  }

  /** What turns a file into facts: the one place where the pipeline is plugged in. */
  private static Reader reader() {
    return new Pipeline();
  }

  /** All commands, with results on stdout and talk on stderr, both in UTF-8. */
  static CommandLine commands(Reader reader) {
    CommandLine line = new CommandLine(new Main());
    for (Object command :
        List.of(
            new Serve(reader),
            new Build(reader),
            new Query(reader),
            new Validate(reader),
            new Load(reader),
            new Evaluate(reader))) {
      line.addSubcommand(command);
    }
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionStrategy(
        parsed -> {
          logging(parsed);
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setExecutionExceptionHandler(Main::report);
    return line;
  }

  private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("solferino: " + e.getMessage());
    boolean expected =
        e instanceof Failure
            || e instanceof org.solferino.store.UnusableData
            || e instanceof java.io.IOException;
    if (!expected || verbose(parsed)) {
      e.printStackTrace(command.getErr());
    }
    return FAILED;
  }

  private static void logging(CommandLine.ParseResult parsed) {
    if (verbose(parsed)
        && LoggerFactory.getLogger("ROOT") instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(ch.qos.logback.classic.Level.INFO);
    }
  }

  private static boolean verbose(CommandLine.ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .anyMatch(c -> c.getParseResult() != null && c.getParseResult().hasMatchedOption("-v"));
  }

  /** From the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"solferino " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
