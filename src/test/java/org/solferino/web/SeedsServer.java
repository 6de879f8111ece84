package org.solferino.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.solferino.cli.SeedGraphs;
import org.solferino.store.Graphs;

/** A real server over the graph of the seeds, started once for all tests of the site. */
public final class SeedsServer {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Server server;
  private static Graphs graphs;

  private SeedsServer() {}

  public static synchronized String address() throws Exception {
    if (server == null) {
      Path folder = Files.createTempDirectory("solferino-site");
      SeedGraphs.graphs().write(folder);
      graphs = Graphs.open(folder.toString());
      server = Server.start(graphs, "127.0.0.1", 0, 30);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> server.close()));
    }
    return server.address();
  }

  public static Graphs graphs() throws Exception {
    address();
    return graphs;
  }

  /** A GET with headers, given as pairs; redirects are not followed. */
  public static HttpResponse<String> get(String path, String... headers) throws Exception {
    String base = address();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base.substring(0, base.length() - 1) + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
