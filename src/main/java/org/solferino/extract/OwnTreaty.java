package org.solferino.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.extract.treaty.TreatyReading;
import org.solferino.extract.treaty.TreatyText;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/** The treaty whose text a document is: named in its title, else known by the title alone. */
final class OwnTreaty {
  /** A title stands this near to the text's beginning. */
  private static final int HEAD = 8;

  private OwnTreaty() {}

  /**
   * What was read.
   *
   * @param treaty its path, or null where the document is no treaty's text
   * @param blocks orders of the blocks that hold its provisions
   */
  record Found(String treaty, Set<Integer> blocks) {
    static final Found NONE = new Found(null, Set.of());
  }

  /** Reads the treaty's text, where the document is one. */
  static Found extract(Reading reading, Gathered gathered) {
    List<Read> reads = reading.body();
    String treaty = path(reads);
    boolean known = treaty != null;
    if (!known) {
      treaty =
          "treaty/" + Slug.of(reads.isEmpty() ? reading.document().key() : title(reads).text());
    }
    String parent = Vocabulary.standard().value(treaty, "parentTreaty").orElse(null);
    List<Block> blocks = reads.stream().map(Read::block).toList();
    List<List<Name>> names =
        reads.stream()
            .map(
                r ->
                    java.util.stream.Stream.concat(r.names().stream(), r.concepts().stream())
                        .toList())
            .toList();
    TreatyReading found = new TreatyText().read(blocks, treaty, parent, names).orElse(null);
    if (found == null) {
      return Found.NONE;
    }
    if (!known) {
      Read title = title(reads);
      Map<Lang, String> label = new EnumMap<>(Lang.class);
      label.put(title.block().lang(), title.text());
      gathered.add(new Fact.UnknownTreaty(treaty, label, "treaty", title.evidence("own-treaty")));
      gathered.issue(
          Issue.Kind.UNKNOWN_NAME,
          Issue.Severity.INFO,
          title.block().text().source(),
          treaty,
          "the vocabularies hold no treaty of this title",
          "a new treaty");
    }
    found.facts().forEach(gathered::add);
    found
        .issues()
        .forEach(
            i ->
                gathered.issue(
                    i.kind(), i.severity(), i.span(), i.about(), i.message(), i.assumed()));
    Set<Integer> held = new HashSet<>();
    List<Span> spans = new java.util.ArrayList<>();
    for (Fact fact : found.facts()) {
      if (fact instanceof Fact.Provision provision && provision.text() != null) {
        spans.add(provision.text().evidence().span());
      }
    }
    // Provisions lie within each other; the outermost ones in order cover all.
    int covered = 0;
    int next = 0;
    spans.sort(java.util.Comparator.comparingInt(Span::begin));
    for (Read read : reads) {
      Span own = read.block().text().source();
      while (next < spans.size() && spans.get(next).begin() < own.end()) {
        covered = Math.max(covered, spans.get(next++).end());
      }
      if (own.begin() < covered) {
        held.add(read.block().order());
      }
    }
    return new Found(treaty, held);
  }

  private static Read title(List<Read> reads) {
    return reads.get(0);
  }

  /**
   * Of the treaties that the title names, the one that is a part of the others: a protocol, not its
   * convention.
   */
  private static String path(List<Read> reads) {
    Set<String> named = new LinkedHashSet<>();
    for (Read read : reads.subList(0, Math.min(HEAD, reads.size()))) {
      read.names().stream().filter(n -> n.kind().equals("treaty")).forEach(n -> named.add(n.id()));
      if (!named.isEmpty()) {
        break;
      }
    }
    for (String id : named) {
      String parent = Vocabulary.standard().value(id, "parentTreaty").orElse("");
      if (named.contains(parent)) {
        return id;
      }
    }
    return named.stream().findFirst().orElse(null);
  }
}
