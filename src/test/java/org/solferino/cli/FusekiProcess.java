package org.solferino.cli;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;

/** A plain Fuseki with an empty, writable dataset {@code /ds}; its argument is the port. */
final class FusekiProcess {
  private FusekiProcess() {}

  public static void main(String[] arguments) {
    JenaSystem.init();
    FusekiServer.create()
        .port(Integer.parseInt(arguments[0]))
        .loopback(true)
        .add("/ds", DatasetGraphFactory.createTxnMem())
        .build()
        .start()
        .join();
  }
}
