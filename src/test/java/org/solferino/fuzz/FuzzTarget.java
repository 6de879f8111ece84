package org.solferino.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What Jazzer calls with bytes of its own making: any exception that leaves it is a finding. */
public final class FuzzTarget {
  private static List<Target> targets = List.of(Target.values());

  private FuzzTarget() {}

  /** The names of the targets to choose from; all without any. */
  public static void fuzzerInitialize(String[] names) {
    if (names.length > 0) {
      targets = Arrays.stream(names).map(Target::valueOf).toList();
    }
  }

  /** The first byte chooses the target. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      Target target = targets.get((bytes[0] & 0xFF) % targets.size());
      target.read(Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }
}
