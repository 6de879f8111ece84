package org.solferino.cli;

import java.nio.file.Path;
import java.util.List;
import org.solferino.document.Document;
import org.solferino.fact.Extraction;
import org.solferino.source.SourceFile;
import org.solferino.source.UnreadableDocument;

/** Reads a file's text and states nothing but that there is such a document. */
final class PlainReader implements Reader {
  @Override
  public Extraction read(Path file) throws UnreadableDocument {
    SourceFile source = SourceFile.read(file);
    String stem = source.fileName().split("\\.", 2)[0];
    Document document =
        new Document(stem, source.fileName(), source.sha256(), source.text(), List.of(), List.of());
    return new Extraction(document, "Document", List.of(), List.of());
  }
}
