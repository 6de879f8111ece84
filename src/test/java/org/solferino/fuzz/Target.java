package org.solferino.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.solferino.cache.ExtractionCache;
import org.solferino.cli.Pipeline;
import org.solferino.correction.Corrections;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.evaluate.Gold;
import org.solferino.fact.Extraction;
import org.solferino.language.Languages;
import org.solferino.language.Normaliser;
import org.solferino.lexicon.Lexicon;
import org.solferino.lexicon.Nearest;
import org.solferino.mention.Name;
import org.solferino.mention.date.DateContext;
import org.solferino.mention.date.DateMention;
import org.solferino.mention.date.DateRecogniser;
import org.solferino.mention.date.DateResolver;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.mention.symbol.SymbolRecogniser;
import org.solferino.rdf.FactWriter;
import org.solferino.rdf.Iris;
import org.solferino.rdf.Manifest;
import org.solferino.rdf.Ontology;
import org.solferino.rdf.ReferenceGraph;
import org.solferino.reconcile.Reconciliation;
import org.solferino.source.Segmenter;
import org.solferino.source.SourceFile;
import org.solferino.source.UnreadableDocument;
import org.solferino.source.drawn.Refusal;
import org.solferino.source.html.WebPage;
import org.solferino.source.pdf.PdfFile;
import org.solferino.source.word.WordFile;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;
import org.solferino.store.UnusableData;

/**
 * All that reads what others have written, one constant a family. Reading ends, throws nothing but
 * a refusal, and states no place outside the text; what breaks that is thrown.
 */
enum Target {
  DATES(true) {
    @Override
    void read(String text, Lang lang) {
      DateContext context = DateContext.of(java.time.LocalDate.of(2024, 5, 6));
      for (DateMention mention : DateRecogniser.standard().find(text, lang)) {
        Offsets.within(text, mention.begin(), mention.end());
        new DateResolver().resolve(mention, context);
      }
    }
  },
  SYMBOLS(true) {
    @Override
    void read(String text, Lang lang) {
      new SymbolRecogniser()
          .find(text, lang, names(text, lang))
          .forEach(s -> Offsets.within(text, s.begin(), s.end()));
    }
  },
  PROVISIONS(true) {
    @Override
    void read(String text, Lang lang) {
      new ProvisionRecogniser()
          .find(text, lang, names(text, lang))
          .forEach(p -> Offsets.within(text, p.begin(), p.end()));
    }
  },
  NAMES(true) {
    @Override
    void read(String text, Lang lang) {
      Lexicon.standard().names(text, lang).forEach(f -> Offsets.within(text, f.begin(), f.end()));
      Lexicon.standard()
          .concepts(text, lang)
          .forEach(f -> Offsets.within(text, f.begin(), f.end()));
    }
  },
  NEAREST(false) {
    @Override
    void read(String text, Lang lang) {
      Nearest.to(text, lang, "party/");
    }
  },
  BLOCKS(true) {
    @Override
    void read(String text, Lang lang) {
      Normaliser.normalise(MappedText.of(text, 0));
      List<Block> blocks = Languages.tell(Segmenter.blocks(text));
      Languages.main(blocks);
      for (Block block : blocks) {
        Offsets.within(text, block.text().source().begin(), block.text().source().end());
      }
    }
  },
  /** All that a text states. */
  DOCUMENT(true) {
    @Override
    void read(String text, Lang lang) {
      Offsets.check(PIPELINE.extract(new SourceFile("hostile.txt", "0", text, "")));
    }
  },
  /** Likewise, with the names of all documents made one, and written as a graph. */
  GRAPH(false) {
    @Override
    void read(String text, Lang lang) {
      Extraction found = PIPELINE.extract(new SourceFile("hostile.txt", "0", text, ""));
      List<Extraction> all = Reconciliation.of(List.of(found));
      DatasetGraph quads = DatasetGraphFactory.create();
      FactWriter writer = new FactWriter(IRIS, Ontology.standard(), REFERENCE.graph(), all);
      all.forEach(extraction -> writer.write(extraction, quads));
      Offsets.check(quads, found);
    }
  },
  FILE(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      Path file = file("fuzz.txt", bytes);
      try {
        Offsets.check(PIPELINE.extract(SourceFile.read(file)));
      } catch (UnreadableDocument e) {
        named(file, e);
      }
    }
  },
  PAGE(false) {
    @Override
    void read(byte[] bytes) {
      try {
        WebPage.read(bytes, new String(bytes, StandardCharsets.UTF_8));
      } catch (Refusal e) {
        said(e);
      }
    }
  },
  PDF(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      try {
        PdfFile.read(bytes);
        PdfFile.read(Containers.pdf(bytes));
      } catch (Refusal e) {
        said(e);
      }
    }
  },
  WORD(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      try {
        WordFile.read(Containers.word(bytes));
        WordFile.read(bytes);
      } catch (Refusal e) {
        said(e);
      }
    }
  },
  PARAMETER(false) {
    @Override
    void read(String text, Lang lang) {
      for (String type : List.of("iri", "date", "integer", "string")) {
        NamedQuery.Parameter asked = new NamedQuery.Parameter("value", type, null, "");
        String asking = "SELECT * WHERE { ?s ?p ?o FILTER (?o = ?value) }";
        try {
          String filled =
              new NamedQuery("q", "", "", "", List.of(asked), asking).filled(Map.of("value", text));
          org.apache.jena.query.QueryFactory.create(filled);
        } catch (UnusableData e) {
          said(e);
        }
      }
    }
  },
  QUERY(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      try {
        NamedQuery.find(file("fuzz.rq", bytes).toString());
      } catch (UnusableData e) {
        said(e);
      }
    }
  },
  CORRECTION(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      Path file = file("fuzz.corrections/fuzz.trig", bytes);
      Corrections.apply(List.of(file.getParent()), EMPTY, IRIS);
    }
  },
  MANIFEST(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      Manifest.read(file(Manifest.NAME, bytes));
    }
  },
  GOLD(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      Path file = file("fuzz.gold/fuzz.expected.ttl", bytes);
      try {
        Gold.under(file.getParent());
      } catch (UnusableData e) {
        named(file, e);
      }
    }
  },
  DATA(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      Path file = file("fuzz.trig", bytes);
      try (Graphs graphs = Graphs.open(file.toString())) {
        graphs.union().size();
      } catch (UnusableData e) {
        named(file, e);
      }
    }
  },
  KEPT(false) {
    @Override
    void read(byte[] bytes) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (var out = new java.util.zip.GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      Path file = file("fuzz.json.gz", packed.toByteArray());
      new ExtractionCache(file.getParent()).get("fuzz");
    }
  };

  private static final Pipeline PIPELINE = new Pipeline();
  private static final Graphs EMPTY = Graphs.of(List.of());
  private static final Iris IRIS = new Iris();
  private static final ReferenceGraph REFERENCE = new ReferenceGraph(IRIS, Ontology.standard());

  private final boolean recogniser;

  Target(boolean recogniser) {
    this.recogniser = recogniser;
  }

  /** Those that look for something in a text of any length. */
  static List<Target> recognisers() {
    return Arrays.stream(values()).filter(target -> target.recogniser).toList();
  }

  /** Whether it parts its text into blocks, and tells their language, itself. */
  boolean blocks() {
    return this == BLOCKS || this == DOCUMENT;
  }

  /** The languages to read each text in. */
  List<Lang> languages() {
    return blocks() ? List.of(Lang.UND) : List.of(Lang.values());
  }

  /** Reads a text as one of that language. */
  void read(String text, Lang lang) {
    throw new UnsupportedOperationException(this + " reads bytes");
  }

  /** Reads bytes; the first names the language where the target reads text. */
  void read(byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      Lang lang = Lang.values()[(bytes[0] & 0xFF) % Lang.values().length];
      read(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8), lang);
    }
  }

  private static List<Name> names(String text, Lang lang) {
    return Lexicon.standard().names(text, lang).stream()
        .map(f -> new Name(f.begin(), f.end(), f.id()))
        .toList();
  }

  private static Path file(String name, byte[] bytes) throws IOException {
    Path file = Holder.FOLDER.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static void named(Path file, Exception refusal) {
    if (!refusal.getMessage().contains(file.getFileName().toString())) {
      throw new IllegalStateException("a refusal that does not name the file", refusal);
    }
  }

  private static void said(Exception refusal) {
    if (refusal.getMessage() == null || refusal.getMessage().isBlank()) {
      throw new IllegalStateException("a refusal that says nothing", refusal);
    }
  }

  private static final class Holder {
    static final Path FOLDER = folder();

    private static Path folder() {
      try {
        return Files.createTempDirectory("fuzz");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
