package org.solferino.web.guard;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Limits of a connection: large heads are refused, and those who say nothing are let go. */
public final class Connections {
  private Connections() {}

  /**
   * Sets the limits; before the server starts.
   *
   * @param host address to listen on
   */
  public static void limit(Server jetty, String host) {
    for (Connector connector : jetty.getConnectors()) {
      ServerConnector listening = (ServerConnector) connector;
      listening.setHost(host);
      listening.setIdleTimeout(TimeUnit.SECONDS.toMillis(Limits.IDLE));
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        HttpConfiguration configuration = http.getHttpConfiguration();
        configuration.setRequestHeaderSize(Limits.HEADER);
        configuration.setMinRequestDataRate(Limits.SLOWEST);
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
      }
    }
  }
}
