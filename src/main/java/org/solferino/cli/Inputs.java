package org.solferino.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.solferino.rdf.Hash;
import org.solferino.source.SourceFolder;
import org.solferino.source.UnreadableDocument;

/** All that a build depends on, as one fingerprint: the documents and the program itself. */
record Inputs(String fingerprint) {
  private static final String FILE = ".inputs";

  static Inputs of(List<Path> paths) throws Failure, IOException {
    StringBuilder all = new StringBuilder();
    try {
      List<Path> files = new ArrayList<>(SourceFolder.files(paths));
      files.addAll(Manifests.beside(files));
      for (Path file : files) {
        all.append(file.getFileName()).append(' ');
        all.append(Files.isReadable(file) ? Hash.of(Files.readAllBytes(file)) : "?").append('\n');
      }
    } catch (UnreadableDocument e) {
      throw new Failure(e.getMessage(), e);
    }
    return new Inputs(Hash.of(all + program()));
  }

  /** The jar's content; when run from classes there is none, and nothing counts as unchanged. */
  private static String program() throws IOException {
    URL place = Inputs.class.getProtectionDomain().getCodeSource().getLocation();
    if (!place.getPath().endsWith(".jar")) {
      return "at " + System.nanoTime();
    }
    try (InputStream in = place.openStream()) {
      return Hash.of(in.readAllBytes());
    }
  }

  boolean sameAs(Path store) throws IOException {
    Path file = store.resolve(FILE);
    return Files.isRegularFile(file) && Files.readString(file).equals(fingerprint);
  }

  void forget(Path store) throws IOException {
    Files.deleteIfExists(store.resolve(FILE));
  }

  void remember(Path store) throws IOException {
    Files.writeString(store.resolve(FILE), fingerprint);
  }
}
