package org.solferino.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes a dataset to a file: the same quads give the same bytes. */
public final class Dump {
  private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

  private Dump() {}

  /** Whether a file of this name is a dump that can be written. */
  public static boolean isDump(String name) {
    return name.endsWith(".nq") || name.endsWith(".nq.gz") || name.endsWith(".trig");
  }

  /** Writes to a file, its form told from its name; whole or not at all. */
  public static void write(DatasetGraph dataset, Path file) throws IOException {
    String name = file.getFileName().toString();
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "." + name, ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(draft);
          // Java writes no time stamp into the header of a gzip file.
          OutputStream bytes = name.endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
          Writer text =
              new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
        if (name.endsWith(".trig")) {
          new TrigWriter(text).write(sorted(dataset));
        } else {
          writeQuads(sorted(dataset), text);
        }
      }
      publish(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void publish(Path draft, Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(
          draft, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    } catch (UnsupportedOperationException e) {
      // A file system without them.
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A quad and its N-Quads line, by which quads are sorted. */
  record Line(Quad quad, String text) {}

  static List<Line> sorted(DatasetGraph dataset) {
    List<Line> lines = new ArrayList<>();
    Iterator<Quad> quads = dataset.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      lines.add(new Line(quad, line(quad)));
    }
    // Graph by graph: the subject-first order of N-Quads would scatter a document.
    lines.sort(
        java.util.Comparator.<Line, String>comparing(
                line -> quadGraph(line.quad()), java.util.Comparator.naturalOrder())
            .thenComparing(Line::text));
    return lines;
  }

  private static String quadGraph(Quad quad) {
    return quad.isDefaultGraph() ? "" : quad.getGraph().toString();
  }

  private static void writeQuads(List<Line> lines, Writer out) throws IOException {
    for (Line line : lines) {
      out.write(line.text());
    }
  }

  private static String line(Quad quad) {
    StringWriterI out = new StringWriterI();
    FORMAT.format(out, quad.getSubject());
    out.print(" ");
    FORMAT.format(out, quad.getPredicate());
    out.print(" ");
    FORMAT.format(out, quad.getObject());
    if (!quad.isDefaultGraph()) {
      out.print(" ");
      FORMAT.format(out, quad.getGraph());
    }
    out.print(" .\n");
    return out.toString();
  }

  /** A node as N-Triples writes it. */
  public static String string(Node node) {
    StringWriterI out = new StringWriterI();
    FORMAT.format(out, node);
    return out.toString();
  }
}
