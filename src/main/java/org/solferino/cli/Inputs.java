package org.solferino.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.solferino.correction.Corrections;
import org.solferino.rdf.Hash;
import org.solferino.source.SourceFolder;
import org.solferino.source.UnreadableDocument;

/** All that a build depends on, as one fingerprint: documents, corrections, settings, program. */
record Inputs(String fingerprint) {
  private static final String FILE = ".inputs";

  static Inputs of(List<Path> paths, Settings settings) throws Failure, IOException {
    StringBuilder all = new StringBuilder();
    try {
      List<Path> files = new ArrayList<>(SourceFolder.files(paths));
      files.addAll(Manifests.beside(files));
      files.addAll(Corrections.files(settings.corrections(paths)));
      for (Path file : files) {
        all.append(file.getFileName()).append(' ');
        all.append(Files.isReadable(file) ? Hash.of(Files.readAllBytes(file)) : "?").append('\n');
      }
    } catch (UnreadableDocument e) {
      throw new Failure(e.getMessage(), e);
    }
    return new Inputs(Hash.of(all + settings.iris().base() + Program.fingerprint()));
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
