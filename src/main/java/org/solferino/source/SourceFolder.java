package org.solferino.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the documents that paths name: a file is itself, a folder is all the documents under it.
 */
public final class SourceFolder {
  private static final Set<String> DOCUMENTS =
      Set.of("txt", "text", "md", "html", "htm", "xhtml", "pdf", "docx");

  private SourceFolder() {}

  /**
   * The files to read, sorted by name so that no file system's order shows in a build.
   *
   * @throws UnreadableDocument where a folder cannot be listed
   */
  public static List<Path> files(List<Path> paths) throws UnreadableDocument {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> below = Files.walk(path)) {
        below.filter(Files::isRegularFile).filter(SourceFolder::isDocument).forEach(files::add);
      } catch (IOException e) {
        throw new UnreadableDocument(
            path + ": the folder cannot be listed (" + e.getMessage() + ")", e);
      }
    }
    return files.stream().distinct().sorted(Comparator.comparing(Path::toString)).toList();
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && DOCUMENTS.contains(suffix);
  }
}
