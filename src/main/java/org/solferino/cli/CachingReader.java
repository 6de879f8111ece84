package org.solferino.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.solferino.cache.ExtractionCache;
import org.solferino.fact.Extraction;
import org.solferino.rdf.Hash;
import org.solferino.source.UnreadableDocument;

/**
 * Reads only what has changed. An extraction depends on the document's bytes, on its file's name
 * and on the program, and on nothing else: what spans several documents, and corrections, come
 * later.
 */
final class CachingReader implements Reader {
  private final Reader reader;
  private final ExtractionCache cache;
  private final String program;
  private final AtomicReference<IOException> trouble = new AtomicReference<>();

  CachingReader(Reader reader, ExtractionCache cache, String program) {
    this.reader = reader;
    this.cache = cache;
    this.program = program;
  }

  @Override
  public Extraction read(Path file) throws UnreadableDocument {
    Optional<String> content = content(file);
    if (content.isEmpty()) {
      return reader.read(file);
    }
    String name = file.getFileName().toString();
    String key =
        Hash.of((name + "\n" + content.get() + "\n" + program).getBytes(StandardCharsets.UTF_8));
    cache.use(key);
    Optional<Extraction> kept = cache.get(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    Extraction extraction = reader.read(file);
    // The file may have changed since its bytes were counted; such a reading is not kept.
    if (content.equals(content(file))) {
      try {
        cache.put(key, extraction);
      } catch (IOException e) {
        trouble.compareAndSet(null, e);
      }
    }
    return extraction;
  }

  /** The first thing that went wrong in keeping an extraction, or null. */
  IOException trouble() {
    return trouble.get();
  }

  /** SHA-256 of the bytes; none where there is nothing that can be read. */
  private static Optional<String> content(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      // The reader says what is wrong, in its own words.
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
