package org.solferino.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.solferino.rdf.Hash;

/** What makes this program this program: its classes, tables and vocabularies, and its Java. */
final class Program {
  private Program() {}

  /** The same for the same program; another for any other. */
  static String fingerprint() throws IOException {
    return Holder.of();
  }

  private static final class Holder {
    private static String known;

    static synchronized String of() throws IOException {
      if (known == null) {
        known =
            Hash.of(String.join("\n", parts()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      return known;
    }
  }

  private static List<String> parts() throws IOException {
    TreeSet<String> parts = new TreeSet<>();
    // Java brings the Unicode tables.
    parts.add("java " + Runtime.version());
    Path place;
    try {
      place = Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own place cannot be told", e);
    }
    if (Files.isDirectory(place)) {
      // Libraries are named with their versions there.
      parts.add(System.getProperty("java.class.path"));
      try (Stream<Path> below = Files.walk(place)) {
        for (Path file : below.filter(Files::isRegularFile).toList()) {
          parts.add(place.relativize(file) + " " + Hash.of(Files.readAllBytes(file)));
        }
      }
    } else {
      // A jar keeps a checksum of each of its files, libraries included.
      try (JarFile jar = new JarFile(place.toFile())) {
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
          parts.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
        }
      }
    }
    return List.copyOf(parts);
  }
}
