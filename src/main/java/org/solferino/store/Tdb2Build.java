package org.solferino.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Builds a TDB2 store beside the one in use and then swaps them. A store is never written to again:
 * a failed write can spoil a TDB2 store for good, a fresh folder is only thrown away.
 */
public final class Tdb2Build {
  private static final String CURRENT = "CURRENT";
  private static final String PREFIX = "store-";

  private Tdb2Build() {}

  /** The folder of the store in use, or null where there is none. */
  public static Path current(Path folder) {
    try {
      Path pointer = folder.resolve(CURRENT);
      if (Files.isRegularFile(pointer)) {
        Path store = folder.resolve(Files.readString(pointer).strip());
        return Files.isDirectory(store) ? store : null;
      }
      // A store that another program has built.
      return Files.isDirectory(folder.resolve("Data-0001")) ? folder : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Writes all quads into a fresh store, checks it, and makes it the current one. */
  public static Path build(DatasetGraph quads, Path folder) throws IOException {
    Files.createDirectories(folder);
    if (!Files.exists(folder.resolve(CURRENT)) && !isEmpty(folder)) {
      throw new IOException(folder + ": neither empty nor a store; name another folder");
    }
    Path fresh = folder.resolve(PREFIX + String.format("%04d", next(folder)));
    boolean done = false;
    try {
      Files.createDirectory(fresh);
      fill(quads, fresh);
      done = true;
    } finally {
      if (!done) {
        delete(fresh);
      }
    }
    Path before = current(folder);
    point(folder, fresh.getFileName().toString());
    sweep(folder, fresh, before);
    return fresh;
  }

  private static void fill(DatasetGraph quads, Path fresh) throws IOException {
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(fresh.toString());
    try {
      long written = Txn.calculateWrite(store, () -> copy(quads, store));
      long kept = Txn.calculateRead(store, () -> count(store.find()));
      if (written != kept) {
        throw new IOException(fresh + ": " + written + " quads written, " + kept + " kept");
      }
    } finally {
      TDBInternal.expel(store);
    }
  }

  private static long copy(DatasetGraph quads, DatasetGraph store) {
    quads.find().forEachRemaining(store::add);
    return count(quads.find());
  }

  private static long count(Iterator<Quad> quads) {
    long count = 0;
    for (; quads.hasNext(); quads.next()) {
      count++;
    }
    return count;
  }

  private static void point(Path folder, String name) throws IOException {
    Path draft = folder.resolve(CURRENT + ".new");
    try (FileChannel file =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap((name + "\n").getBytes(StandardCharsets.UTF_8)));
      file.force(true);
    }
    Files.move(
        draft,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** The store before stays for those who still read it; older ones go. */
  private static void sweep(Path folder, Path fresh, Path before) throws IOException {
    for (Path store : stores(folder)) {
      if (!store.equals(fresh) && !store.equals(before)) {
        delete(store);
      }
    }
  }

  private static int next(Path folder) throws IOException {
    int last = 0;
    for (Path store : stores(folder)) {
      last = Math.max(last, Integer.parseInt(store.getFileName().toString().substring(6)));
    }
    return last + 1;
  }

  private static List<Path> stores(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(p -> p.getFileName().toString().matches(PREFIX + "\\d{4,9}")).toList();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.noneMatch(p -> !p.getFileName().toString().matches(PREFIX + "\\d{4,9}|\\..*"));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
