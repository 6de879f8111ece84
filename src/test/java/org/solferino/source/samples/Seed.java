package org.solferino.source.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.language.Languages;
import org.solferino.source.SourceFile;
import org.solferino.source.UnreadableDocument;

/**
 * A seed document as the rows and paragraphs that the layouts are made of.
 *
 * @param file its file's name
 * @param parts in reading order; a paragraph has one cell
 */
record Seed(String file, List<Part> parts) {
  /** A paragraph, or a row of cells, each of paragraphs. */
  record Part(Block.Kind kind, List<List<String>> cells) {}

  static List<Seed> all() throws IOException, UnreadableDocument {
    List<Seed> seeds = new ArrayList<>();
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".txt")) {
          seeds.add(of(file));
        }
      }
    }
    return seeds;
  }

  private static Seed of(Path file) throws UnreadableDocument {
    List<Part> parts = new ArrayList<>();
    int row = -1;
    for (Block block : Languages.tell(SourceFile.read(file).blocks())) {
      if (block.kind() == Block.Kind.FURNITURE && !block.string().startsWith("http")) {
        continue;
      }
      if (!block.inTable() || block.row() != row) {
        parts.add(new Part(block.kind(), new ArrayList<>()));
        row = block.inTable() ? block.row() : -1;
      }
      List<List<String>> cells = parts.get(parts.size() - 1).cells();
      while (cells.size() <= Math.max(0, block.column())) {
        cells.add(new ArrayList<>());
      }
      cells.get(Math.max(0, block.column())).add(plain(block));
    }
    return new Seed(file.getFileName().toString(), parts);
  }

  private static String plain(Block block) {
    String one = block.string().replaceAll("\\s+", " ").strip();
    return block.kind() == Block.Kind.LIST_ITEM ? "• " + one : one;
  }

  /** The file's name up to the first dot. */
  String stem() {
    return file.substring(0, file.indexOf('.'));
  }

  boolean bilingual() {
    return parts.stream().anyMatch(p -> p.cells().size() > 1);
  }
}
