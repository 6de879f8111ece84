package org.solferino.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.solferino.fact.Extraction;
import org.solferino.rdf.Dump;
import org.solferino.rdf.FactWriter;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.Provenance;
import org.solferino.rdf.ReferenceGraph;

/**
 * Graphs to be asked: in memory, on disk or behind an endpoint. The default graph is the union of
 * the named ones in all three.
 */
public final class Graphs implements AutoCloseable {
  private final DatasetGraph dataset;
  private final String endpoint;
  private final boolean onDisk;

  private Graphs(DatasetGraph dataset, String endpoint, boolean onDisk) {
    this.dataset = dataset;
    this.endpoint = endpoint;
    this.onDisk = onDisk;
  }

  /**
   * Opens what the name means: an endpoint's address, a store's folder, or a file of RDF.
   *
   * @throws UnusableData where it is none of these
   */
  public static Graphs open(String data) throws UnusableData {
    if (data.startsWith("http://") || data.startsWith("https://")) {
      return new Graphs(null, data, false);
    }
    Path path = Path.of(data);
    return Files.isDirectory(path) ? openStore(path) : openFile(path);
  }

  /** Starts the RDF libraries; once, before anything else. */
  public static void init() {
    JenaSystem.init();
  }

  /** The reference graphs and the graphs of these documents, in memory. */
  public static Graphs of(List<Extraction> extractions) {
    return of(extractions, new Iris());
  }

  /** Likewise, with the things under another base. */
  public static Graphs of(List<Extraction> extractions, Iris iris) {
    return of(extractions, iris, null);
  }

  /** Likewise, with how they were made, unless that is null. */
  public static Graphs of(List<Extraction> extractions, Iris iris, Provenance provenance) {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    quads.executeWrite(
        () -> {
          ReferenceGraph reference = new ReferenceGraph(iris, Ontology.standard());
          reference.addTo(quads);
          FactWriter writer =
              new FactWriter(iris, Ontology.standard(), reference.graph(), extractions);
          extractions.forEach(extraction -> writer.write(extraction, quads));
          if (provenance != null) {
            provenance.addTo(quads, iris, Ontology.standard());
          }
        });
    return of(quads);
  }

  /** Quads that are in memory already. */
  public static Graphs of(DatasetGraph quads) {
    return new Graphs(new UnionDefault(quads), null, false);
  }

  private static Graphs openFile(Path file) throws UnusableData {
    if (!Files.isRegularFile(file)) {
      throw new UnusableData(file + ": no such file or folder; build one with `solferino build`");
    }
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    String name = file.getFileName().toString();
    Lang lang = RDFLanguages.filenameToLang(name);
    if (lang == null) {
      throw new UnusableData(file + ": not the name of an RDF file (.trig, .nq, .ttl, …)");
    }
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      quads.executeWrite(
          () ->
              RDFParser.source(in)
                  .lang(lang)
                  .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                  .parse(quads));
    } catch (RiotException | IOException e) {
      throw new UnusableData(
          file + ": not an RDF file that can be read (" + e.getMessage() + "); build it anew", e);
    } catch (StackOverflowError e) {
      // The parser goes down a level for each bracket.
      throw new UnusableData(file + ": brackets nested too deep; build it anew", e);
    }
    return of(quads);
  }

  private static Graphs openStore(Path folder) throws UnusableData {
    Path current = Tdb2Build.current(folder);
    if (current == null) {
      throw new UnusableData(
          folder + ": no store in this folder; build one with `solferino build … --output`");
    }
    try {
      DatasetGraph store = DatabaseMgr.connectDatasetGraph(current.toString());
      store.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Graphs(store, null, true);
    } catch (RuntimeException e) {
      throw new UnusableData(
          folder
              + ": the store cannot be opened ("
              + e.getMessage()
              + "); where a server has it open, give the server's address with --data instead",
          e);
    }
  }

  /**
   * The graphs of facts alone, in memory: without evidence and provenance. They hold no triple
   * terms, so that a dump of them is RDF 1.1, which any tool reads.
   */
  public Graphs facts(Iris iris) {
    DatasetGraph facts = DatasetGraphFactory.createTxnMem();
    begin();
    try {
      facts.executeWrite(
          () ->
              dataset
                  .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(
                      quad -> {
                        if (iris.ofFacts(quad.getGraph())) {
                          facts.add(quad);
                        }
                      }));
    } finally {
      end();
    }
    return of(facts);
  }

  /** Whether {@link #write} would make a dump of a file of this name, not a store. */
  public static boolean isDump(Path output) {
    return Dump.isDump(output.getFileName().toString());
  }

  /** Writes a dump or, where the name is none of a dump, a store. */
  public void write(Path output) throws IOException {
    begin();
    try {
      if (isDump(output)) {
        Dump.write(dataset, output);
      } else {
        Tdb2Build.build(dataset, output);
      }
    } finally {
      end();
    }
  }

  /**
   * These graphs, or a copy in memory of all that an endpoint holds, as one graph.
   *
   * @throws UnusableData where the endpoint does not answer, or not whole
   */
  public Graphs fetched() throws UnusableData {
    return remote() ? of(Fetch.all(endpoint)) : this;
  }

  /** The quads; only where they are not behind an endpoint. */
  public DatasetGraph dataset() {
    if (dataset == null) {
      throw new IllegalStateException("an endpoint's quads are not at hand");
    }
    return dataset;
  }

  public boolean remote() {
    return dataset == null;
  }

  /** The union of the named graphs. */
  public Graph union() {
    return GraphView.createUnionGraph(dataset());
  }

  QueryExecBuilder query() {
    return remote() ? QueryExecHTTP.service(endpoint) : QueryExec.dataset(dataset);
  }

  void begin() {
    if (!remote()) {
      dataset.begin(ReadWrite.READ);
    }
  }

  void end() {
    if (!remote()) {
      dataset.end();
    }
  }

  @Override
  public void close() {
    if (onDisk) {
      TDBInternal.expel(dataset);
    } else if (dataset != null) {
      dataset.close();
    }
  }
}
