package org.solferino.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.solferino.store.Graphs;
import org.solferino.store.Rows;
import org.solferino.store.UnusableData;

/** One of the two builds, asked by the queries under {@code diff/}. */
record Build(Graphs graphs) {
  List<Item> items(String query) throws UnusableData {
    String resource = "diff/" + query + ".rq";
    try (InputStream in = Build.class.getClassLoader().getResourceAsStream(resource)) {
      List<Map<String, String>> rows =
          Rows.of(graphs, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return Item.of(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
