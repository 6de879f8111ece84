package org.solferino.cache;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.solferino.fact.Extraction;

/**
 * A folder of extractions, one gzipped JSON file a document. An entry's name is made from all that
 * its extraction depends on, so an entry is right or is not found; one that is damaged counts as
 * not found. Safe for several threads, and for several programs: entries appear whole, by a rename.
 */
public final class ExtractionCache {
  private static final String SUFFIX = ".json.gz";

  /** Larger than any document of the largest size that is read gives. */
  private static final long MAX_CHARS = 2_000_000_000L;

  private final Path folder;
  private final Gson gson = ExtractionJson.gson();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  public ExtractionCache(Path folder) {
    this.folder = folder;
  }

  /** What an entry holds: its own key is inside too, against a file that was renamed. */
  private record Entry(String key, Extraction extraction) {}

  /**
   * The extraction kept under a key.
   *
   * @param key in lower-case hexadecimal
   */
  public Optional<Extraction> get(String key) {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file);
        InputStream bytes = new GZIPInputStream(in, 1 << 16);
        Reader text =
            new Bounded(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)))) {
      Entry entry = gson.fromJson(text, Entry.class);
      // A read to the end makes gzip compare its checksum.
      while (text.read() >= 0) {}
      boolean sound =
          entry != null
              && key.equals(entry.key())
              && entry.extraction() != null
              && entry.extraction().document() != null;
      return sound ? Optional.of(entry.extraction()) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever a damaged entry makes its reader stumble over, the document itself is at hand.
      return Optional.empty();
    }
  }

  /**
   * Keeps an extraction.
   *
   * @throws IOException where the folder cannot be written
   */
  public void put(String key, Extraction extraction) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".entry", ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(draft);
          OutputStream bytes = new GZIPOutputStream(out, 1 << 16);
          // Half a surrogate pair would come back as another character: such a text is refused.
          Writer text =
              new BufferedWriter(
                  new OutputStreamWriter(
                      bytes,
                      StandardCharsets.UTF_8
                          .newEncoder()
                          .onMalformedInput(CodingErrorAction.REPORT)))) {
        gson.toJson(new Entry(key, extraction), text);
      } catch (com.google.gson.JsonIOException e) {
        throw new IOException(e.getMessage(), e);
      }
      Files.move(
          draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Notes that the entry belongs to this build. */
  public void use(String key) {
    used.add(key + SUFFIX);
  }

  /** Forgets all that a folder keeps. */
  public static void clear(Path folder) throws IOException {
    new ExtractionCache(folder).sweep();
  }

  /** Deletes entries that no document of this build has used. Touches nothing but entries. */
  public void sweep() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> old;
    try (Stream<Path> inside = Files.list(folder)) {
      old =
          inside
              .filter(p -> p.getFileName().toString().matches("[0-9a-f]{64}\\.json\\.gz"))
              .filter(p -> !used.contains(p.getFileName().toString()))
              .toList();
    }
    for (Path entry : old) {
      Files.deleteIfExists(entry);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + SUFFIX);
  }

  /** Stops reading what grows beyond all measure when it is unpacked. */
  private static final class Bounded extends java.io.FilterReader {
    private long left = MAX_CHARS;

    Bounded(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw new IOException("an entry of more than " + MAX_CHARS + " characters");
      }
      return count;
    }
  }
}
