package org.solferino.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of this release, wherever it runs from: a jar or a folder of classes. */
public final class OntologyFiles {
  static final String ONTOLOGY = "ontology/ihl.ttl";
  static final String SHAPES = "ontology/shapes.ttl";

  private OntologyFiles() {}

  /** The SHACL shapes; empty where the release has none. */
  public static Graph shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    if (OntologyFiles.class.getClassLoader().getResource(SHAPES) != null) {
      read(SHAPES).parse(graph);
    }
    return graph;
  }

  /** The vocabularies' resource names, sorted. */
  static List<String> vocabularies() {
    return list("ontology/vocabulary", ".ttl");
  }

  /** Resources under a folder whose names end so, sorted. */
  public static List<String> list(String folder, String suffix) {
    URL url = OntologyFiles.class.getClassLoader().getResource(folder);
    if (url == null) {
      return List.of();
    }
    try {
      if (url.getProtocol().equals("jar")) {
        String jar = url.toString().substring(0, url.toString().indexOf("!/"));
        try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
          return walk(files.getPath(folder), folder, suffix);
        }
      }
      return walk(Path.of(url.toURI()), folder, suffix);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + url, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    }
  }

  private static List<String> walk(Path root, String folder, String suffix) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> below = Files.walk(root)) {
      below
          .filter(path -> path.toString().endsWith(suffix))
          .map(path -> folder + "/" + root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .forEach(names::add);
    }
    return names;
  }

  static RDFParser read(String resource) {
    try (InputStream in = OntologyFiles.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the release holds no " + resource + "; build it anew");
      }
      byte[] bytes = in.readAllBytes();
      return RDFParser.source(new java.io.ByteArrayInputStream(bytes))
          .lang(Lang.TURTLE)
          .base(Iris.DEFAULT_BASE + "id/")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
