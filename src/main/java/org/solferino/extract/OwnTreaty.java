package org.solferino.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.extract.treaty.TreatyReading;
import org.solferino.extract.treaty.TreatyText;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.mention.Name;

/** The treaty whose text a document is: named in its title, else known by the title alone. */
final class OwnTreaty {
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
    List<Block> blocks = reads.stream().map(Read::block).toList();
    OwnTitle own =
        OwnTitle.find(blocks, reads.stream().map(Read::names).toList())
            .or(() -> untitled(reading, reads))
            .orElse(null);
    if (own == null) {
      return Found.NONE;
    }
    String treaty = own.name().id();
    List<List<Name>> names =
        reads.stream()
            .map(
                r ->
                    java.util.stream.Stream.concat(r.names().stream(), r.concepts().stream())
                        .toList())
            .toList();
    boolean orphan = own.parent() == null && own.kind().equals("prot");
    String parent = orphan ? TreatyText.UNKNOWN_PARENT : own.parent();
    TreatyReading found = new TreatyText().read(blocks, treaty, parent, names).orElse(null);
    if (found == null) {
      return Found.NONE;
    }
    if (!own.known()) {
      Read title = reads.get(own.block());
      Map<Lang, String> label = new EnumMap<>(Lang.class);
      label.put(title.block().lang(), own.text());
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
    new FinalClauses(treaty, gathered).extract(found.facts(), reads);
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
      Span span = read.block().text().source();
      while (next < spans.size() && spans.get(next).begin() < span.end()) {
        covered = Math.max(covered, spans.get(next++).end());
      }
      if (span.begin() < covered) {
        held.add(read.block().order());
      }
    }
    return new Found(treaty, held);
  }

  /** A text without a title is known by its first words. */
  private static Optional<OwnTitle> untitled(Reading reading, List<Read> reads) {
    String text = reads.isEmpty() ? reading.document().key() : reads.get(0).text();
    Name name = new Name(0, text.length(), "treaty/" + Slug.of(text));
    return Optional.of(new OwnTitle(0, name, "other", false, null, text));
  }
}
