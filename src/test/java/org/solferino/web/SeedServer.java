package org.solferino.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.solferino.cli.Pipeline;
import org.solferino.fact.Extraction;
import org.solferino.source.SourceFile;
import org.solferino.source.SourceFolder;
import org.solferino.store.Graphs;

/** A real server over what the seeds state, for tests of the site. */
public final class SeedServer implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Graphs graphs;
  private final Server server;

  public SeedServer() throws Exception {
    Graphs.init();
    Pipeline pipeline = new Pipeline();
    List<Extraction> extractions = new ArrayList<>();
    for (Path file : SourceFolder.files(List.of(Path.of("seeds")))) {
      extractions.add(pipeline.extract(SourceFile.read(file)));
    }
    graphs = Graphs.of(extractions);
    server = Server.start(graphs, "127.0.0.1", 0, 20);
  }

  /** The server's address, ending in a slash. */
  public String address() {
    return server.address();
  }

  /** Gets a path with headers, names and values by turns; redirects are not followed. */
  public HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    graphs.close();
  }
}
