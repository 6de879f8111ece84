package org.solferino.source.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.solferino.source.UnreadableDocument;

/** The layouts in which the seeds are set for tests. */
public enum Layouts {
  WORD,
  PAGE,
  RULED,
  UNRULED,
  JUSTIFIED,
  COLUMNS,
  TAGGED;

  /** The seeds in this layout, in a folder, each under its seed's own name. */
  public void write(Path folder) throws IOException, UnreadableDocument {
    for (Seed seed : Seed.all()) {
      Path file = folder.resolve(seed.file());
      switch (this) {
        case WORD -> WordCopy.write(seed, file);
        case PAGE -> Files.writeString(file, Pages.site(seed), StandardCharsets.UTF_8);
        default -> Files.write(file, Typesetter.pdf(seed, Typesetter.Style.valueOf(name())));
      }
    }
  }
}
