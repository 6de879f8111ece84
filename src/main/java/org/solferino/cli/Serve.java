package org.solferino.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.solferino.store.Graphs;
import org.solferino.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds what has changed and serves it. */
@Command(name = "serve", description = "Build what has changed, and serve it over HTTP.")
final class Serve implements Callable<Integer> {
  private final Reader reader;

  @Mixin private Console console;

  @Mixin private Settings settings;

  @Mixin private Sources sources;

  @Option(
      names = {"-p", "--port"},
      defaultValue = "3030",
      description = "0 takes any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--timeout",
      defaultValue = "60",
      description = "Seconds that a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--store",
      defaultValue = ".solferino/store",
      description = "Folder that keeps what was built (default: ${DEFAULT-VALUE}).")
  private Path store;

  Serve(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    Inputs inputs = Inputs.of(sources.paths(), settings);
    Path summary = store.resolve(".summary");
    if (inputs.sameAs(store)) {
      console.say("nothing has changed since the last build");
      Files.readAllLines(summary).forEach(console::say);
    } else {
      Built built =
          new Builder(reader, console, settings).build(sources.paths(), store.resolve(Build.CACHE));
      inputs.forget(store);
      built.graphs().write(store);
      List<String> lines = new ArrayList<>(Summary.lines(built));
      lines.addAll(built.corrections());
      lines.forEach(console::say);
      if (built.failures().isEmpty()) {
        Files.write(summary, lines);
        inputs.remember(store);
      }
    }
    try (Graphs graphs = Graphs.open(store.toString());
        Server server = Server.start(graphs, settings.iris().base(), host, port, timeout)) {
      console.say("Solferino     " + server.address());
      console.say("SPARQL        " + server.queryAddress());
      console.say("Graph Store   " + server.dataAddress() + " (reading)");
      console.say("Things        " + server.address() + "id/… and " + server.address() + "graph/…");
      console.say("Ontology      " + server.address() + "ontology");
      server.join();
    }
    return Main.DONE;
  }
}
