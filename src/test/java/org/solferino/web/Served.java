package org.solferino.web;

import java.nio.file.Path;
import org.solferino.store.Graphs;

/** A real server over a TDB2 store on disk, for the tests of one class. */
public final class Served implements AutoCloseable {
  private final Graphs graphs;
  private final Server server;

  private Served(Graphs graphs, Server server) {
    this.graphs = graphs;
    this.server = server;
  }

  /**
   * Writes graphs into a folder and serves them from there.
   *
   * @param timeout seconds that a query may take
   */
  public static Served of(Graphs built, Path folder, int timeout) throws Exception {
    built.write(folder);
    Graphs graphs = Graphs.open(folder.toString());
    return new Served(graphs, Server.start(graphs, "127.0.0.1", 0, timeout));
  }

  public String address() {
    return server.address();
  }

  public String queryAddress() {
    return server.queryAddress();
  }

  @Override
  public void close() {
    server.close();
    graphs.close();
  }
}
