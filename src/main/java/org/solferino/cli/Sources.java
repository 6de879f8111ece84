package org.solferino.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents of a command that takes the seeds where none are named. */
final class Sources {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      defaultValue = "seeds",
      description = "Documents, or folders of them (default: ${DEFAULT-VALUE}/).")
  private List<Path> paths;

  List<Path> paths() {
    return paths;
  }
}
