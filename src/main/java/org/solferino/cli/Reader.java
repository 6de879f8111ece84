package org.solferino.cli;

import java.nio.file.Path;
import org.solferino.fact.Extraction;
import org.solferino.source.UnreadableDocument;

/** Reads a file and finds what it states; called from several threads at once. */
@FunctionalInterface
public interface Reader {
  Extraction read(Path file) throws UnreadableDocument;
}
