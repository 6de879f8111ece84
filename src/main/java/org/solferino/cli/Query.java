package org.solferino.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.solferino.store.Answer;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a query. */
@Command(
    name = "query",
    description = "Ask a SPARQL query: a file, or one of the named queries.",
    footer = {"", "Exit code 1: an ASK query's answer is no."})
final class Query implements Callable<Integer> {
  private final Reader reader;

  @Mixin private Console console;

  @Mixin private Settings settings;

  @Parameters(
      paramLabel = "FILE.rq|NAME",
      arity = "0..1",
      description = "The query; without one, the named queries are listed.")
  private String query;

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR|URL",
      description = "An RDF file, a store, or a SPARQL endpoint; default: what seeds/ gives.")
  private String data;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Answer.Format format;

  @Option(
      names = "--param",
      paramLabel = "k=v",
      description = "A parameter that the query's header declares; may be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  Query(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    if (query == null) {
      for (NamedQuery known : NamedQuery.all()) {
        out.write((known.name() + "\t" + known.title() + "\n").getBytes("UTF-8"));
      }
      out.flush();
      return Main.DONE;
    }
    NamedQuery named = NamedQuery.find(query);
    try (Graphs graphs = graphs()) {
      boolean any = Answer.write(graphs, named, parameters, settings.iris(), format, out);
      out.flush();
      return any || !named.asks() ? Main.DONE : Main.NO;
    }
  }

  private Graphs graphs() throws Exception {
    return data != null
        ? Graphs.open(data)
        : new Builder(reader, console, settings).build(List.of(Path.of("seeds"))).graphs();
  }
}
