package org.solferino.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;

/** A document with what recognisers found, as extractors see it. */
public final class Reading {
  /** How many blocks say what a document is. */
  private static final int HEAD = 16;

  private final Document document;
  private final List<Read> reads;
  private final List<List<Block>> groups;
  private final List<Read> body;
  private final Map<Lang, List<Read>> streams = new EnumMap<>(Lang.class);

  /**
   * @param document the document
   * @param reads one a block, in the order of the blocks
   * @param groups blocks in reading order with their translations
   */
  public Reading(Document document, List<Read> reads, List<List<Block>> groups) {
    this.document = document;
    this.reads = List.copyOf(reads);
    this.groups = List.copyOf(groups);
    this.body = this.reads.stream().filter(r -> r.block().kind() != Block.Kind.FURNITURE).toList();
    for (Lang lang : Lang.values()) {
      streams.put(lang, new ArrayList<>());
    }
    for (Read read : body) {
      Lang own = read.block().lang();
      streams.forEach(
          (lang, stream) -> {
            if (own == lang || own == Lang.UND) {
              stream.add(read);
            }
          });
    }
  }

  public Document document() {
    return document;
  }

  public List<Read> reads() {
    return reads;
  }

  public List<List<Block>> groups() {
    return groups;
  }

  String id() {
    return "document/" + document.key();
  }

  /** The body's blocks: without furniture. */
  public List<Read> body() {
    return body;
  }

  /** The body in one language, as one stream: columns of a table flow by themselves. */
  List<Read> stream(Lang lang) {
    return java.util.Collections.unmodifiableList(streams.get(lang));
  }

  /** The first blocks, where a document says what it is. */
  List<Read> head() {
    return body.subList(0, Math.min(HEAD, body.size()));
  }
}
