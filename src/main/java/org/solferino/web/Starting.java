package org.solferino.web;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** Why a server did not start, in words that say what to do. */
final class Starting {
  private Starting() {}

  static IOException failure(RuntimeException thrown, String host, int port) {
    String place = host + ":" + port;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return new IOException(
            place + ": no address of this name is known; try --host 127.0.0.1", thrown);
      }
      if (cause instanceof BindException && said.contains("in use")) {
        return new IOException(
            place + " is taken by another program; try another --port, or 0 for any free one",
            thrown);
      }
      if (cause instanceof BindException && said.contains("ermission denied")) {
        return new IOException(
            place + ": not allowed to listen there; ports below 1024 need rights; try --port 3030",
            thrown);
      }
      if (cause instanceof BindException && said.contains("assign requested")) {
        return new IOException(
            place + ": this machine does not have that address; try --host 0.0.0.0", thrown);
      }
    }
    Throwable last = thrown;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return new IOException("the server did not start: " + last, thrown);
  }
}
