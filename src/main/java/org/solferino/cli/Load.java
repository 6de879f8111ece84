package org.solferino.cli;

import java.util.concurrent.Callable;
import org.solferino.store.Upload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts graphs into a store elsewhere. */
@Command(
    name = "load",
    description = "Build graphs and put them into a store by the Graph Store Protocol.")
final class Load implements Callable<Integer> {
  private final Reader reader;

  @Mixin private Console console;

  @Mixin private Settings settings;

  @Mixin private Sources sources;

  @Option(
      names = "--endpoint",
      required = true,
      paramLabel = "URL",
      description = "The store's Graph Store Protocol address, e.g. http://localhost:3030/ds/data.")
  private String endpoint;

  Load(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    Built built = new Builder(reader, console, settings).build(sources.paths());
    Upload.put(built.graphs(), endpoint).forEach(graph -> console.say("put " + graph));
    return Main.DONE;
  }
}
