package org.solferino.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.solferino.cli.Pipeline;
import org.solferino.document.Lang;
import org.solferino.lexicon.Lexicon;
import org.solferino.mention.date.DateRecogniser;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.mention.symbol.SymbolRecogniser;
import org.solferino.source.SourceFile;
import org.solferino.source.UnreadableDocument;

/** What Jazzer calls with bytes of its own making: any exception that leaves it is a finding. */
public final class FuzzTarget {
  private static final Pipeline PIPELINE = new Pipeline();

  private FuzzTarget() {}

  /** The first byte chooses: recognisers, extraction from text, or reading the bytes as a file. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length < 2) {
      return;
    }
    String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    switch (bytes[0] & 3) {
      case 0 -> {
        Lang lang = Lang.values()[(bytes[0] >> 2 & 0x3F) % Lang.values().length];
        DateRecogniser.standard().find(text, lang);
        new SymbolRecogniser().find(text, lang, List.of());
        new ProvisionRecogniser().find(text, lang, List.of());
        Lexicon.standard().names(text, lang);
      }
      case 1 -> PIPELINE.extract(new SourceFile("fuzz.txt", "0", text, ""));
      default -> read(bytes);
    }
  }

  /** A document that cannot be read is refused, by name. */
  static void read(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".txt");
    try {
      Files.write(file, bytes);
      PIPELINE.extract(SourceFile.read(file));
    } catch (UnreadableDocument e) {
      if (!e.getMessage().contains(file.getFileName().toString())) {
        throw new IllegalStateException("a refusal that does not name the file", e);
      }
    } finally {
      Files.delete(file);
    }
  }
}
